/// Reads dates as pages and data write them.
package enum CalendarDate {
  /// `YYYY-MM-DD` of an ISO date or time, or of seconds or milliseconds since 1970; nil for anything
  /// else.
  package static func read(_ value: JSONValue?) -> String? {
    value?.string.flatMap(read) ?? value?.double.flatMap(fromSeconds)
  }

  /// The same of a text.
  package static func read(_ text: String) -> String? {
    fromDate(Array(text.utf8)[...]) ?? Double(text).flatMap(fromSeconds)
  }

  /// From 2000 to 2100 only: smaller numbers are counts and years, not times.
  private static func fromSeconds(_ number: Double) -> String? {
    let seconds = number >= 1e11 ? number / 1000 : number
    guard seconds >= 946_684_800, seconds < 4_102_444_800 else { return nil }
    return fromDays(Int(seconds / 86400))
  }

  private static func fromDate(_ text: ArraySlice<UInt8>) -> String? {
    let text = Array(text.drop { $0.isSpace }.prefix(10))
    guard text.count >= 8 else { return nil }
    var numbers: [Int] = [0]
    var widths: [Int] = [0]
    for byte in text {
      if byte.isDigit {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
        widths[widths.count - 1] += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/"), numbers.count < 3 {
        numbers.append(0)
        widths.append(0)
      } else {
        break
      }
    }
    guard numbers.count == 3, widths[0] == 4, widths[1] > 0, widths[2] > 0,
      (1970...2200).contains(numbers[0]), (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2])
    else { return nil }
    return string(numbers[0], numbers[1], numbers[2])
  }

  private static func string(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The Gregorian date of a number of days since 1970-01-01 (Hinnant, "chrono-compatible
  /// low-level date algorithms", 2013).
  private static func fromDays(_ days: Int) -> String {
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
