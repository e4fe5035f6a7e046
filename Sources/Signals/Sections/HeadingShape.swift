import Model

/// How a line looks when it looks like a heading; the lower the style, the stronger the heading.
struct HeadingShape {
  /// 1 to 6 for heading tags, then bold, capitals, a closing colon, a short line.
  var style: Int
  /// Whether the looks alone make it a heading; a short line must be known by its words as well.
  var isMarked: Bool

  static let boldStyle = 10
  static let capitalStyle = 11
  static let colonStyle = 12
  static let shortStyle = 13
  static let runInStyle = 14
  /// Style before the first heading.
  static let noStyle = 15

  /// The shape of a block; nil where it does not look like a heading.
  ///
  /// `leadsList` says that a list follows it, which makes a heading of a short line; `isAlone` that an
  /// item has no other beside it: "3. Requirements".
  init?(
    _ block: Block, _ tokens: [Token], _ range: Range<Int>, _ text: [UInt8], leadsList: Bool,
    isAlone: Bool
  ) {
    let words = Self.words(tokens, range, text)
    guard words > 0, words <= 18 else { return nil }
    let last = text[Int(tokens[range.upperBound - 1].lower)]
    // "You're excited because you have..." leads to a list as a colon does.
    let endsInDots =
      last == 0xE2
      || last == UInt8(ascii: ".") && range.count > 2
        && text[Int(tokens[range.upperBound - 2].lower)] == UInt8(ascii: ".")
    let endsInDash =
      last == UInt8(ascii: "-") && range.count > 1
      && tokens[range.upperBound - 1].flags.contains(.spaceBefore)
    let endsInColon = last == UInt8(ascii: ":") || endsInDots || endsInDash
    let endsInStop = !endsInDots && (last == UInt8(ascii: ".") || last == UInt8(ascii: ";"))
    guard words <= 14 || endsInColon else { return nil }
    switch block.kind {
    case .heading(let level):
      self.init(style: level, isMarked: true)
    case .item:
      guard endsInColon && words <= 8 || (block.isBold || isAlone) && !endsInStop && words <= 6
      else {
        return nil
      }
      self.init(style: Self.colonStyle, isMarked: false)
    case .paragraph:
      let isCapitals =
        range.contains { tokens[$0].isWord && tokens[$0].upper - tokens[$0].lower > 3 }
        && range.allSatisfy {
          !tokens[$0].isWord || tokens[$0].flags.contains(.allCapitals)
            || tokens[$0].upper - tokens[$0].lower <= 1
        }
      if block.isBold, !endsInStop, words <= 12 {
        self.init(style: Self.boldStyle, isMarked: true)
      } else if isCapitals, !endsInStop, words <= 10 {
        self.init(style: Self.capitalStyle, isMarked: true)
      } else if endsInColon {
        self.init(style: Self.colonStyle, isMarked: true)
      } else if words <= 9, !endsInStop, last != UInt8(ascii: ",") {
        self.init(style: Self.shortStyle, isMarked: leadsList)
      } else if leadsList, !endsInStop, last != UInt8(ascii: ",") {
        self.init(style: Self.shortStyle, isMarked: false)
      } else {
        return nil
      }
    }
  }

  /// The words that are not said in brackets at its end, all small: "Welcome (though none is a
  /// condition)", not "Build systems (Make, Bazel)".
  private static func words(_ tokens: [Token], _ range: Range<Int>, _ text: [UInt8]) -> Int {
    let isSign = { (index: Int, sign: Unicode.Scalar) in
      tokens[index].isSign && text[Int(tokens[index].lower)] == UInt8(ascii: sign)
    }
    var end = range.upperBound
    let last = range.last { !isSign($0, ":") }
    if let last, isSign(last, ")"), let open = range.last(where: { isSign($0, "(") }),
      open > range.lowerBound, last - open > 3,
      tokens[open..<last].allSatisfy({ !$0.isCapital && !$0.flags.contains(.innerCapital) })
    {
      end = open
    }
    return tokens[range.lowerBound..<end].count { !$0.isSign }
  }

  private init(style: Int, isMarked: Bool) {
    self.style = style
    self.isMarked = isMarked
  }
}
