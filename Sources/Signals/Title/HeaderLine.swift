import Model

/// One of a posting's first lines, cut into the parts that bars and dots make.
struct HeaderLine: TokenPatterns {
  /// What a label at the end of a line says of the next one.
  enum Label {
    case title, company
    /// Any other, as "Location": what follows is neither title nor company.
    case detail
  }

  /// Most words of a line that is no running text.
  private static let mostWords = 16
  /// Fewest words of a sentence that ends in a full stop.
  private static let fewestOfSentence = 6
  /// Most words of a title behind its label: "Role: write and develop workflows for the community" is none.
  private static let longestTitle = 9
  /// Most words of a company's name.
  static let longestName = 7

  let lexicon: Lexicon
  let text: [UInt8]
  let tokens: [Token]
  let block: Int
  let places: PlaceFinder

  init(lexicon: Lexicon, text: [UInt8], tokens: [Token], block: Int) {
    self.lexicon = lexicon
    self.text = text
    self.tokens = tokens
    self.block = block
    places = PlaceFinder(lexicon: lexicon, tokens: tokens, text: text)
  }

  /// Whether it is running text rather than a line of a header.
  var isProse: Bool {
    guard let last = tokens.last, parts.count < 3 else { return false }
    let words = tokens.count(where: \.isWord)
    if words > Self.mostWords { return true }
    if words >= Self.fewestOfSentence, sign(tokens.count - 1)?.endsSentence ?? false,
      last.hash != Token.colon
    {
      return true
    }
    let isSentence = sign(tokens.count - 1) == UInt8(ascii: ".")
    return (words > 3 || isSentence)
      && tokens.indices.contains { isPhrase(.proseWord, $0) && !isRankOrCountry($0) }
  }

  /// "Engineer I" and "Remote, US" among words that are not in capitals throughout.
  private func isRankOrCountry(_ index: Int) -> Bool {
    guard tokens[index].flags.contains(.allCapitals) || tokens[index].range.count == 1 else {
      return false
    }
    return tokens[index].range.count > 1
      ? tokens.contains { $0.isWord && !$0.flags.contains(.allCapitals) }
      : index > 0 && isPhrase(.jobNoun, index - 1)
  }

