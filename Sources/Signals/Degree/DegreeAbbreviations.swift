import Model

/// Tells abbreviations of degrees from units, methods, states and places.
extension DegreeContext {
  /// "LC-MS", "MS/MS": a method of a laboratory.
  func isMethod(_ hasNeighbour: Bool) -> Bool {
    if sentence[tokens.lowerBound].flags.contains(.hyphenBefore), !hasNeighbour { return true }
    let own = sentence[tokens.lowerBound].hash
    return [-1, 1].contains { step in
      sentence.contains(tokens.lowerBound + 2 * step)
        && sentence.isSign(tokens.lowerBound + step, "/")
        && sentence[tokens.lowerBound + 2 * step].hash == own
    }
  }

  /// "At 60 MPH": a unit behind its number.
  var isUnit: Bool {
    sentence.contains(tokens.lowerBound - 1) && sentence[tokens.lowerBound - 1].isNumber
  }

  /// "Licensed in MA, MD or ME": a list of states behind "in".
  var isAmongStates: Bool {
    var cursor = tokens.lowerBound
    while cursor > sentence.lowerBound {
      let before = sentence[cursor - 1]
      let isCode = before.flags.contains(.allCapitals) && before.upper - before.lower == 2
      guard isCode || sentence.isIn(.listJoin, before) else { break }
      cursor -= 1
    }
    let next = tokens.upperBound + 1
    let goesOn =
      next < sentence.upperBound && sentence.isIn(.listJoin, next - 1)
      && sentence[next].flags.contains(.allCapitals)
      && sentence[next].upper - sentence[next].lower == 2
    return cursor > sentence.lowerBound && (goesOn || tokens.upperBound - cursor > 1)
      && sentence.isPhrase(.in, cursor - 1)
  }

  /// "M.D.", "J.D.": with its stops it is hardly anything else.
  func isStopped(_ own: Token) -> Bool {
    tokens.count == 1
      && sentence.text.document.text[Int(own.lower)..<Int(own.upper)].contains(UInt8(ascii: "."))
  }

  /// "An associate's", not "the associates".
  func isPossessive(_ own: Token) -> Bool {
    tokens.count == 1
      && sentence.text.document.text[Int(own.lower)..<Int(own.upper)].dropFirst(4).contains {
        $0 == UInt8(ascii: "'") || $0 >= 0x80
      }
  }

  /// Whether it is an abbreviation of one word.
  var isShort: Bool {
    let own = sentence[tokens.lowerBound]
    return tokens.count == 1 && own.upper - own.lower <= Self.longestAbbreviation
  }

  /// "Boston, MA" is a place.
  var isPlace: Bool {
    let comma = tokens.lowerBound - 1
    guard sentence.contains(comma), sentence.isSign(comma, ","),
      let place = sentence.token(comma - 1)
    else {
      return false
    }
    return place.isWord && place.isCapital
      && !sentence.isPhrase(.degrees, comma - 1)
  }

  /// "B.Sc", "BEd" and the like: a capital first and a stop or a further capital inside; not "BAs", which
  /// are several of something.
  func isMixedAbbreviation(_ own: Token) -> Bool {
    let inside = sentence.text.document.text[Int(own.lower) + 1..<Int(own.upper)]
    let isPlural =
      inside.last == UInt8(ascii: "s")
      && inside.dropLast().allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return own.isCapital && !isPlural
      && sentence.text.document.text[Int(own.lower) + 1..<Int(own.upper)].contains {
        $0 == UInt8(ascii: ".") || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
      }
  }
}
