import Model

/// The words by which postings are read: jobreq's own, or these with a user's skills.
public struct Vocabulary: Sendable {
  /// The vocabularies that come with jobreq.
  public static let builtIn = Vocabulary()

  /// The user's files, in the order in which they were applied.
  public let files: [VocabularyFile]
  /// The hash where there are files, nil for jobreq's own vocabularies.
  let userHash: String?
  let lexicon: Lexicon

  private init() {
    files = []
    userHash = nil
    lexicon = Lexicon(.builtIn)
  }

  /// The vocabularies that come with jobreq, with the skills of `files` put in and taken out.
  ///
  /// Throws `VocabularyError` with everything that is wrong in the files.
  public init(adding files: [VocabularyFile]) throws(VocabularyError) {
    guard !files.isEmpty else {
      self = .builtIn
      return
    }
    self.files = files
    let texts = [ReadingVersion.vocabulary] + files.map(\.text)
    userHash = TextHash.hex(TextHash.of(texts.joined(separator: "\u{0}").utf8))
    var draft = LexiconDraft()
    try draft.apply(files)
    lexicon = Lexicon(LexiconImage(LexiconCompiler.image(of: draft)))
  }

  /// Hash of all tables and of the texts of the user's files: what differs in a word has another one.
  public var hash: String { userHash ?? ReadingVersion.vocabulary }
}
