import Model

/// The lines above a posting's text that tell its fields: a bar-parted header as on Hacker News, and
/// labelled lines as in a tracker's note.
enum HeadLines {
  /// Lines that are looked at.
  private static let most = 14

  private static let labels: [String: PostingField] = [
    "location": .location, "job location": .location, "work location": .location,
    "url": .url, "link": .url, "posting": .url, "job url": .url, "source": .url, "apply": .url,
    "posting url": .url, "posted": .date, "date posted": .date, "posted on": .date,
    "published": .date, "posting date": .date, "company": .company, "employer": .company,
  ]

  /// Sets the fields that the first lines tell.
  static func fill(_ data: inout PostingData, from text: ArraySlice<UInt8>) {
    var number = 0
    for line in TextLines(text) {
      let line = line.withoutSpaces
      guard !line.isEmpty else { continue }
      number += 1
      guard number <= most else { return }
      if number == 1, let header = PostingHeader(line.string), header.isCertain {
        header.fill(&data)
        continue
      }
      label(line, &data)
    }
  }

  private static func label(_ line: ByteRun, _ data: inout PostingData) {
    var line = line
    while let first = line.first,
      first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == 0x20
    {
      line = line.dropFirst()
    }
    guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = line[..<colon].filter { $0 != UInt8(ascii: "*") }[...].withoutSpaces.string
      .lowercased()
    guard let field = labels[name], data.lines[field] == nil else { return }
    var value = line[(colon + 1)...].drop { $0 == UInt8(ascii: "*") }.withoutSpaces
    while value.last == UInt8(ascii: "*") { value.removeLast() }
    guard FieldValue.fits(.string(value.string), field), value.count <= 120 else { return }
    data.lines[field] = value.withoutSpaces.string
  }
}
