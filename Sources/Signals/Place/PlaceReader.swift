import Model

/// Reads where the work is: what the page's data say, else a line with a label, the opening lines, the
/// title, a sentence about the job, and last a line that is a place.
struct PlaceReader {
  let text: ReadText
  let finder: PlaceFinder

  init(_ text: ReadText) {
    self.text = text
    finder = PlaceFinder(lexicon: text.lexicon, tokens: text.tokens, text: text.document.text)
  }

  /// Blocks among which the lines above a description are looked for.
  static let openingBlocks = 12
  /// Most tokens of such a line, and of what stands behind a label.
  static let longestLine = 24
  /// Most tokens of a place before "office": "Los Angeles, CA".
  static let longestName = 6
  /// Tokens of a block that may hold a label and something before it.
  private static let shortestRun = 6

  /// The place; nil where the posting names none.
  func read(_ posting: Posting, company: String?) -> Answer<Place?> {
    let given = posting.location.flatMap { declared($0) }
    let blocks = text.blocks
    // What the posting itself says right above its text is newer than the page around it.
    let label = labelled(blocks)
    if let label, label.value?.country != nil, let place = label.evidence.first,
      place.range.lower < Self.opening(blocks, text)
    {
      return label
    }
    if let given, given.value?.country != nil { return given }
    let told =
      label ?? opening(blocks, company) ?? titled(blocks) ?? sentence() ?? mention()
      ?? line(blocks)
    if let told, told.value?.country != nil { return told }
    let country = countryAlone()
    // A name that no table holds is still the place; what the text says of work there may be its land.
    guard var named = told ?? given ?? unknown(blocks) else {
      return country ?? Answer(nil, rule: "place.none")
    }
    named.value?.country = country?.value?.country
    return named
  }

  private static func opening(_ blocks: [Range<Int>], _ text: ReadText) -> Int {
    guard let last = blocks.prefix(openingBlocks).last, let end = last.last else { return 0 }
    return Int(text.tokens[end].upper)
  }

  /// What the page's data say; where the text says the same, its words are the evidence.
  private func declared(_ location: String) -> Answer<Place?>? {
    let tokens = text.lexicon.tokens(of: location)
    let data = PlaceFinder(
      lexicon: text.lexicon, tokens: tokens, text: Array(location.utf8), allowsSmall: true)
    let areas = tokens.indices.split { data.isSign($0, ";|") }
    var found: [PlaceFinder.Found] = []
    for area in areas where !area.isEmpty {
      if let place = data.first(in: area.lowerBound..<area.upperBound) { found.append(place) }
    }
    let words = area(of: location)
    guard let first = found.first else {
      let isMode = tokens.contains { $0.hits.contains(PhraseGroup.modes.rawValue) }
      return words.isEmpty || isMode ? nil : answer(words, nil, location)
    }
    // "Remote, FR; DE; PL" lists where one may live; that is no country.
    let isList = found.count > 1 && location.utf8.starts(with: "Remote".utf8)
    let country = isList && !found.allSatisfy { $0.country == first.country } ? nil : first.country
    return answer(isList && country == nil ? nil : words, country, location)
  }

  /// The first of several places in data, without what they say of the way of working.
  func area(of location: String) -> String {
    var area = location.prefix { $0 != ";" && $0 != "|" }
    for word in ["Remote, ", "Remote - ", "Remote"] where area.hasPrefix(word) {
      area = area.dropFirst(word.count)
    }
    if let bracket = area.firstIndex(of: "("), bracket > area.startIndex { area = area[..<bracket] }
    while area.last == " " { area.removeLast() }
    return String(area)
  }

  func answer(_ words: String?, _ country: String?, _ location: String) -> Answer<Place?> {
    let evidence = place(of: Array(location.utf8)).map { range in
      [Evidence(quote: text.document.string(range), range: range, rule: "place.declared")]
    }
    return Answer(
      Place(
        text: words?.isEmpty == false ? words : nil, country: country, isDeclared: evidence == nil),
      rule: "place.declared", evidence: evidence ?? [])
  }

