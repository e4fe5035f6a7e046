import Model

/// Reads Markdown's marks inside one line.
enum Markdown {
  /// Feeds a line to a builder, bold text as such, without marks, addresses and images.
  static func write(_ bytes: Bytes, to builder: inout BlockBuilder) {
    var isBold = false
    var index = 0
    var start = 0
    func flush(to builder: inout BlockBuilder) {
      if index > start { builder.add(bytes[part: start, index]) }
    }
    while index < bytes.count {
      guard let mark = mark(bytes, at: index, isBold: isBold) else {
        index += 1
        continue
      }
      flush(to: &builder)
      switch mark {
      case .bold(let count):
        isBold.toggle()
        if isBold { builder.start(.b) } else { builder.end(.b) }
        index += count
      case .skipped(let count): index += count
      case .escape: index += 1
      case .link(let textEnd, let end):
        write(bytes[part: index + 1, textEnd], to: &builder)
        index = end
      case .lineBreak(let count):
        if isBold { builder.end(.b) }
        builder.start(.br)
        if isBold { builder.start(.b) }
        index += count
      }
      start = index
      if case .escape = mark { index += 1 }
    }
    flush(to: &builder)
    if isBold { builder.end(.b) }
  }

  private enum Mark {
    case bold(Int)
    case skipped(Int)
    case escape
    case link(textEnd: Int, end: Int)
    case lineBreak(Int)
  }

  private static func mark(_ bytes: Bytes, at index: Int, isBold: Bool) -> Mark? {
    let count = bytes.count
    switch bytes[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      let sign = bytes[index]
      if index + 1 < count, bytes[index + 1] == sign {
        // "***" is bold and slanted at once.
        let length = index + 2 < count && bytes[index + 2] == sign ? 3 : 2
        return isBold || closes(bytes, sign, twice: true, from: index + length)
          ? .bold(length) : nil
      }
      return emphasis(bytes, at: index) ? .skipped(1) : nil
    case UInt8(ascii: "`"): return .skipped(1)
    case UInt8(ascii: "\\"):
      guard index + 1 < count else { return nil }
      let next = bytes[index + 1]
      return next > 0x20 && next < 0x7F && !next.isWord ? .escape : nil
    case UInt8(ascii: "["): return link(bytes, at: index)
    case UInt8(ascii: "!"):
      guard index + 1 < count, bytes[index + 1] == UInt8(ascii: "["),
        case .link(_, let end) = link(bytes, at: index + 1)
      else { return nil }
      return .skipped(end - index)
    case UInt8(ascii: "<"):
      guard bytes.hasCaseless("<br", at: index, to: count) else { return nil }
      let end = bytes.first(UInt8(ascii: ">"), from: index, to: min(count, index + 7))
      return end < count && bytes[end] == UInt8(ascii: ">") ? .lineBreak(end + 1 - index) : nil
    default: return nil
    }
  }

  private static func closes(_ bytes: Bytes, _ sign: UInt8, twice: Bool, from start: Int) -> Bool {
    var index = start
    while true {
      index = bytes.first(sign, from: index, to: bytes.count)
      guard index < bytes.count else { return false }
      if !twice || index + 1 < bytes.count && bytes[index + 1] == sign { return index > start }
      index += 1
    }
  }

  /// Whether a single sign opens or closes emphasis: at the edge of a word, with its twin on the line.
  private static func emphasis(_ bytes: Bytes, at index: Int) -> Bool {
    let sign = bytes[index]
    let before = index > 0 ? bytes[index - 1] : 0x20
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    if before.isWord == after.isWord && sign == UInt8(ascii: "_") && before.isWord { return false }
    if after != 0x20 && !before.isWord {
      return closes(bytes, sign, twice: false, from: index + 1)
    }
    guard before != 0x20, before != sign, !after.isWord else { return false }
    return bytes.first(sign, from: 0, to: index) < index
  }

  private static func link(_ bytes: Bytes, at index: Int) -> Mark? {
    let limit = min(bytes.count, index + 2000)
    let close = bytes.first(UInt8(ascii: "]"), from: index, to: limit)
    guard close + 1 < limit, bytes[close + 1] == UInt8(ascii: "(") else { return nil }
    let end = bytes.first(UInt8(ascii: ")"), from: close, to: limit)
    return end < limit ? .link(textEnd: close, end: end + 1) : nil
  }
}
