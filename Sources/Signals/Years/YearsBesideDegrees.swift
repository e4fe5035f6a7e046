/// Which years a degree goes with.
extension YearsFinder {
  /// Each degree with the years that stand beside it and belong to it; nil where none do.
  ///
  /// - Parameters:
  ///   - degrees: Mentions in the order of the text.
  ///   - left: Tokens in which no years count.
  func beside(
    _ degrees: [DegreeMention], without left: Range<Int>?
  ) -> [(degree: DegreeMention, years: YearsMention?)] {
    var found: [(DegreeMention, YearsMention?)] = []
    var start = 0
    while start < degrees.count {
      let sentence = degrees[start].sentence
      let end = degrees[start...].firstIndex { $0.sentence != sentence } ?? degrees.count
      let years = mentions(sentence: sentence).filter {
        left?.contains($0.tokens.lowerBound) != true
      }
      for place in start..<end {
        found.append((degrees[place], beside(place, in: degrees[start..<end], years)))
      }
      start = end
    }
    return found
  }

  /// The years of one of a sentence's degrees.
  private func beside(
    _ place: Int, in degrees: ArraySlice<DegreeMention>, _ years: [YearsMention]
  ) -> YearsMention? {
    if degrees.count == 1 {
      // "8 years, and 5 as a lead" are both asked for, of "3 years, or 5 in trade" the lower will do.
      let isChoice = zip(years, years.dropFirst()).contains { a, b in
        (a.tokens.upperBound..<max(a.tokens.upperBound, b.tokens.lowerBound)).contains {
          text.isPhrase(.orAlone, $0)
        }
      }
      return isChoice ? years.min { $0.low < $1.low } : years.max { $0.low < $1.low }
    }
    guard let first = years.first, let lead = degrees.first else { return nil }
    let mention = degrees[place]
    // "BS + 5 or MS + 3" or "5 with BS or 3 with MS": whichever comes first leads.
    if first.tokens.lowerBound < lead.tokens.lowerBound {
      return years.last { $0.tokens.upperBound <= mention.tokens.lowerBound }
    }
    let next = place + 1 < degrees.endIndex ? degrees[place + 1].tokens.lowerBound : Int.max
    return years.first {
      $0.tokens.lowerBound >= mention.tokens.upperBound && $0.tokens.lowerBound < next
    }
  }
}
