import Model

/// A title cut at its bars, dashes, commas and brackets, so that a part that is no title can go.
struct TitleParts: TokenPatterns {
  /// Most signs inside a part that goes as a whole: "(Ref: 2031-AB, closing: 12 May)".
  private static let mostSigns = 4

  let lexicon: Lexicon
  private let text: [UInt8]
  let tokens: [Token]
  private let places: PlaceFinder

  init(_ title: String, lexicon: Lexicon) {
    self.lexicon = lexicon
    text = Array(title.utf8)
    tokens = lexicon.tokens(of: title)
    places = PlaceFinder(lexicon: lexicon, tokens: tokens, text: text)
  }

  /// Of "URGENT | Data Engineer | Leeds" and "Data Engineer @ Acme" the part that names the job: the
  /// first one that does, else the first that says anything of it.
  var job: String {
    let parts = bars.split(separator: true).map { $0.startIndex..<$0.endIndex }
    guard parts.count > 1 else { return string(tokens.indices) }
    let names = JobNames(lexicon: lexicon)
    let part = parts.first { names.isJob(tokens, $0) } ?? parts.first { !isNoise($0) } ?? parts[0]
    return string(part)
  }

  /// Which tokens are bars between parts; one in brackets parts only what stands in them: "Engineer (C++ |
  /// Rust)".
  private var bars: [Bool] {
    var depth = 0
    let last = tokens.indices.last(where: isClosing) ?? 0
    return tokens.indices.map { index in
      if index < last, isSign(index, "(") || isSign(index, "[") { depth += 1 }
      if isClosing(index) { depth = max(0, depth - 1) }
      return depth == 0 && isBar(tokens[index])
    }
  }

  /// Without what stands before or behind the job's name and is no part of it: "URGENT", "Vacancy:",
  /// "(Ref: 2031-AB)", "closing 12 May", "Indeed.com".
  var trimmed: String {
    var rest = tokens.indices
    while let start = startOfLast(rest) { rest = rest.lowerBound..<start }
    while let end = endOfFirst(rest) { rest = end..<rest.upperBound }
    return rest.count == tokens.count ? String(decoding: text, as: UTF8.self) : string(rest)
  }

  /// Where a last part begins, its sign included, that is no part of a title; nil where the last part
  /// is one.
  private func startOfLast(_ rest: Range<Int>) -> Int? {
    guard rest.count > 1 else { return nil }
    let last = rest.upperBound - 1
    let end = isClosing(last) || isMark(last) || isSign(last, ".") ? last : rest.upperBound
    let signs = (rest.lowerBound + 1..<max(end, rest.lowerBound + 1)).reversed().filter(isBreak)
    // A part of what brackets enclose goes only with all of it: "(Remote - Leeds)".
    let isEnclosed = isSign(last, ")")
    if let sign = signs.prefix(Self.mostSigns).first(where: {
      $0 + 1 < end && isNoise($0 + 1..<end)
        && (isSign($0, "(")
          || !(isEnclosed || isSign($0, ":"))
          || !isTown($0 + 1..<end))
    }) {
      return sign
    }
    // "Data Engineer URGENT", "Data Engineer at Acme".
    let names = JobNames(lexicon: lexicon)
    for index in rest.dropFirst().reversed() {
      let isMoney = hasMoney(index..<index + 1) && hasDigit(index..<end)
      let isTail =
        isMoney || phrase(.titleTail, at: index, before: end) == end
        || phrase(.at, at: index, before: end) != nil && isName(index + 1..<end)
      if isTail, names.isJob(tokens, rest.lowerBound..<index) { return index }
      if index < rest.upperBound - 8 { break }
    }
    return isMark(last) ? last : nil
  }

  /// Where a first part ends, its sign included, that is no part of a title.
  private func endOfFirst(_ rest: Range<Int>) -> Int? {
    guard rest.count > 1 else { return nil }
    let names = JobNames(lexicon: lexicon)
    let isOpening = isSign(rest.lowerBound, "(") || isSign(rest.lowerBound, "[")
    let start = isOpening ? rest.lowerBound + 1 : rest.lowerBound
    let sign = (start..<rest.upperBound).first { isBreak($0) || isClosing($0) || isMark($0) }
    if let sign, sign > start, sign + 1 < rest.upperBound, isNoise(start..<sign) {
      return sign + 1
    }
    if let end = phrase(.titleLead, at: start, before: rest.upperBound),
      names.isJob(tokens, end..<rest.upperBound)
    {
      return end
    }
    return isMark(rest.lowerBound) || sign == rest.lowerBound && !isOpening
      ? rest.lowerBound + 1 : nil
  }

