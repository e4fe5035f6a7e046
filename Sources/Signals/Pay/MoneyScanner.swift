import Model

/// An amount of money in a text, or a range of two.
struct Money {
  var low: Double?
  var high: Double?
  /// ISO 4217 code; "$" alone until the posting's country is known.
  var currency: String?
  var period: Salary.Period?
  /// Bytes of the text from the currency to the unit of time.
  var bytes: Range<Int>
  /// Whether a second amount stands behind a dash or "to".
  var isRange: Bool
  /// Whether a unit of time stands beside it.
  var hasUnit: Bool
}

/// Reads amounts of money from the bytes of a text: digits in the groups of any country, signs and letters
/// of currencies before or behind them, thousands, ranges, units of time.
struct MoneyScanner {
  let text: [UInt8]
  /// Where the sentence ends, behind which nothing is read.
  let end: Int
  /// Where the sentence starts.
  let start: Int

  /// The money whose first digit is at `index`; nil where no amount with a currency starts there, and
  /// for millions.
  func money(at index: Int, allowsNoCurrency: Bool = false) -> Money? {
    guard var first = amount(at: index) else { return nil }
    let before = currency(before: index) ?? rand(before: index, first)
    if first.isLarge {
      // Of small units a year's pay is millions.
      guard let code = before?.code, ["JPY", "KRW"].contains(code), first.value < 1000 else {
        return nil
      }
      first.value *= 1_000_000
    }
    var cursor = first.end
    let behind = currency(behind: cursor)
    if let behind { cursor = behind.end }
    var currency = Self.plainest(before?.code, behind?.code)
    var unit = self.unit(behind: cursor)
    var stop = unit?.end ?? cursor
    var high: Amount?
    if let next = joint(behind: stop) ?? joint(behind: cursor) {
      let lead = self.currency(at: next) ?? rand(at: next, behind: before?.code)
      let place = lead?.end ?? next
      if place < end, ByteClass.isDigit(text[place]), var second = amount(at: place) {
        if second.isLarge, !first.isLarge { return nil }
        if second.isLarge { second.value *= 1_000_000 }
        share(&first, &second)
        if second.value >= first.value, second.value <= first.value * 10 {
          stop = second.end
          let last = self.currency(behind: stop)
          if let last { stop = last.end }
          currency = Self.plainest(before?.code, lead?.code, last?.code, behind?.code)
          if let more = self.unit(behind: stop) {
            unit = more
            stop = more.end
          }
          if last == nil, let late = self.currency(behind: stop) {
            stop = late.end
            currency = Self.plainest(currency, late.code)
          }
          high = second
        }
      }
    } else if behind == nil, let late = self.currency(behind: stop) {
      stop = late.end
      currency = Self.plainest(currency, late.code)
    }
    // Lakhs are counted in rupees.
    if first.scale == Self.lakh || high?.scale == Self.lakh { currency = currency ?? "INR" }
    guard currency != nil || allowsNoCurrency else { return nil }
    // "90k+" has no upper end.
    let isOpen = high == nil && first.end < end && text[first.end] == UInt8(ascii: "+")
    if isOpen { stop = max(stop, first.end + 1) }
    return Money(
      low: first.value, high: high?.value ?? (isOpen ? nil : first.value), currency: currency,
      period: unit?.period ?? first.period ?? high?.period, bytes: (before?.start ?? index)..<stop,
      isRange: high != nil, hasUnit: unit != nil || first.period != nil || high?.period != nil)
  }

  // MARK: - Numbers

  private struct Amount {
    var value: Double
    var end: Int
    var scale = 1.0
    var isLarge = false
    var isGrouped = false
    var period: Salary.Period?
  }

  /// "R32 000": a letter that is the rand's where the number is written in groups or thousands; "R163518" is
  /// the number of a vacancy.
  private func rand(before index: Int, _ amount: Amount) -> (code: String, start: Int)? {
    let sign = index > start && text[index - 1] == 0x20 ? index - 2 : index - 1
    guard sign >= start, text[sign] == UInt8(ascii: "R"), sign == start || !letter(sign - 1),
      amount.isGrouped || amount.scale == 1_000
    else { return nil }
    return ("ZAR", sign)
  }

  private func rand(at index: Int, behind code: String?) -> (code: String, end: Int)? {
    code == "ZAR" && index + 1 < end && text[index] == UInt8(ascii: "R") && digit(index + 1)
      ? ("ZAR", index + 1) : nil
  }

  private func digit(_ index: Int) -> Bool { index < end && ByteClass.isDigit(text[index]) }

