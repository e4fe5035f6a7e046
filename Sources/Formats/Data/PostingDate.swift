/// Reads the dates that data give.
enum PostingDate {
  /// `YYYY-MM-DD` of an ISO date, or of seconds or milliseconds since 1970; nil for anything else.
  static func read(_ text: String) -> String? {
    let text = text.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? ""
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1990...2100).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    {
      return text
    }
    guard let number = Double(text), number.isFinite else { return nil }
    let seconds = number >= 1e11 ? number / 1000 : number
    // From 2000 to 2100: smaller numbers are counts and years, not times.
    guard seconds >= 946_684_800, seconds < 4_102_444_800 else { return nil }
    return civil(days: Int(seconds) / 86400)
  }

  /// The date of a day since 1970. Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private static func civil(days: Int) -> String {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(civilMonth))-\(two(day))"
  }
}
