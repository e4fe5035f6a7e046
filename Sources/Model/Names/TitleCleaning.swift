/// Whether a name is that of a town, a state or a country, or of a way of working: `Denver, CO`.
package func isPlaceName(_ name: String) -> Bool {
  PlaceNames.isPlace(Array(name.utf8)[...])
}

/// Takes from a job's title what is no title: places, requisition numbers, names of boards.
///
/// - Parameters:
///   - title: The title on one line.
///   - location: The posting's place where it is known; a part of the title that repeats a part of it
///     goes as well.
/// - Returns: The title as the posting writes it; the whole input where nothing would be left.
package func cleanTitle(_ title: String, location: String? = nil) -> String {
  cleanTitle(Array(title.utf8)[...], location: location)
}

package func cleanTitle(_ title: ByteRun, location: String? = nil) -> String {
  // Most titles hold no sign that parts anything, nor a number.
  guard title.contains(where: { !($0.isLetter || $0 == 0x20) }) || title.first(of: " in ") != nil
  else { return title.trimmed.string }
  let places = location.map { Array($0.utf8)[...].parts(at: [",", ";"]) } ?? []
  var cleaning = TitleCleaning(title, places: places.map { $0.trimmed.caselessHash })
  cleaning.run()
  return (cleaning.title.isEmpty ? title : cleaning.title).string
}

/// The place that `cleanTitle` takes from the end of a title, nil where it takes none:
/// `Data Engineer - Palo Alto, CA 94301`.
package func titlePlace(_ title: String) -> String? {
  let bytes = Array(title.utf8)[...].trimmed
  let clean = Array(cleanTitle(bytes, location: nil).utf8)
  guard !clean.isEmpty, clean.count < bytes.count, bytes.starts(with: clean) else { return nil }
  return PlaceNames.place(behind: bytes.dropFirst(clean.count))
}

/// The steps of `cleanTitle`, repeated until none applies.
private struct TitleCleaning {
  private(set) var title: ByteRun
  /// Hashes of places that were seen.
  private var places: [UInt64]

  init(_ title: ByteRun, places: [UInt64]) {
    self.title = title.trimmed
    self.places = places
  }

  mutating func run() {
    for _ in 0..<8 {
      let before = title
      dropLastPart()
      dropBrackets()
      dropNumber()
      dropFirstPart()
      if title == before { break }
    }
  }

  private static let separators: [StaticString] = [
    " - ", " – ", " — ", " | ", " / ", "- ", " -", ", ", " in ",
  ]

  /// Drops ` - Place`, ` | Place`, `, Place`, ` -Place` and ` - 12345`.
  private mutating func dropLastPart() {
    for (number, separator) in Self.separators.enumerated() {
      guard let index = title.last(of: separator) else { continue }
      let part = title[(index + separator.utf8CodeUnitCount)...]
      let rest = title[..<index]
      // "City, ST" has a comma of its own: the part before it must go along.
      let isComma = number == 7
      if isComma, rest.first(of: " - ") != nil, PlaceNames.isState(part) { continue }
      guard isPlace(part) || number < 7 && isRequisition(part), rest.hasLetter else { continue }
      if let city = PlaceNames.city(of: part) { places.append(city.trimmed.caselessHash) }
      title = rest.trimmed
      return
    }
  }

  private func isPlace(_ part: ByteRun) -> Bool {
    PlaceNames.isPlace(part) || places.contains(part.trimmed.caselessHash)
  }

  /// Drops `(Remote)`, `(London)`, `(R-12345)`, `[Job - 24974]` at either end.
  private mutating func dropBrackets() {
    for (open, close) in [(UInt8(ascii: "("), UInt8(ascii: ")")), (0x5B, 0x5D)] {
      if title.last == close, let start = title.lastIndex(of: open), start > title.startIndex {
        let inner = title[(start + 1)...].dropLast()
        if isPlace(inner) || isRequisition(inner) { title = title[..<start].trimmed }
      }
      if title.first == open, let end = title.firstIndex(of: close) {
        let inner = title[..<end].dropFirst()
        let rest = title[(end + 1)...]
        let isNumber = inner.count >= 3 && inner.allSatisfy(\.isDigit) && !isYear(inner)
        if isPlace(inner) || isRequisition(inner) || isNumber, rest.hasLetter {
          title = rest.trimmed
        }
      }
    }
  }

  private static let labels: [StaticString] = [
    " req", " req.", " requisition", " req #", " job id", " job", " id", " #",
  ]

  /// Drops a bare requisition number at the end, but no year.
  private mutating func dropNumber() {
    guard let space = title.lastIndex(of: 0x20), isRequisition(title[(space + 1)...]) else {
      return
    }
    title = title[..<space].trimmed
    for label in Self.labels where title.endsCaseless(label) {
      title = title.dropLast(label.utf8CodeUnitCount).trimmed
    }
  }

  /// Drops `Remote - `, `London | ` and `12345 - ` before a title.
  private mutating func dropFirstPart() {
    for separator in [" - ", " – ", " | ", ": "] as [StaticString] {
      guard let index = title.first(of: separator) else { continue }
      let part = title[..<index]
      guard isRequisition(part) || part.count > 2 && PlaceNames.isPlace(part) else { continue }
      title = title[(index + separator.utf8CodeUnitCount)...].trimmed
      return
    }
  }

  private static let numberLabels: [StaticString] = [
    "jobid:", "jobid", "job-", "req-", "req", "r-", "id:",
  ]

  /// A number of four digits and more that is no year, or letters and digits like `JR2019510`.
  private func isRequisition(_ part: ByteRun) -> Bool {
    guard part.count <= 30, part.contains(where: \.isDigit) else { return false }
    var word = part.filter { $0 != 0x20 && $0 != UInt8(ascii: "#") }[...]
    if let label = Self.numberLabels.first(where: { word.startsCaseless($0) }) {
      word = word.dropFirst(label.utf8CodeUnitCount)
    }
    var digits = 0
    var letters = 0
    for byte in word {
      if byte.isDigit {
        digits += 1
      } else if byte.isUppercase {
        letters += 1
      } else if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_"), byte != UInt8(ascii: ".") {
        return false
      }
    }
    guard digits >= 4, letters <= 5, word.count <= 16 else { return false }
    return digits != word.count || !isYear(word)
  }

  private func isYear(_ number: ByteRun) -> Bool {
    number.count == 4 && (number.starts(with: "20".utf8) || number.starts(with: "199".utf8))
  }
}