  /// Whether a part says nothing of the work: all of it is a call to apply, a board, a contract's kind,
  /// or it names a sum of money, or it opens as a deadline or a reference does and holds a number.
  private func isNoise(_ part: Range<Int>) -> Bool {
    if hasDigit(part) {
      let start = phrase(.titleNoteStart, at: part.lowerBound, before: part.upperBound)
      if start != nil || hasMoney(part) { return true }
    }
    if isTown(part) { return true }
    var index = part.lowerBound
    var isFound = false
    while index < part.upperBound {
      if let end = phrase(.titleNote, at: index, before: part.upperBound) {
        index = end
        isFound = true
      } else if tokens[index].isSign || tokens[index].isNumber
        || isIn(.listJoin, index)
      {
        index += 1
      } else {
        return false
      }
    }
    return isFound
  }

  /// Whether it is a town's name, with what follows one: "Leeds, UK".
  private func isTown(_ part: Range<Int>) -> Bool {
    lexicon.places.name(tokens, at: part.lowerBound, before: part.upperBound)?.kind == .city
      && places.isPlace(part)
  }

  private func hasDigit(_ part: Range<Int>) -> Bool {
    part.contains { text[Int(tokens[$0].lower)..<Int(tokens[$0].upper)].contains(where: \.isDigit) }
  }

  /// Whether a sign of a currency stands in a part.
  private func hasMoney(_ part: Range<Int>) -> Bool {
    string(part).unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
  }

  /// Whether words are a name that no vocabulary holds.
  private func isName(_ words: Range<Int>) -> Bool {
    // "Acme Crystal in Georgetown"
    let place = words.dropFirst().dropLast().last {
      isPhrase(.headerJoin, $0)
    }
    if let place, tokens[place + 1].isCapital { return isName(words.lowerBound..<place) }
    return !words.isEmpty && tokens[words.lowerBound].isCapital
      && words.allSatisfy { tokens[$0].isSign || tokens[$0].isCapital }
      && words.contains { tokens[$0].isWord && tokens[$0].word == WordTable.unknown }
  }

  private func isBar(_ token: Token) -> Bool {
    guard token.isSign, token.flags.contains(.spaceBefore) || isSame(token, "|") else {
      return false
    }
    return ["|", "@", "·", "•", "●", "｜", "→", "▸"].contains { isSame(token, $0) }
      || isSame(token, "/") && text.count > Int(token.upper)
        && text[Int(token.upper)] == UInt8(ascii: "/")
  }

  private func isBreak(_ index: Int) -> Bool {
    guard tokens[index].isSign else { return false }
    if ["(", "[", ";", "*", "~", "–", "—"].contains(where: { isSign(index, $0) }) { return true }
    let isSpaced = index + 1 < tokens.count && tokens[index + 1].flags.contains(.spaceBefore)
    return isSpaced && [",", ":"].contains { isSign(index, $0) }
      || isSign(index, "-") && (isSpaced || tokens[index].flags.contains(.spaceBefore))
  }

  private func isClosing(_ index: Int) -> Bool { isSign(index, ")") || isSign(index, "]") }

  private func isMark(_ index: Int) -> Bool {
    isSign(index, "!") || isSign(index, "*") || isPicture(index)
  }

  /// Whether it is an emoji or the like.
  private func isPicture(_ index: Int) -> Bool {
    let range = tokens[index].range
    guard text[range.lower] >= 0x80 else { return false }
    let word = String(decoding: text[range.lower..<range.upper], as: UTF8.self)
    return !word.unicodeScalars.contains { $0.properties.isAlphabetic || $0.isASCII }
  }

  private func isSign(_ index: Int, _ sign: String) -> Bool {
    tokens[index].isSign && isSame(tokens[index], sign)
  }

  private func isSame(_ token: Token, _ sign: String) -> Bool {
    text[Int(token.lower)..<Int(token.upper)].elementsEqual(sign.utf8)
  }

  /// The words, without the signs at either end that parted them from others.
  private func string(_ part: Range<Int>) -> String {
    guard let first = part.first, let last = part.last else { return "" }
    return text[Int(tokens[first].lower)..<Int(tokens[last].upper)].trimmed.string
  }
}
