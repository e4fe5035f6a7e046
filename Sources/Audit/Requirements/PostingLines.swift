import Model

/// A posting's text by lines: one line a block, numbered from 1.
struct PostingLines {
  private let text: [UInt8]
  /// Offset of the first byte of every line; empty where no text was kept.
  private let starts: [Int]

  init(_ text: String?) {
    self.text = Array((text ?? "").utf8)
    var starts = text == nil ? [] : [0]
    for (place, byte) in self.text.enumerated() where byte == 0x0A { starts.append(place + 1) }
    self.starts = starts
  }

  /// Number of the line that holds the byte at `offset`, nil where no text was kept.
  func number(_ offset: Int) -> Int? {
    guard !starts.isEmpty, offset <= text.count else { return nil }
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The whole line that holds the byte at `offset`; empty where no text was kept.
  func line(_ offset: Int) -> String {
    guard let number = number(offset) else { return "" }
    let end = number < starts.count ? starts[number] - 1 : text.count
    return String(decoding: text[starts[number - 1]..<end], as: UTF8.self)
  }

  /// The rest of the line behind the byte at `offset`.
  func rest(_ offset: Int) -> String {
    guard let number = number(offset) else { return "" }
    let end = number < starts.count ? starts[number] - 1 : text.count
    return offset < end ? String(decoding: text[offset..<end], as: UTF8.self) : ""
  }

  /// What stands on the line before the byte at `offset`.
  func head(_ offset: Int) -> String {
    guard let number = number(offset) else { return "" }
    return String(decoding: text[starts[number - 1]..<offset], as: UTF8.self)
  }

  func quote(_ evidence: Evidence) -> Quote {
    Quote(
      text: evidence.quote, before: head(evidence.range.lower),
      after: rest(evidence.range.upper), line: number(evidence.range.lower), rule: evidence.rule,
      range: evidence.range)
  }
}
