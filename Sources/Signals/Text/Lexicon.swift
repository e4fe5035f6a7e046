import Model

/// All vocabularies, compiled once: every word an id, every phrase a path in a trie.
final class Lexicon: Sendable {
  /// Makes tokens that `mark` must see before a phrase is looked for in them.
  let tokenizer: Tokenizer
  let degreeTerms: [DegreeTerm]
  let certificationTerms: [CertificationTerm]
  let certificationNames: [String]
  let skillSpellings: [SkillSpelling]
  let skillEntries: SkillEntries
  /// The first words of what an abbreviation stands for, plurals folded: "principal" of "pca".
  let longForms: [WordID: Set<WordID>]
  let dutyRules: DutyRules
  let dutyScores: DutyScores
  let languageNames: [String]
  let places: PlaceTable
  let numbers: NumberWords
  /// The phrases of all groups but the skills, which are written with plural endings folded.
  private let exact: PhraseAutomaton
  private let folded: PhraseAutomaton
  private let lists: WordLists
  private let image: LexiconImage

  /// The kinds of headings, in the order of the vocabulary's kinds.
  let headingKinds = LexiconTable.headingKinds

  /// Takes the vocabularies as they lie in an image.
  init(_ image: LexiconImage) {
    self.image = image
    var reader = ImageReader(image.bytes)
    let _: UnsafePointer<UInt64> = reader.pointer()
    let words = WordIndex(&reader)
    lists = WordLists(&reader)
    tokenizer = Tokenizer(words: words, lists: lists)
    numbers = NumberWords(&reader)
    exact = PhraseAutomaton(&reader, folded: false)
    folded = PhraseAutomaton(&reader, folded: true)
    degreeTerms = Array(reader.take(DegreeTerm.self))
    (certificationTerms, certificationNames) = (
      reader.certificationTerms(), Array(reader.strings())
    )
    languageNames = Array(reader.strings())
    (skillSpellings, skillEntries) = (reader.skillSpellings(), reader.skillEntries())
    longForms = reader.longForms()
    dutyRules = DutyRules(&reader)
    dutyScores = DutyScores(&reader)
    places = PlaceTable(&reader)
  }

  deinit { image.deallocate() }

  /// Marks at each token of a text the groups of which a phrase starts there.
  func mark(_ tokens: inout [Token]) {
    tokens.withUnsafeMutableBufferPointer { tokens in
      exact.mark(tokens)
      folded.mark(tokens)
    }
  }

  /// Whether `word` stands in that list.
  @inline(__always)
  func isIn(_ list: WordList, _ word: WordID) -> Bool { lists.contains(word, list) }

  /// The end of a phrase of that group which starts at token `index`; nil where none does.
  ///
  /// The tokens are those of a text, in which the lexicon marked where phrases start.
  @inline(__always)
  func phrase(_ phrase: Phrase, _ tokens: [Token], at index: Int, before end: Int) -> Int? {
    let group = PhraseGroup.number(of: phrase)
    guard index < end else { return nil }
    guard tokens[index].hits.contains(group) else {
      assert(
        exact.longest(tokens, at: index, before: end, group) == nil,
        "the lexicon has not marked these tokens")
      return nil
    }
    // Most phrases are single words.
    guard tokens[index].startsLonger else { return index + 1 }
    return exact.longest(tokens, at: index, before: end, group)?.end
  }

  /// The first place in `tokens[range]` where a phrase of that group stands; nil where none does.
  func first(_ phrase: Phrase, _ tokens: [Token], _ range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let end = self.phrase(phrase, tokens, at: index, before: range.upperBound) {
        return index..<end
      }
    }
    return nil
  }

  /// The longest phrase of a vocabulary that starts at token `index` and ends before `end`, with its
  /// payload.
  @inline(__always)
  func longest(
    _ group: PhraseGroup, _ tokens: [Token], at index: Int, before end: Int
  ) -> (end: Int, payload: Int)? {
    table(group).longest(tokens, at: index, before: end)
  }

  /// The phrases of a vocabulary.
  @inline(__always)
  func table(_ group: PhraseGroup) -> PhraseTable {
    PhraseTable(group == .skills ? folded : exact, group)
  }

  /// Whether it is a number in digits or in a word.
  func isNumber(_ token: Token) -> Bool {
    token.isNumber || token.isWord && numbers[token.word] != nil
  }

  /// The tokens of a text on its own, as of a title.
  func tokens(of text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return tokens(in: bytes, 0..<bytes.count)
  }

  /// The tokens of a stretch of a text, read on its own.
  func tokens(in text: [UInt8], _ range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokenizer.tokens(in: text, range, into: &tokens)
    mark(&tokens)
    return tokens
  }

  /// The matches of a vocabulary in `tokens[range]`, leftmost and longest, none overlapping another.
  func matches(_ group: PhraseGroup, _ tokens: [Token], _ range: Range<Int>) -> [Match] {
    let table = table(group)
    var found: [Match] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = table.longest(tokens, at: index, before: range.upperBound) {
        found.append(Match(tokens: index..<match.end, payload: match.payload))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }
}

/// A phrase found in a text.
struct Match {
  var tokens: Range<Int>
  var payload: Int
}

/// What a cue does to the things beside it.
enum Cue: String, CaseIterable {
  case preferAfter = "prefer-after"
  /// A word that prefers only at the end of a clause ("Java a plus", not "5 plus years").
  case preferEnd = "prefer-end"
  case preferBefore = "prefer-before"
  case requireAfter = "require-after"
  /// A word that requires only at the end of a clause ("Java essential", not "essential systems").
  case requireEnd = "require-end"
  case requireBefore = "require-before"
  /// Words of need that say nothing: "as required", "if necessary".
  case idle
  case notRequired = "not-required"
  /// The same at the end of a clause only: "Java is not", not "Java is not the only language".
  case notRequiredEnd = "not-required-end"
  /// Words that say of what follows that it is not required: "you don't need".
  case needlessBefore = "needless-before"
}

/// One spelling of a degree.
struct DegreeTerm {
  var group: DegreeGroup
  /// It is a degree only in a degree's company ("MS", "master").
  var isAmbiguous: Bool
  /// Even "or" and "and" beside it do not make it one ("BA", "be"): another degree or a field must.
  var isVeryAmbiguous: Bool
}

/// What a spelling of a degree stands for.
enum DegreeGroup: String, CaseIterable {
  case doctorate, master
  /// An advanced degree: a master's or above.
  case masterUp = "master+"
  case bachelor
  /// A degree of no named level.
  case degree
  case associate
  case highSchool = "high-school"
}