  /// Where the text has these very words.
  func place(of words: [UInt8]) -> TextRange? {
    guard let first = words.first else { return nil }
    return text.document.text.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + words.count <= bytes.count {
        if bytes[index] == first, words.indices.allSatisfy({ bytes[index + $0] == words[$0] }) {
          return TextRange(index, index + words.count)
        }
        index += 1
      }
      return nil
    }
  }

  /// A line above the description, or a part of one, that is a place and nothing else.
  private func opening(_ blocks: [Range<Int>], _ company: String?) -> Answer<Place?>? {
    for block in blocks.dropFirst().prefix(Self.openingBlocks) {
      if block.count > Self.longestLine { continue }
      for part in parts(block) where !isCompany(part, company) {
        if let place = whole(part) { return answer(place, "place.opening") }
      }
    }
    return nil
  }

  /// The parts of a line between bars, dots and dashes.
  private func parts(_ line: Range<Int>) -> [Range<Int>] {
    line.split { index in
      finder.isSign(index, "|·•") || isPictograph(index)
        || text.isDash(index) && text.tokens[index].flags.contains(.spaceBefore)
    }.map { $0.lowerBound..<$0.upperBound }
  }

  /// "💰 90k 🌎 Berlin": pictures part a line as bars do.
  private func isPictograph(_ index: Int) -> Bool {
    text.document.text[Int(text.tokens[index].lower)] >= 0xF0
  }

  private func isCompany(_ part: Range<Int>, _ company: String?) -> Bool {
    guard let company, !part.isEmpty else { return false }
    return text.document.string(text.range(part)) == company
  }

  /// A place that is all of a part, but for postcodes and words like "area".
  func whole(_ part: Range<Int>) -> PlaceFinder.Found? {
    guard let found = finder.first(in: part) else { return nil }
    for index in part.lowerBound..<found.tokens.lowerBound {
      // "Main Campus, Columbus, OH", "22179 Hamburg", "Greater London"
      let isBeforeComma = index + 1 < part.upperBound && !text.tokens[index].isWord
      if text.tokens[index].isNumber || isBeforeComma || isCode(index) { continue }
      if text.follows(.placeTrailer, at: index, before: part.upperBound) {
        continue
      }
      let hasComma = (index..<found.tokens.lowerBound).contains { text.isSign($0, ",") }
      if !text.tokens[index].isCapital || !hasComma { return nil }
    }
    guard finder.isTail(from: found.tokens.upperBound, in: part) else { return nil }
    return found
  }

  /// "IN - India": a code before the name of its country.
  private func isCode(_ index: Int) -> Bool {
    text.lexicon.places.code(text.tokens[index]) != nil && index + 1 < text.tokens.count
      && !text.tokens[index + 1].isWord
  }

  /// "Location: Oak Brook, IL", or the line behind one that is a label.
  private func labelled(_ blocks: [Range<Int>]) -> Answer<Place?>? {
    for (number, block) in blocks.enumerated() {
      guard let value = value(number, blocks), let found = finder.first(in: value) else { continue }
      // "Location: our lovely town, not far from London" says less than a name does.
      guard found.tokens.lowerBound - value.lowerBound < Self.longestLine, !block.isEmpty else {
        continue
      }
      return answer(found, "place.label")
    }
    return nil
  }

  /// What a label of a place says.
  func value(_ number: Int, _ blocks: [Range<Int>]) -> Range<Int>? {
    let block = blocks[number]
    for start in [block.lowerBound] + labelStarts(block) {
      guard
        var end = text.phrase(.placeLabel, at: start, before: block.upperBound)
      else { continue }
      // "Location(s): Leeds"
      if end + 2 < block.upperBound, text.isSign(end, "("), text.isSign(end + 2, ")") { end += 3 }
      if end == block.upperBound, start == block.lowerBound || text.isSign(end - 1, ":") {
        guard number + 1 < blocks.count else { return nil }
        let next = blocks[number + 1]
        return next.lowerBound..<min(next.upperBound, next.lowerBound + Self.longestLine)
      }
      // "Location Portugal Lisboa Amadora": a short line, in which a place follows at once.
      let isEnded =
        text.isSign(end - 1, ":")
        || end < block.upperBound && (text.isSign(end, ":") || text.isDash(end))
        || start == block.lowerBound && end < block.upperBound
          && block.upperBound - end <= Self.longestName
          && finder.place(at: end, end..<block.upperBound) != nil
      guard isEnded, end < block.upperBound else { continue }
      if !text.tokens[end].isWord { end += 1 }
      return end..<min(block.upperBound, end + Self.longestLine)
    }
    return nil
  }

  /// Where the source lost the breaks between lines, a label stands inside one: "…big idea!Location:".
  private func labelStarts(_ block: Range<Int>) -> [Int] {
    guard block.count > Self.shortestRun else { return [] }
    return block.filter { index in
      text.isSign(index, ":") && index - 1 > block.lowerBound && text.tokens[index - 1].isWord
    }.flatMap { [$0 - 2, $0 - 1] }.filter { index in
      index > block.lowerBound && text.tokens[index].isCapital
        && text.follows(.placeLabel, at: index, before: block.upperBound)
    }
  }

  /// "Data Scientist, London", "Engineer (Remote from Latvia)"
  private func titled(_ blocks: [Range<Int>]) -> Answer<Place?>? {
    guard let title = blocks.first else { return nil }
    // "Sterling, VA 20166" is one part before it is two.
    for signs in ["()|", ",()|/"] as [StaticString] {
      let parts = title.split { finder.isSign($0, signs) || text.isDash($0) }
      for part in parts.dropFirst() where !part.isEmpty {
        let part = part.lowerBound..<part.upperBound
        if whole(part) != nil, let found = finder.first(in: part.lowerBound..<title.upperBound) {
          return answer(found, "place.title")
        }
      }
    }
    return nil
  }

  func answer(_ found: PlaceFinder.Found, _ rule: String) -> Answer<Place?> {
    let evidence = text.evidence(found.tokens, rule)
    return Answer(
      Place(text: evidence.quote, country: found.country), rule: rule, evidence: [evidence])
  }
}
