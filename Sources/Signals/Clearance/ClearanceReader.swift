import Model

/// Reads the security clearance that is asked for: the first that is named with its level, else the
/// first that is named at all.
struct ClearanceReader {
  let text: ReadText

  /// Words on either side of which more of the same name may stand: "TS/SCI with polygraph".
  private static let reach = 2

  /// The clearance in the posting's words; nil where none is asked for.
  func read() -> Answer<String?> {
    var found: Range<Int>?
    for sentence in text.sentences where sentence.kind != .equalOpportunity {
      guard text.mayHold(.clearances, in: sentence)
      else { continue }
      let matches = text.matches(.clearances, in: sentence)
      let named = matches.filter { ClearanceWord.allCases[$0.payload] == .clearance }
      guard let first = named.first,
        !text.holds(.clearanceNeedless, in: sentence)
      else { continue }
      let tokens = joined(first.tokens, named)
      // "Security clearance" says less than "TS/SCI" further down.
      if let known = found, rank(known) >= rank(tokens) { continue }
      found = tokens
    }
    guard let found else { return Answer(nil, rule: "clearance.none") }
    let evidence = text.evidence(found, "clearance.named")
    return Answer(evidence.quote, rule: "clearance.named", evidence: [evidence])
  }

  private func joined(_ first: Range<Int>, _ matches: [Match]) -> Range<Int> {
    var tokens = first
    for match in matches where match.tokens.lowerBound >= tokens.upperBound {
      guard match.tokens.lowerBound - tokens.upperBound <= Self.reach else { break }
      tokens = tokens.lowerBound..<match.tokens.upperBound
    }
    return tokens
  }

  /// 1 where a level or an authority is named, 0 for "security clearance" alone.
  private func rank(_ tokens: Range<Int>) -> Int {
    text.phrase(.clearanceAlone, at: tokens.lowerBound, before: tokens.upperBound)
      == tokens.upperBound ? 0 : 1
  }
}
