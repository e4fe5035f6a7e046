import Model

/// Finds the company's name in a line that names a job or a place beside it.
extension HeaderLine {
  /// The name that a part is, without a bracket, a rating or a sign behind it; nil where it is none.
  func name(_ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    if sign(end - 1) == UInt8(ascii: ")"),
      let open = range.last(where: { sign($0) == UInt8(ascii: "(") }), open > range.lowerBound
    {
      end = open
    }
    while end > range.lowerBound + 1,
      !tokens[end - 1].isWord
        || isPhrase(.nameTrailer, end - 1)
    {
      end -= 1
    }
    let name = range.lowerBound..<end
    // "Acme, Inc."
    if let comma = name.first(where: { isSign($0, ",") }), comma > range.lowerBound,
      phrase(.legalForm, at: comma + 1, before: end) == end
    {
      return range.lowerBound..<comma
    }
    // "NHS AfC: Band 6" is none.
    if name.contains(where: { tokens[$0].hash == Token.colon }) { return nil }
    let words = name.filter { tokens[$0].isWord }
    guard 1...Self.longestName ~= words.count, let first = words.first, first == name.lowerBound,
      phrase(.noCompany, at: first, before: end) != end,
      phrase(.companyBefore, at: first, before: end) == nil,
      !isPhrase(.noCompanyEnd, end - 1)
    else { return nil }
    let isSmall = words.allSatisfy { !tokens[$0].isCapital }
    guard
      isSmall && name.allSatisfy({ tokens[$0].isWord })
        || words.allSatisfy({
          tokens[$0].isCapital || tokens[$0].flags.contains(.innerCapital)
            || isInnerLink($0, end)
            || isIn(.article, $0)
        })
    else { return nil }
    return name
  }

  /// Whether it parts a line as a bar does; a slash does so twice in a row, a colon too.
  func isSeparator(_ index: Int) -> Bool {
    guard tokens[index].isSign else { return false }
    let range = tokens[index].range
    let sign = text[range.lower..<range.upper]
    if Self.separators.contains(where: { sign.elementsEqual($0) }) { return !isEnclosed(index) }
    // "Title: Data Engineer; Company: Acme"
    if sign.elementsEqual(";".utf8) {
      return [Phrase.titleLabel, .companyLabel, .detailLabel].contains { label in
        phrase(label, at: index + 1, before: tokens.count).map { end in
          tokens[end - 1].hash == Token.colon
            || end < tokens.count && tokens[end].hash == Token.colon
        } ?? false
      }
    }
    guard let first = sign.first, first == UInt8(ascii: "/") || first == UInt8(ascii: ":") else {
      return false
    }
    return [index - 1, index + 1].contains {
      tokens.indices.contains($0) && tokens[$0].hash == tokens[index].hash
        && abs(Int(tokens[$0].lower) - range.lower) == 1
    }
  }

  /// "Acme Ltd, Leeds", "Acme Boats, Leeds, UK": a comma between a name and its place; the words before it
  /// may be a part of the place where they are not a company's beyond doubt.
  func isBehindName(_ index: Int, _ start: Int) -> Bool {
    guard isSign(index, ","), index > start, index + 1 < tokens.count, tokens[index + 1].isCapital,
      let name = name(start..<index) ?? capitals(start..<index)
    else { return false }
    let end = tokens.indices[index...].first(where: isSeparator) ?? tokens.count
    let behind = index + 1..<end
    let organisation = Organisation(lexicon: lexicon, tokens: tokens)
    guard !JobNames(lexicon: lexicon).isJob(tokens, name),
      phrase(.legalForm, at: behind.lowerBound, before: end) == nil
    else { return false }
    if organisation.isEvident(name) || organisation.isOfTrade(name) {
      return isPlace(behind) || behind.allSatisfy { !tokens[$0].isWord || tokens[$0].isCapital }
    }
    return name.count > 1 && isUnknown(name) && !places.isPlace(name)
      && !isPhrase(.townPart, name.upperBound - 1)
      && (isUnknownTown(behind) || isKnownTown(behind))
  }

  /// "Engineer (Maps | Boats)": a bar in brackets parts nothing.
  private func isEnclosed(_ index: Int) -> Bool {
    guard let open = tokens.indices[..<index].last(where: { isSign($0, "(") || isSign($0, ")") }),
      isSign(open, "(")
    else { return false }
    return tokens.indices[index...].contains { isSign($0, ")") }
  }

  /// Whether it may be a town that no table holds: "Ardleyham".
  private func isUnknownTown(_ range: Range<Int>) -> Bool {
    range.count <= 2 && places.first(in: range) == nil && isUnknown(range)
      && range.allSatisfy { tokens[$0].isWord && tokens[$0].isCapital }
  }

  private func isKnownTown(_ behind: Range<Int>) -> Bool {
    places.place(at: behind.lowerBound, behind)?.tokens.lowerBound == behind.lowerBound
      && isTown(behind.lowerBound) && isPlace(behind)
  }

  /// Whether a town's name starts at a token, and not a state's or a country's, before which any town may
  /// stand.
  private func isTown(_ index: Int) -> Bool {
    lexicon.places.name(tokens, at: index, before: tokens.count)?.kind == .city
  }

  /// "Acme - Leeds, UK"
  func isBeforePlace(_ index: Int) -> Bool {
    guard isDash(index), tokens[index].flags.contains(.spaceBefore), index > 0,
      index + 1 < tokens.count
    else { return false }
    return isPlace(index + 1..<tokens.count)
      && tokens[..<index].filter { $0.hash == Token.bracket }.isEmpty
  }
}
