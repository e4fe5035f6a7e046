/// Takes from a job's title what is no title: places, requisition numbers, names of boards.
///
/// - Parameters:
///   - title: The title on one line.
///   - location: The posting's place where it is known; a part of the title that repeats a part of it
///     goes as well.
/// - Returns: The title as the posting writes it; the whole input where nothing would be left.
public func cleanTitle(_ title: String, location: String? = nil) -> String {
  let places = (location ?? "").split { ",;".contains($0) }
    .map { $0.drop { $0 == " " }.lowercased() }
  var cleaning = TitleCleaning(title[...], places: places)
  let cleaned = cleaning.run()
  return cleaned.isEmpty ? title : String(cleaned)
}

/// The steps of `cleanTitle`, repeated until none applies.
struct TitleCleaning {
  private var title: Substring
  /// Places already seen, in lower case.
  private var places: [String]

  init(_ title: Substring, places: [String]) {
    self.title = title
    self.places = places
  }

  mutating func run() -> Substring {
    trim()
    for _ in 0..<8 {
      let before = title
      dropLastPart()
      dropBrackets()
      dropNumber()
      dropFirstPart()
      if title == before { break }
    }
    return title
  }

  private mutating func trim() {
    while let last = title.last, " -–—|,/:·•".contains(last) { title.removeLast() }
    while let first = title.first, " -–—|,/:·•".contains(first) { title.removeFirst() }
  }

  /// Drops ` - Place`, ` | Place`, `, Place`, ` -Place` and ` - 12345`.
  private mutating func dropLastPart() {
    for separator in [" - ", " – ", " — ", " | ", " / ", "- ", " -", ", ", " in "] {
      guard let range = lastRange(of: separator) else { continue }
      let part = title[range.upperBound...]
      // "City, ST" has a comma of its own: the part before it must go along.
      if separator == ", ", title[..<range.lowerBound].contains(" - "), isState(part) { continue }
      let isNumber = separator != ", " && separator != " in " && isRequisition(part)
      guard isPlace(part) || isNumber else { continue }
      if let city = PlaceNames.city(of: part) { places.append(city.lowercased()) }
      let rest = title[..<range.lowerBound]
      guard rest.contains(where: \.isLetter) else { continue }
      title = rest
      trim()
      return
    }
  }

  private func isState(_ part: Substring) -> Bool {
    part.utf8.count <= 9 && PlaceNames.city(of: "X, " + part) != nil
  }

  private func isPlace(_ part: Substring) -> Bool {
    PlaceNames.isPlace(part) || places.contains(part.lowercased())
  }

  /// Drops `(Remote)`, `(London)`, `(R-12345)`, `[Job - 24974]` at either end.
  private mutating func dropBrackets() {
    for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)] {
      if title.last == close, let start = title.lastIndex(of: open) {
        let inner = title[title.index(after: start)...].dropLast()
        if start > title.startIndex, isPlace(inner) || isRequisition(inner) {
          title = title[..<start]
          trim()
        }
      }
      if title.first == open, let end = title.firstIndex(of: close) {
        let inner = title[..<end].dropFirst()
        let rest = title[title.index(after: end)...]
        if isPlace(inner) || isRequisition(inner), rest.contains(where: \.isLetter) {
          title = rest
          trim()
        }
      }
    }
  }

  /// Drops a bare requisition number at the end, but no year.
  private mutating func dropNumber() {
    guard let space = title.lastIndex(of: " ") else { return }
    let word = title[title.index(after: space)...]
    guard isRequisition(word) else { return }
    title = title[..<space]
    trim()
    for label in ["Req", "Req.", "Requisition", "Req #", "Job ID", "Job", "ID", "#"]
    where title.hasSuffix(" " + label) {
      title = title.dropLast(label.count)
      trim()
    }
  }

  /// Drops `Remote - `, `London | ` and `12345 - ` before a title.
  private mutating func dropFirstPart() {
    for separator in [" - ", " – ", " | ", ": "] {
      guard let range = title.firstRange(of: separator) else { continue }
      let part = title[..<range.lowerBound]
      guard part.lowercased() == "remote" || isRequisition(part) || isPlaceName(part) else {
        continue
      }
      title = title[range.upperBound...]
      trim()
      return
    }
  }

  private func isPlaceName(_ part: Substring) -> Bool {
    part.utf8.count > 2 && PlaceNames.isPlace(part)
  }

  /// A number of four digits and more that is no year, or letters and digits like `JR2019510`.
  private func isRequisition(_ part: Substring) -> Bool {
    var word = part.utf8.filter { $0 != 0x20 && $0 != UInt8(ascii: "#") }
    for label in ["jobid:", "jobid", "job-", "req-", "req", "r-", "id:"]
    where word.map(\.lowercased).starts(with: label.utf8) {
      word = word.dropFirst(label.utf8.count).map { $0 }
      break
    }
    let digits = word.filter(\.isDigit).count
    guard word.count >= 4, word.count <= 16, digits >= 3 else { return false }
    guard
      word.allSatisfy({ $0.isDigit || $0.isUppercase || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E })
    else { return false }
    if digits == word.count {
      let value = word.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000_000) }
      return digits >= 4 && !(1990...2039).contains(value)
    }
    return digits >= 4 && word.filter { $0.isUppercase }.count <= 5
  }

  private func lastRange(of separator: String) -> Range<Substring.Index>? {
    title.ranges(of: separator).last
  }
}