  private func letter(_ index: Int) -> Bool { index < end && ByteClass.isLetter(text[index]) }

  /// How many digits stand at `index`.
  private func digits(_ index: Int) -> Int {
    var count = 0
    while digit(index + count) { count += 1 }
    return count
  }

  private func amount(at index: Int) -> Amount? {
    var cursor = index
    var value = 0.0
    var count = digits(index)
    guard (1...9).contains(count) else { return nil }
    func take(_ length: Int) {
      for _ in 0..<length {
        value = value * 10 + Double(text[cursor] - 0x30)
        cursor += 1
      }
    }
    take(count)
    // Groups of three, or of two as in India, after one and the same sign.
    var separator: Range<Int>?
    while count <= 3, let mark = groupMark(cursor), separator == nil || same(mark, separator!) {
      let length = digits(mark.upperBound)
      let isIndian =
        length == 2 && text[mark.lowerBound] == UInt8(ascii: ",")
        && mark.upperBound + 2 < end && text[mark.upperBound + 2] == UInt8(ascii: ",")
      guard length == 3 || isIndian else { break }
      cursor = mark.upperBound
      take(length)
      separator = mark
    }
    count = 0
    if cursor + 1 < end, text[cursor] == UInt8(ascii: ".") || text[cursor] == UInt8(ascii: ","),
      (1...2).contains(digits(cursor + 1))
    {
      var place = 0.1
      cursor += 1
      while digit(cursor) {
        value += Double(text[cursor] - 0x30) * place
        place /= 10
        cursor += 1
      }
      value = (value * 100).rounded() / 100
    }
    // "34.594,-" writes no cents.
    if cursor + 1 < end, text[cursor] == UInt8(ascii: ",") || text[cursor] == UInt8(ascii: "."),
      let stop = dash(at: cursor + 1)
    {
      cursor = stop
    }
    guard
      !letter(cursor) || scaleWord(cursor) != nil
        || MoneyTables.unitsByStart[small(cursor)].contains(where: { has($0.word, cursor) != nil })
    else { return nil }
    var amount = Amount(value: value, end: cursor, isGrouped: separator != nil)
    scale(&amount)
    return amount
  }

