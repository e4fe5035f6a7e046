/// Compiles vocabularies into the bytes of an image.
enum LexiconCompiler {
  /// The image of the vocabularies that come with jobreq, with what a user's files made of them.
  static func image(of draft: LexiconDraft = LexiconDraft()) -> [UInt8] {
    var builder = draft.builder
    let skills = draft.skills
    let languageNames = builder.names(LanguageVocabulary.languages, to: .languages)
    builder.addPhrases(Phrase.tables)
    let numbers = builder.numbers(WordVocabulary.numbers)
    let lists = builder.lists(WordVocabulary.lists)
    let words = builder.words
    var writer = ImageWriter()
    writer.append([LexiconKey.current])
    WordIndex.write(words, to: &writer)
    WordLists.write(lists, wordCount: words.count, to: &writer)
    let wordBytes = writer.bytes
    NumberWords.write(numbers, wordCount: words.count, to: &writer)
    PhraseLayout(builder.phrases, wordCount: words.count).write(to: &writer)
    PhraseLayout(skills.trie, wordCount: words.count).write(to: &writer)
    writer.append(builder.degreeTerms)
    writer.append(draft.certificationTerms)
    writer.append(strings: draft.certificationNames)
    writer.append(strings: languageNames)
    writer.append(skills)
    DutyRules.write(to: &writer)
    DutyScores.write(to: &writer)
    writePlaces(wordBytes, to: &writer)
    return writer.bytes
  }

  /// Writes the places, whose names are cut into tokens by the words that are written already.
  private static func writePlaces(_ wordBytes: [UInt8], to writer: inout ImageWriter) {
    wordBytes.withUnsafeBytes { bytes in
      var reader = ImageReader(bytes)
      let _: UnsafePointer<UInt64> = reader.pointer()
      let words = WordIndex(&reader)
      PlaceTable.write(Tokenizer(words: words, lists: WordLists(&reader)), to: &writer)
    }
  }
}
