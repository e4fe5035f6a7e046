/// Tells the names of jobs from other words.
struct JobNames {
  let lexicon: Lexicon

  /// Whether words name a job: by who does it ("Night Porter"), or by work that titles are made of
  /// ("Data Science, Maps").
  func isJob(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    // "Advocate Harbour Health (AHH)"
    let bracket = range.dropFirst().first { tokens[$0].isSign && tokens[$0].hash == Token.bracket }
    let range = range.lowerBound..<(bracket ?? range.upperBound)
    guard let last = range.last(where: { tokens[$0].isWord }) else { return false }
    let noun = lexicon.first(.jobNoun, tokens, range)
    // "Harbour Data Engineering Group" and "Advocate Harbour Health" are companies.
    if lexicon.phrase(.companyKind, tokens, at: last, before: last + 1) != nil,
      !range.contains(where: { tokens[$0].isSign }),
      noun.map({ $0.lowerBound == range.lowerBound && !isRank($0, tokens) }) ?? true
    {
      return false
    }
    return noun != nil
      || lexicon.matches(.families, tokens, range).contains {
        Self.callings.contains(TitleWord.allCases[$0.payload])
      }
  }

  /// Whether it is a word of seniority: "Director Software" is a job, unlike "Baker Software".
  private func isRank(_ noun: Range<Int>, _ tokens: [Token]) -> Bool {
    lexicon.longest(.seniorities, tokens, at: noun.lowerBound, before: noun.upperBound) != nil
  }

  /// Words of titles that hardly stand anywhere else in a line of its own.
  private static let callings: Set<TitleWord> = [
    .researchEngineer, .researchScientist, .appliedScientist, .dataScience, .mlPlatform,
    .specialSoftware, .engineer, .scientist, .analyst,
  ]
}
