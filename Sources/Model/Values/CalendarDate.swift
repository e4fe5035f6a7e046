/// Reads dates as pages, boards and data sets write them.
package enum CalendarDate {
  /// `YYYY-MM-DD` of a string or a number; nil where the value gives no day.
  package static func read(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): read(text)
    case .number(let number): epoch(number)
    default: nil
    }
  }

  /// `YYYY-MM-DD` of an ISO date, an RFC 822 date, `September 4, 2026`, `4 Sep 2026`, `2026/09/04`,
  /// `4.9.2026`, or seconds or milliseconds since 1970; nil for anything else.
  ///
  /// `04/09/2026` is a day in September to one reader and one in April to another, so it is none.
  package static func read(_ text: String) -> String? {
    let tokens = DateTokens(text)
    if let number = tokens.number { return compact(number, text) ?? epoch(number) }
    return tokens.yearFirst ?? tokens.namedMonth ?? tokens.yearLast
  }

  /// Which number of `04/09/2026` is the day.
  package enum Order: Sendable { case dayFirst, monthFirst }

  /// The order that the dates of one column have by those that only one order can read; nil where two
  /// contradict each other.
  package static func order(of texts: [String], else usual: Order) -> Order? {
    var found: Order?
    for text in texts {
      guard let next = DateTokens(text).order else { continue }
      if let found, found != next { return nil }
      found = next
    }
    return found ?? usual
  }

  /// The same as `read`, with the order of days and months that the column of the date has.
  package static func read(_ value: JSONValue?, order: Order?) -> String? {
    if let day = read(value) { return day }
    guard let order, let text = value?.string else { return nil }
    return DateTokens(text).yearLast(order)
  }

  /// `20260904`.
  private static func compact(_ number: Double, _ text: String) -> String? {
    guard let number = Int(exactly: number), text.utf8.allSatisfy(\.isDigit), text.utf8.count == 8
    else { return nil }
    return string(number / 10_000, number / 100 % 100, number % 100)
  }

  /// The day of seconds or milliseconds since 1970, from 2000 to 2100: smaller numbers are counts and
  /// years.
  private static func epoch(_ number: Double) -> String? {
    guard number.isFinite else { return nil }
    let seconds = number >= 1e11 ? number / 1000 : number
    guard seconds >= 946_684_800, seconds < 4_102_444_800 else { return nil }
    return fromDays(Int(seconds) / 86_400)
  }

  /// The date in ISO form; nil where the calendar has no such day.
  fileprivate static func string(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1990...2100).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard (1...days).contains(day) else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The Gregorian date of a number of days since 1970-01-01 (Hinnant, "chrono-compatible
  /// low-level date algorithms", 2013).
  private static func fromDays(_ days: Int) -> String? {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * part + 2) / 5 + 1
    let month = part < 10 ? part + 3 : part - 9
    return string(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

/// The numbers and months of a short text in their order.
private struct DateTokens {
  private enum Token: Equatable {
    case number(Int, width: Int, before: UInt8)
    case month(Int)
    case word
  }

  private var tokens: [Token] = []
  /// The number that the text is.
  let number: Double?

  /// Bytes of a text that are looked at; dates stand at the start, with at most a weekday before them.
  private static let longest = 48
  private static let most = 9

  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(Self.longest))[...].trimmed
    // Tables write long numbers as 1.7869248E12.
    let isNumber =
      bytes.first?.isDigit ?? false && bytes.count < 24
      && bytes.allSatisfy { $0.isDigit || ".E+".utf8.contains($0) }
    number = isNumber ? Double(bytes.string) : nil
    var index = bytes.startIndex
    while index < bytes.endIndex, tokens.count < Self.most {
      let start = index
      if bytes[index].isDigit {
        var value = 0
        while index < bytes.endIndex, bytes[index].isDigit, index - start < 9 {
          value = value * 10 + Int(bytes[index] - 0x30)
          index += 1
        }
        let before = start > bytes.startIndex ? bytes[start - 1] : 0x20
        tokens.append(.number(value, width: index - start, before: before))
      } else if bytes[index].isLetter {
        while index < bytes.endIndex, bytes[index].isLetter { index += 1 }
        add(bytes[start..<index])
      } else {
        index += 1
      }
    }
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months = ["sept": 9]
    for (number, name) in names.enumerated() {
      months[name] = number + 1
      months[String(name.prefix(3))] = number + 1
    }
    return months
  }()

  private mutating func add(_ word: ByteRun) {
    let name = word.string.lowercased()
    if let month = Self.months[name] {
      tokens.append(.month(month))
    } else if !["st", "nd", "rd", "th"].contains(name) {
      tokens.append(.word)
    }
  }

  /// `2026-09-04` and `2026/9/4`.
  var yearFirst: String? {
    guard tokens.count >= 3, case .number(let year, 4, _) = tokens[0],
      case .number(let month, _, let first) = tokens[1],
      case .number(let day, let width, let second) = tokens[2], first == second, width <= 2,
      "-/.".utf8.contains(first)
    else { return nil }
    return CalendarDate.string(year, month, day)
  }

  /// `September 4, 2026`, `Fri, 04 Sep 2026`, `4-Sep-2026`, `Fri Sep 4 18:13:25 2026`.
  var namedMonth: String? {
    for (place, token) in tokens.enumerated() {
      guard case .month(let month) = token else { continue }
      func day(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), case .number(let day, let width, _) = tokens[index],
          width <= 2
        else { return nil }
        return day
      }
      let year = tokens[(place + 1)...].lazy.compactMap { token -> Int? in
        if case .number(let year, 4, _) = token { year } else { nil }
      }.first
      if let year, let day = day(place - 1) ?? day(place + 1) {
        return CalendarDate.string(year, month, day)
      }
    }
    return nil
  }

  /// The order that the date itself shows.
  var order: CalendarDate.Order? {
    guard let (first, second, _, sign) = slashed, sign != UInt8(ascii: ".") else { return nil }
    if first > 12, second <= 12 { return .dayFirst }
    return second > 12 && first <= 12 ? .monthFirst : nil
  }

  /// `04/09/2026` read in an order.
  func yearLast(_ order: CalendarDate.Order) -> String? {
    guard let (first, second, year, _) = slashed else { return nil }
    return order == .dayFirst
      ? CalendarDate.string(year, second, first) : CalendarDate.string(year, first, second)
  }

  private var slashed: (first: Int, second: Int, year: Int, sign: UInt8)? {
    guard tokens.count >= 3, case .number(let first, let width, _) = tokens[0],
      case .number(let second, let other, let sign) = tokens[1], width <= 2, other <= 2,
      case .number(let year, 4, sign) = tokens[2]
    else { return nil }
    return (first, second, year, sign)
  }

  /// `4.9.2026`, and with slashes where only one of the numbers can be a month.
  var yearLast: String? {
    guard let (first, second, year, sign) = slashed else { return nil }
    switch sign {
    case UInt8(ascii: "."): return CalendarDate.string(year, second, first)
    case UInt8(ascii: "/"), UInt8(ascii: "-"):
      if first > 12 || first == second { return CalendarDate.string(year, second, first) }
      return second > 12 ? CalendarDate.string(year, first, second) : nil
    default: return nil
    }
  }
}
