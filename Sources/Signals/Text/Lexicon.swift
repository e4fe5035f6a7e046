import Model

/// All vocabularies, compiled once: every word an id, every phrase a path in a trie.
final class Lexicon: Sendable {
  let tokenizer: Tokenizer
  let headings: PhraseTrie
  let headingKinds: [SectionKind]
  let statements: PhraseTrie
  let cues: PhraseTrie
  let degrees: PhraseTrie
  let degreeTerms: [DegreeTerm]
  let certifications: PhraseTrie
  let certificationTerms: [CertificationTerm]
  let certificationNames: [String]
  let skills: PhraseTrie
  let skillSpellings: [SkillSpelling]
  let skillEntries: [SkillEntry]
  /// The first words of what an abbreviation stands for, plurals folded: "principal" of "pca".
  let longForms: [WordID: Set<WordID>]
  let seniorities: PhraseTrie
  let families: PhraseTrie
  let dutyVerbs: PhraseTrie
  let dutyObjects: PhraseTrie
  let dutyRules: DutyRules
  let specialisations: PhraseTrie
  let industries: PhraseTrie
  let proofs: PhraseTrie
  private let phraseTries: [PhraseTrie]
  /// The words with which the phrases of each group start.
  private let phraseStarts: WordGroups
  let numbers: [WordID: Int]
  private let lists: WordGroups

  /// Compiles the vocabularies that come with jobreq, with what `edit` makes of their skills.
  init<Problem: Error>(
    _ edit: (inout SkillCatalog, inout LexiconBuilder) throws(Problem) -> Void
  ) throws(Problem) {
    var builder = LexiconBuilder()
    let kinds: [SectionKind] = [
      .benefits, .equalOpportunity, .application, .preferred, .requirements, .responsibilities,
      .about,
    ]
    headingKinds = kinds
    headings = builder.trie(HeadingVocabulary.table) { name in
      kinds.firstIndex { $0.rawValue == name }
    }
    statements = builder.trie(StatementVocabulary.table) { name in
      StatementVocabulary.Topic.allCases.firstIndex { $0.rawValue == name }
    }
    cues = builder.trie(CueVocabulary.table) { name in
      Cue.allCases.firstIndex { $0.rawValue == name }
    }
    (degrees, degreeTerms) = builder.degrees(DegreeVocabulary.table)
    (certifications, certificationTerms, certificationNames) = builder.certifications(
      CertificationVocabulary.table)
    var skills = builder.skills(SkillVocabulary.tables)
    try edit(&skills, &builder)
    (self.skills, skillSpellings, skillEntries) = (skills.trie, skills.spellings, skills.entries)
    longForms = skills.longForms
    let titleWord = { (name: String) in TitleWord.allCases.firstIndex { $0.rawValue == name } }
    seniorities = builder.trie(TitleVocabulary.seniority, payload: titleWord)
    families = builder.trie(TitleVocabulary.family, payload: titleWord)
    dutyVerbs = builder.trie(DutyVocabulary.verbs) { name in
      DutyVerb.allCases.firstIndex { $0.rawValue == name }
    }
    dutyObjects = builder.trie(DutyVocabulary.objects) { name in
      DutyObject.allCases.firstIndex { $0.rawValue == name }
    }
    dutyRules = DutyRules()
    specialisations = builder.trie(SpecialisationVocabulary.table) { name in
      Specialisation.allCases.firstIndex { $0.rawValue == name }
    }
    industries = builder.trie(IndustryVocabulary.table) { name in
      Industry.allCases.firstIndex { $0.rawValue == name }
    }
    proofs = builder.trie(ProofVocabulary.table) { name in
      Proof.allCases.firstIndex { $0.rawValue == name }
    }
    let phrases = Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ("\($0)", $0.rawValue) })
    phraseTries = builder.tries(Phrase.tables.joined(separator: "\n"), count: phrases.count) {
      phrases[$0]
    }
    numbers = builder.numbers(WordVocabulary.numbers)
    let sets = builder.lists(WordVocabulary.lists)
    lists = WordGroups(sets, wordCount: builder.words.count)
    phraseStarts = WordGroups(phraseTries.map(\.starts), wordCount: builder.words.count)
    tokenizer = Tokenizer(
      words: builder.words, gluedStarts: sets[WordList.bulletStart.rawValue])
  }

  /// Whether `word` stands in that list.
  @inline(__always)
  func isIn(_ list: WordList, _ word: WordID) -> Bool {
    lists.contains(word, list.rawValue)
  }

  /// The end of a phrase of that group which starts at token `index`; nil where none does.
  @inline(__always)
  func phrase(_ phrase: Phrase, _ tokens: [Token], at index: Int, before end: Int) -> Int? {
    guard index < end, phraseStarts.contains(tokens[index].word, phrase.rawValue) else {
      return nil
    }
    return phraseTries[phrase.rawValue].longest(tokens, at: index, before: end, folded: false)?.end
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

  /// The tokens of a text on its own, as of a title.
  func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    tokenizer.tokens(in: bytes, 0..<bytes.count, into: &tokens)
    return tokens
  }

  /// The matches of `trie` in `tokens[range]`, leftmost and longest, none overlapping another.
  func matches(
    _ trie: PhraseTrie, _ tokens: [Token], _ range: Range<Int>, folded: Bool = false
  ) -> [Match] {
    var found: [Match] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = trie.longest(tokens, at: index, before: range.upperBound, folded: folded) {
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
