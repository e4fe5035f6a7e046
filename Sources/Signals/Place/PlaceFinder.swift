import Model

/// Finds names of places, and in which country the first of them lies.
struct PlaceFinder: TokenPatterns {
  /// A place in a text.
  struct Found {
    /// Its name, with the region and the country behind it.
    var tokens: Range<Int>
    /// The country as ISO 3166-1 writes it; nil where the name may be in several.
    var country: String?
  }

  let lexicon: Lexicon
  let tokens: [Token]
  let text: [UInt8]
  /// Whether small letters may begin a name, as in data.
  var allowsSmall = false
  /// Whether a code alone names a place, as in a list of states.
  var allowsCodes = false

  /// Words of a name whose own words no table holds: "Oak Brook, IL".
  private static let longestTown = 4

  /// The first place in `range`, nil where none stands there.
  func first(in range: Range<Int>) -> Found? {
    for index in range {
      if let found = place(at: index, range) { return found }
    }
    return nil
  }

  /// The place that begins at a token, with what follows it of region and country.
  func place(at start: Int, _ range: Range<Int>) -> Found? {
    guard let first = mention(at: start, range) else { return nil }
    let town = town(before: start, first.kind, range)
    // A code alone is a word more often than a place.
    if first.isCode, town == start, !allowsSmall, !allowsCodes { return nil }
    var kind = first.kind
    var countries = first.countries
    var end = first.end
    while kind < .country, let next = next(after: end, range, above: kind) {
      // "Berlin, DE" and "Bogotá, CO": a code means the town's own country where it can.
      if let own = countries.first, next.match.countries.contains(own) {
        countries = [own]
      } else if !next.match.countries.isEmpty {
        countries = next.match.countries
      }
      kind = next.match.kind
      end = next.match.end
    }
    return Found(tokens: town..<end, country: countries.first)
  }

  /// The region or the country behind a name, beyond a comma, a bracket or a postcode.
  private func next(
    after end: Int, _ range: Range<Int>, above kind: PlaceTable.Kind
  ) -> (match: PlaceTable.Match, start: Int)? {
    var index = end
    var skipped = 0
    while index < range.upperBound, skipped < 4,
      tokens[index].isNumber || isSign(index, ",-–(./")
    {
      index += 1
      skipped += 1
    }
    guard index < range.upperBound else { return nil }
    if let match = mention(at: index, range), match.kind > kind || isSame(end, match) {
      return (match, index)
    }
    // "Dublin, County of Fingal, Ireland": only a country may stand behind words of no lexicon.places.
    guard skipped > 0, tokens[index].isCapital else { return nil }
    var behind = index
    while behind < range.upperBound, behind - index < Self.longestTown, tokens[behind].isWord {
      behind += 1
    }
    guard behind < range.upperBound - 1, isSign(behind, ",-"),
      let match = mention(at: behind + 1, range), match.kind == .country
    else { return nil }
    return (match, behind + 1)
  }

  /// "Hamburg, Hamburg, Germany": a town's name may be its region's.
  private func isSame(_ end: Int, _ match: PlaceTable.Match) -> Bool {
    match.kind == .city && match.end < tokens.count
      && tokens[match.end - 1].hash == tokens[end - 1].hash
  }

  /// A name or a code at a token.
  private func mention(at index: Int, _ range: Range<Int>) -> PlaceTable.Match? {
    let token = tokens[index]
    guard token.isWord, token.isCapital || allowsSmall else { return nil }
    if let name = lexicon.places.name(tokens, at: index, before: range.upperBound) { return name }
    guard let countries = lexicon.places.code(token) else { return nil }
    let isOwn = Self.own.contains { $0.elementsEqual(bytes(token)) }
    let isCountry = countries.count == 1 && countries[0].utf8.elementsEqual(bytes(token))
    // "IN" between capitals is a word; a code follows a comma, a bracket, or, if a state's, a town.
    let isApart =
      index == range.lowerBound || isSign(index - 1, ",-–(/|;·:")
      || !isCountry && tokens[index - 1].isCapital
        && !tokens[index - 1].flags.contains(.allCapitals)
    guard isApart || isOwn else { return nil }
    return PlaceTable.Match(
      end: index + 1, kind: isCountry ? .country : .region, countries: countries, isCode: !isOwn)
  }

  /// Codes that are no words wherever they stand.
  private static let own = ["US", "USA", "UK", "GB"].map { Array($0.utf8) }

  /// Where a town begins that no table holds: "Oak Brook" before ", IL".
  private func town(before start: Int, _ kind: PlaceTable.Kind, _ range: Range<Int>) -> Int {
    guard kind > .city, start - 1 > range.lowerBound, isSign(start - 1, ",") else { return start }
    var index = start - 1
    while index > range.lowerBound, start - 1 - index < Self.longestTown,
      tokens[index - 1].isWord && tokens[index - 1].isCapital
    {
      index -= 1
    }
    return index < start - 1 ? index : start
  }

  func bytes(_ token: Token) -> ArraySlice<UInt8> { text[Int(token.lower)..<Int(token.upper)] }

  /// Whether a token is one of those signs; each is of one byte, but for the dash.
  func isSign(_ index: Int, _ signs: StaticString) -> Bool {
    guard tokens[index].isSign else { return false }
    let sign = bytes(tokens[index])
    return signs.withUTF8Buffer { $0.contains(sign.first ?? 0) }
  }
}
