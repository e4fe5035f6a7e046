import Model

/// Reads the degrees that a posting accepts as alternatives, with their years.
struct DegreePathReader {
  let text: ReadText

  /// One path for each required mention, with the years that stand beside it.
  ///
  /// - Parameter instead: Tokens of what is accepted instead of a degree; degrees and years that stand
  ///   in them behind a degree make no path: "or equivalent (e.g. MS + 3 years)".
  func paths(
    _ required: [DegreeMention], without instead: Range<Int>?
  ) -> [DegreePath] {
    var paths: [DegreePath] = []
    let years = YearsFinder(text: text)
    let isBehind = required.contains { $0.tokens.lowerBound < instead?.lowerBound ?? 0 }
    let left = isBehind ? instead : nil
    let own = required.filter { left?.contains($0.tokens.lowerBound) != true }
    for (mention, beside) in years.beside(own, without: left) {
      let start = min(mention.tokens.lowerBound, beside?.tokens.lowerBound ?? Int.max)
      let end = max(mention.end, beside?.tokens.upperBound ?? 0)
      let isFree = beside.map { frees(mention, before: $0) } ?? false
      for level in mention.levels {
        let hasYears = !isFree || !mention.groups[0].levels.contains(level)
        let path = DegreePath(
          level: level, years: hasYears ? beside?.low : nil, fields: mention.fields,
          evidence: text.evidence(start..<end, "degree.path"))
        if !paths.contains(where: { $0.level == level && $0.years == path.years }) {
          paths.append(path)
        }
      }
    }
    // "Degree in a quantitative field" after "BS + 5 or MS + 3" names no further path.
    return paths.filter { path in
      path.years != nil || !paths.contains { $0.level == path.level && $0.years != nil }
    }
  }

  /// "PhD, or MS with 3+ years": the years belong to the second degree alone.
  private func frees(
    _ mention: DegreeMention, before years: YearsMention
  ) -> Bool {
    mention.groups.count == 2 && years.tokens.lowerBound >= mention.tokens.upperBound
      && mention.tokens.dropLast().contains { index in
        text.isSign(index, ",")
          && text.isPhrase(.orAlone, index + 1)
      }
  }
}
