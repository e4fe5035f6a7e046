/// Tells a line, or a part of one, that is a place and nothing else.
extension PlaceFinder {
  /// Whether a place begins the part, behind a postcode at most, and what follows it says no more:
  /// "Leeds", "Larch Falls, Minnesota", "Cork (hybrid)".
  func isPlace(_ part: Range<Int>) -> Bool {
    let start = part.first { !tokens[$0].isNumber } ?? part.upperBound
    guard start < part.upperBound, let found = first(in: start..<part.upperBound),
      found.tokens.lowerBound == start,
      !part.dropFirst().contains(where: { tokens[$0].flags.contains(.glued) })
    else { return false }
    return isTail(from: found.tokens.upperBound, in: part)
  }

  /// Whether words behind a place say no more than other places, postcodes and ways of working.
  func isTail(from start: Int, in part: Range<Int>) -> Bool {
    var index = start
    while index < part.upperBound {
      if let end = phrase(.placeTrailer, at: index, before: part.upperBound) {
        index = end
      } else if let other = place(at: index, part) {
        index = other.tokens.upperBound
      } else if !tokens[index].isWord || isSign(index - 1, "(") || tokens[index - 1].isNumber {
        index += 1
      } else {
        return false
      }
    }
    return true
  }
}