  /// A sign between two groups of digits: comma, stop, apostrophe, a space of any width.
  private func groupMark(_ index: Int) -> Range<Int>? {
    guard index < end else { return nil }
    switch text[index] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"), 0x20: return index..<(index + 1)
    case 0xC2 where index + 1 < end && text[index + 1] == 0xA0: return index..<(index + 2)
    case 0xE2
    where index + 2 < end && text[index + 1] == 0x80
      && [0x89, 0x99, 0xAF].contains(text[index + 2]):
      return index..<(index + 3)
    default: return nil
    }
  }

  private func same(_ a: Range<Int>, _ b: Range<Int>) -> Bool { text[a] == text[b] }

  private static let lakh = 100_000.0

  private enum Scale {
    case thousand, lakh, lakhAYear, large
  }

  private static let scales: [(word: String, scale: Scale)] = [
    ("k", .thousand), ("thousand", .thousand), ("lpa", .lakhAYear), ("lakhs", .lakh),
    ("lakh", .lakh), ("lacs", .lakh), ("lac", .lakh), ("million", .large), ("millions", .large),
    ("billion", .large), ("trillion", .large), ("mn", .large), ("mm", .large), ("mio", .large),
    ("bn", .large), ("m", .large), ("b", .large), ("crore", .large), ("crores", .large),
    ("cr", .large),
  ]

  private func scaleWord(_ index: Int) -> (scale: Scale, end: Int)? {
    var stop = index
    while letter(stop), stop - index < 10 { stop += 1 }
    guard stop > index, let found = Self.scales.first(where: { isWord($0.word, index, stop) })
    else {
      return nil
    }
    return (found.scale, stop)
  }

  private func isWord(_ word: String, _ index: Int, _ stop: Int) -> Bool {
    stop - index == word.utf8.count
      && zip(text[index..<stop], word.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  private func scale(_ amount: inout Amount) {
    let place = skipSpace(amount.end)
    guard let (scale, stop) = scaleWord(place) else { return }
    // A single letter that stands apart is none, as in "$50 M", but for "50 k€".
    if place > amount.end, stop - place == 1, scale != .large, !startsSign(stop) { return }
    switch scale {
    case .thousand: amount.scale = 1000
    case .lakh: amount.scale = Self.lakh
    case .lakhAYear:
      amount.scale = Self.lakh
      amount.period = .year
    case .large: amount.isLarge = true
    }
    amount.value *= amount.scale
    amount.end = stop
  }

  /// Whether the sign of a currency starts there.
  private func startsSign(_ index: Int) -> Bool {
    MoneyTables.signs.contains { index + $0.sign.count <= end && has($0.sign, at: index) }
  }

  private func has(_ sign: [UInt8], at index: Int) -> Bool {
    text[index..<(index + sign.count)].elementsEqual(sign)
  }

  /// "85 - 110k" and "85k - 110" share their thousands, "12 - 18 LPA" its lakhs.
  private func share(_ first: inout Amount, _ second: inout Amount) {
    if first.scale == 1, second.scale > 1, first.value * second.scale <= second.value {
      first.value *= second.scale
    } else if first.value < 1_000, second.isGrouped, !first.isGrouped, first.scale == 1,
      first.value * 1_000 <= second.value, first.value * 10_000 > second.value
    {
      // "55–70 000" writes the thousands once.
      first.value *= 1_000
    } else if second.scale == 1, first.scale > 1, second.value * first.scale >= first.value,
      second.value < 1000
    {
      second.value *= first.scale
    }
  }

  private func skipSpace(_ index: Int) -> Int {
    var index = index
    while index < end,
      text[index] == 0x20 || text[index] == 0xC2 && index + 1 < end && text[index + 1] == 0xA0
    {
      index += text[index] == 0x20 ? 1 : 2
    }
    return index
  }

  // MARK: - Currencies

  /// The currency whose last byte is before `index`, a space between.
  private func currency(before index: Int) -> (code: String, start: Int)? {
    var stop = index
    while stop > start, text[stop - 1] == 0x20 { stop -= 1 }
    guard index - stop <= 2 else { return nil }
    if stop >= start + 2, text[stop - 2] == 0xC2, text[stop - 1] == 0xA0 { stop -= 2 }
    for (sign, code) in MoneyTables.signs where stop - start >= sign.count {
      let first = stop - sign.count
      guard text[first..<stop].elementsEqual(sign) else { continue }
      if ByteClass.isLetter(sign[0]), first > start, ByteClass.isLetter(text[first - 1]) {
        continue
      }
      let word = self.code(before: first)
      return (Self.plainest(code, word?.code) ?? code, word?.start ?? first)
    }
    if stop > start, text[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
    return code(before: stop)
  }

  /// Codes of dollars, which a word beside a bare "$" may name: "AUD $98k", "$120,000 CAD".
  private static let dollars: Set<String> = [
    "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN",
  ]

  /// The first currency that is named; of a bare "$" the dollar that another word tells.
  private static func plainest(_ codes: String?...) -> String? {
    let named = codes.compactMap(\.self)
    guard let first = named.first, first == "$" else { return named.first }
    return named.first(where: dollars.contains) ?? first
  }

  private func code(before index: Int) -> (code: String, start: Int)? {
    var stop = index
    if stop > start, text[stop - 1] == 0x20 { stop -= 1 }
    var first = stop
    while first > start, ByteClass.isLetter(text[first - 1]), stop - first < 5 { first -= 1 }
    guard first < stop else { return nil }
    return MoneyTables.codes.first { isSame($0.word, first..<stop) }.map { ($0.code, first) }
  }

  private func isSame(_ word: [UInt8], _ range: Range<Int>) -> Bool {
    word.count == range.count
      && zip(text[range], word).allSatisfy { ByteClass.isCapital($0) ? $0 | 0x20 == $1 : $0 == $1 }
  }

  /// The currency that starts at `index`.
  private func currency(at index: Int) -> (code: String, end: Int)? {
    for (sign, code) in MoneyTables.signs
    where index + sign.count <= end && text[index..<(index + sign.count)].elementsEqual(sign) {
      return (code, skipSpace(index + sign.count))
    }
    guard let (code, stop) = word(at: index) else { return nil }
    var next = skipSpace(stop)
    if next < end, text[next] == UInt8(ascii: "$") { next += 1 }
    return (code, next)
  }

  private func word(at index: Int) -> (code: String, end: Int)? {
    var stop = index
    while stop < end, ByteClass.isLetter(text[stop]) || text[stop] >= 0x80, stop - index < 8 {
      stop += 1
    }
    guard stop > index else { return nil }
    return MoneyTables.codes.first { isSame($0.word, index..<stop) }
      .map { ($0.code, isAbbreviation(stop) ? stop + 1 : stop) }
  }

  /// "45.000 kr. per month"
  private func isAbbreviation(_ stop: Int) -> Bool {
    stop + 2 < end && text[stop] == UInt8(ascii: ".") && text[stop + 1] == 0x20
      && unit(behind: stop + 1) != nil
  }

  /// The currency behind an amount: "52 000 €", "60k€", "110,000 USD".
  private func currency(behind index: Int) -> (code: String, end: Int)? {
    var place = skipSpace(index)
    guard place - index <= 2, place < end else { return nil }
    let isInBrackets = text[place] == UInt8(ascii: "(")
    if isInBrackets { place += 1 }
    for (sign, code) in MoneyTables.signs
    where sign[0] != UInt8(ascii: "$") && place + sign.count <= end
      && text[place..<(place + sign.count)].elementsEqual(sign)
    {
      return (code, place + sign.count)
    }
    if !isInBrackets, place == index, place < end, text[place] == UInt8(ascii: "$") {
      return ("$", place + 1)
    }
    guard let (code, stop) = word(at: place) else { return nil }
    if isInBrackets {
      guard stop < end, text[stop] == UInt8(ascii: ")") else { return nil }
      return (code, stop + 1)
    }
    return (code, stop)
  }

  // MARK: - Ranges and units

  private static let joints = [
    "to", "and", "up to", "through", "until", "rising to", "topping out at", "and tops out at",
    "and rises to", "and goes up to", "and goes to", "and up to",
  ]

  /// Where the second amount of a range starts: behind a dash or a word that means one.
  private func joint(behind index: Int) -> Int? {
    let place = skipSpace(index)
    guard place < end else { return nil }
    if let sign = dash(at: place) { return skipSpace(sign) }
    for word in Self.joints {
      let stop = place + word.utf8.count
      guard stop < end, text[place..<stop].elementsEqual(word.utf8), text[stop] == 0x20 else {
        continue
      }
      if word == "and" && !isBetween(index) { continue }
      return skipSpace(stop)
    }
    return nil
  }

  /// Whether "between" stands a little before.
  private func isBetween(_ index: Int) -> Bool {
    let word = Array("between".utf8)
    let from = max(start, index - 40)
    return (from..<index).contains { place in
      place + word.count <= index
        && zip(text[place..<(place + word.count)], word).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  private func dash(at index: Int) -> Int? {
    if text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "~") {
      // "---" is how Markdown writes a long dash.
      let rest = text[index + 1..<min(index + 3, end)]
      return index + 1 + rest.prefix { $0 == UInt8(ascii: "-") }.count
    }
    guard index + 2 < end, text[index] == 0xE2 else { return nil }
    let isDash =
      text[index + 1] == 0x80 && (0x90...0x95).contains(text[index + 2])
      || text[index + 1] == 0x88 && text[index + 2] == 0x92
    return isDash ? index + 3 : nil
  }

  /// The unit of time behind an amount; words that may stand between ("gross", "base") are passed.
  private func unit(behind index: Int) -> (period: Salary.Period?, end: Int)? {
    var place = index
    for _ in 0..<3 {
      place = skipMarks(place)
      guard place < end else { return nil }
      let byte = small(place)
      if let found = MoneyTables.unitsByStart[byte].first(where: { has($0.word, place) != nil }),
        let stop = has(found.word, place)
      {
        return (found.period, stop)
      }
      guard
        let stop = MoneyTables.fillersByStart[byte].lazy.compactMap({ has($0, place) }).first
      else { return nil }
      place = stop
    }
    return nil
  }

  private func skipMarks(_ index: Int) -> Int {
    var place = skipSpace(index)
    while place < end,
      text[place] == UInt8(ascii: "(") || text[place] == UInt8(ascii: "+")
        || text[place] == UInt8(ascii: "*")
    {
      place = skipSpace(place + 1)
    }
    return place
  }

  /// The byte at `index`, a capital as its small letter.
  private func small(_ index: Int) -> Int {
    Int(ByteClass.isCapital(text[index]) ? text[index] | 0x20 : text[index])
  }

  /// Where `word` ends if it stands at `index`; spaces in it may be left out behind a slash.
  private func has(_ word: String, _ index: Int) -> Int? {
    var place = index
    for byte in word.utf8 {
      if byte == 0x20 {
        let next = skipSpace(place)
        if next == place, place > index, text[place - 1] != UInt8(ascii: "/") { return nil }
        place = next
        continue
      }
      guard place < end,
        (ByteClass.isCapital(text[place]) ? text[place] | 0x20 : text[place]) == byte
      else {
        return nil
      }
      place += 1
    }
    // "/hó" is no "/h": the first bytes of letters with accents, of Greek and of Cyrillic.
    let isLetter = letter(place) || place < end && (0xC3...0xD4).contains(text[place])
    return isLetter ? nil : place
  }
}
