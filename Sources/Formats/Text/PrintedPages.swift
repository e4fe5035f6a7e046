import Model

/// Takes from a text what printing put around each page: its running head and "Page 2 of 3".
enum PrintedPages {
  /// Lines at either end of a page that are looked at.
  private static let edge = 3
  /// Bytes of a line beyond which it is text.
  private static let longest = 160

  /// The text without such lines; the same text where no form feed parts it into pages.
  static func joined(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x0C) else { return text }
    let pages = text.split(separator: 0x0C).map { page in
      page.split(separator: 0x0A, omittingEmptySubsequences: false)
    }
    guard pages.count > 1 else { return text }
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      for line in Set(edges(of: page).map { key(page[$0]) }) where !line.isEmpty {
        counts[line, default: 0] += 1
      }
    }
    var joined: [UInt8] = []
    joined.reserveCapacity(text.count)
    for (place, page) in pages.enumerated() {
      let heads = Set(edges(of: page).filter { counts[key(page[$0]), default: 0] > 1 })
      let numbers = Set(edges(of: page).filter { isNumber(page[$0]) })
      for (number, line) in page.enumerated() where !numbers.contains(number) {
        guard heads.contains(number) else {
          joined += line
          joined.append(0x0A)
          continue
        }
        // The first page keeps its head, which may name the job, each of its parts on a line.
        if place == 0 { joined += apart(line) }
      }
    }
    return joined
  }

  /// The parts of a line that stand far from each other, each on a line of its own.
  private static func apart(_ line: ByteRun) -> [UInt8] {
    var parts: [UInt8] = []
    var gap = 0
    for byte in line {
      gap = byte <= 0x20 ? gap + 1 : 0
      if gap == widest { parts.append(0x0A) }
      parts.append(byte)
    }
    return parts + [0x0A]
  }

  /// Spaces that part what stands at the left from what stands at the right.
  private static let widest = 4

  /// The places of the first and the last lines that hold anything.
  private static func edges(of page: [ByteRun]) -> [Int] {
    let full = page.indices.filter { !page[$0].isBlank && page[$0].count <= longest }
    return Array(full.prefix(edge) + full.dropFirst(edge).suffix(edge))
  }

  /// A line without its digits and its spaces, which differ from page to page.
  private static func key(_ line: ByteRun) -> [UInt8] { line.filter { $0 > 0x20 && !$0.isDigit } }

  /// `Page 2 of 3`, `2 / 3`, `- 2 -`.
  private static func isNumber(_ line: ByteRun) -> Bool {
    guard line.contains(where: \.isDigit) else { return false }
    let letters = line.filter { $0.isLetter }.map(\.lowercased)
    return letters.isEmpty || letters.elementsEqual("page".utf8)
      || letters.elementsEqual("pageof".utf8)
  }
}
