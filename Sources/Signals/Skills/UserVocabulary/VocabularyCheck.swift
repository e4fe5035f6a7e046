/// Reads files of a user's again and again without compiling a lexicon of each, which takes a hundred times
/// as long.
package struct VocabularyCheck {
  private let draft = LexiconDraft()

  package init() {}

  /// Throws `VocabularyError` with everything that is wrong in a file.
  package func read(_ file: VocabularyFile) throws(VocabularyError) {
    var draft = draft
    try draft.apply([file])
  }
}
