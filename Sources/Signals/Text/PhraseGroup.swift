/// The numbers of all groups of phrases: those of the vocabularies first, those of `Phrase` behind.
enum PhraseGroup: Int, CaseIterable {
  case headings, statements, cues, degrees, certifications, seniorities, families, skills
  case dutyVerbs, dutyObjects, specialisations, industries, proofs
  case modes, employments, visas, clearances, languages, languageWords, demands, experiences

  /// The number of the first group of `Phrase`.
  static let firstPhrase = 21

  /// The number of a group of `Phrase`.
  @inline(__always)
  static func number(of phrase: Phrase) -> Int { firstPhrase + phrase.rawValue }
}