  /// The parts between bars, middle dots and the like, none of them empty.
  var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in tokens.indices
    where isSeparator(index) || isBeforePlace(index) || isBehindName(index, start) {
      if start < index { parts.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { parts.append(start..<tokens.count) }
    return parts
  }

  /// Whether it opens as a heading does, or is one: "About the internship", "The person:".
  var isHeading: Bool {
    phrase(.noTitleOpener, at: 0, before: tokens.count) != nil
      || phrase(.noTitle, at: 0, before: tokens.count) == tokens.count
  }

  /// Whether somebody's name follows: "Posted by", "Hiring manager".
  var isPersonLabel: Bool {
    phrase(.personLabel, at: 0, before: tokens.count) == tokens.count
  }

  /// What a line says that is nothing but a label.
  var label: Label? {
    for (phrase, label): (Phrase, Label) in [
      (.titleLabel, .title), (.companyLabel, .company), (.detailLabel, .detail),
    ] {
      guard let end = self.phrase(phrase, at: 0, before: tokens.count) else { continue }
      if (end..<tokens.count).allSatisfy({ tokens[$0].hash == Token.colon }) { return label }
    }
    return nil
  }

  /// What its parts are.
  func read() -> [HeaderPart] {
    let ranges = parts
    return ranges.flatMap { range in
      HeaderCut(self).parts(range) ?? [part(range, isOnly: ranges.count == 1)]
    }
  }

  /// What a part of it is.
  func part(_ range: Range<Int>, isOnly: Bool) -> HeaderPart {
    // "Acme LLC d/b/a Anvils"
    let alias = first(.tradingAs, in: range)?.lowerBound ?? range.lowerBound
    let own = alias > range.lowerBound ? range.lowerBound..<alias : range
    let (kind, range) = read(own, isOnly: isOnly)
    return part(range, kind)
  }

  func part(_ range: Range<Int>, _ kind: HeaderPart.Kind) -> HeaderPart {
    let bytes =
      range.isEmpty
      ? TextRange(0, 0)
      : TextRange(Int(tokens[range.lowerBound].lower), Int(tokens[range.upperBound - 1].upper))
    return HeaderPart(kind: kind, range: bytes, block: block)
  }

  private func read(
    _ range: Range<Int>, isOnly: Bool
  ) -> (kind: HeaderPart.Kind, range: Range<Int>) {
    if let value = value(of: .titleLabel, range), value.count <= Self.longestTitle {
      return (.title, value)
    }
    if let value = value(of: .companyLabel, range), let name = name(value) {
      return (.company, name)
    }
    if value(of: .detailLabel, range) != nil || isWhole(.detailLabel, range) {
      return (.fact, range)
    }
    if isWhole(.pageFrame, range) { return (.frame, range) }
    let organisation = Organisation(lexicon: lexicon, tokens: tokens)
    if let name = name(range) ?? capitals(range), organisation.isEvident(name) {
      return (.name(.evident), name)
    }
    if isPlace(range) { return (.place, range) }
    if !isHeading, JobNames(lexicon: lexicon).isJob(tokens, range) { return (.job, range) }
    if isDetail(range) { return (.fact, range) }
    // "Working Arrangement:" leads to what follows.
    guard tokens.last?.hash != Token.colon, let name = name(range) else { return (.other, range) }
    let isSmall = !name.contains {
      tokens[$0].isCapital || tokens[$0].flags.contains(.innerCapital)
    }
    if isSmall, isOnly || name.count > 2 { return (.other, range) }
    if organisation.isOfTrade(name) { return (.name(.ofTrade), name) }
    let isKind = phrase(.companyKind, at: name.upperBound - 1, before: name.upperBound)
    return (.name(isUnknown(name) || isKind != nil && name.count > 1 ? .likely : .doubtful), name)
  }

  /// Whether a word of it is in no vocabulary.
  func isUnknown(_ name: Range<Int>) -> Bool {
    name.contains { tokens[$0].isWord && tokens[$0].word == WordTable.unknown }
  }

  /// Whether it is a place and nothing else.
  func isPlace(_ range: Range<Int>) -> Bool {
    let bytes = text[Int(tokens[range.lowerBound].lower)..<Int(tokens[range.upperBound - 1].upper)]
    return places.isPlace(range) || PlaceNames.isAddress(bytes)
  }

  /// Whether it tells of hours, pay, dates, a way of working, or calls to apply.
  func isNote(_ range: Range<Int>) -> Bool {
    isDetail(range) || isWhole(.pageFrame, range) || value(of: .detailLabel, range) != nil
  }

  /// Whether a small word may stand inside a name: "of", "van der".
  func isInnerLink(_ index: Int, _ end: Int) -> Bool {
    phrase(.nameLink, at: index, before: end) != nil
      || index > 0
        && (phrase(.nameParticle, at: index - 1, before: end) == index + 1
          || phrase(.headFor, at: index - 1, before: end) == index + 1)
  }

  /// All words of a part where each has its capital, though they end as hardly a name does: "Larch Police
  /// Department".
  func capitals(_ range: Range<Int>) -> Range<Int>? {
    let words = range.filter { tokens[$0].isWord }
    guard 2...Self.longestName ~= words.count, words.first == range.lowerBound,
      words.allSatisfy({
        tokens[$0].isCapital || isInnerLink($0, range.upperBound)
      }),
      range.allSatisfy({
        tokens[$0].isWord || isSign($0, "&.'/-") && !tokens[$0].flags.contains(.spaceBefore)
          || isSign($0, "&")
      }), phrase(.noCompany, at: range.lowerBound, before: range.upperBound) == nil
    else { return nil }
    return range
  }

  /// What stands behind a label and its colon or dash; nil where there is no such label.
  private func value(of label: Phrase, _ range: Range<Int>) -> Range<Int>? {
    guard
      let end = phrase(label, at: range.lowerBound, before: range.upperBound),
      end < range.upperBound
    else { return nil }
    // The label's own table may hold the sign.
    let sign = [end - 1, end].first { tokens[$0].hash == Token.colon || isDash($0) }
    guard let sign, sign + 1 < range.upperBound else { return nil }
    return sign + 1..<range.upperBound
  }

  private func isWhole(_ phrase: Phrase, _ range: Range<Int>) -> Bool {
    let range = range.lowerBound..<(range.last { !tokens[$0].isSign } ?? range.lowerBound) + 1
    return self.phrase(phrase, at: range.lowerBound, before: range.upperBound)
      == range.upperBound
  }

  /// Whether it tells of hours, pay, dates and the like.
  private func isDetail(_ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    return first.isNumber || first.isSign || isWhole(.departmentName, range)
      || holds(.headerDetail, in: range)
      || range.contains {
        phrase(.currency, at: $0, before: range.upperBound) != nil
      }
      || range.contains { sign($0) == UInt8(ascii: "@") }
  }

  private static let dashes = ["-", "–", "—"].map { Array($0.utf8) }

  static let separators = ["|", "·", "•", "●", "∙", "｜", "▪", "◦", "→", "▸"].map {
    Array($0.utf8)
  }

  func isSign(_ index: Int, _ sign: StaticString) -> Bool { places.isSign(index, sign) }

  func sign(_ index: Int) -> UInt8? {
    tokens[index].isSign ? text[Int(tokens[index].lower)] : nil
  }

  func isDash(_ index: Int) -> Bool {
    guard tokens[index].isSign else { return false }
    let range = tokens[index].range
    return Self.dashes.contains { text[range.lower..<range.upper].elementsEqual($0) }
  }
}
