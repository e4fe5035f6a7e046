import Model

extension TextDocument {
  /// Each block on a line: `#2 heading`, `-1 item`, a paragraph as it is; `*` after the mark where
  /// all is bold, `*5` where the first five bytes are.
  package var lines: [String] {
    blocks.map { block in
      let kind =
        switch block.kind {
        case .heading(let level): "#\(level)"
        case .item(let depth): "-\(depth)"
        case .paragraph: ""
        }
      let bold = block.isBold ? "*" : block.boldPrefix > 0 ? "*\(block.boldPrefix)" : ""
      let mark = kind + bold
      return (mark.isEmpty ? "" : mark + " ") + string(block.range)
    }
  }

  /// What every document promises; the reason where it does not hold.
  package var flaw: String? {
    if String(validating: text, as: UTF8.self) == nil { return "not UTF-8" }
    if text.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }) { return "a control" }
    var position = 0
    for block in blocks {
      if block.range.lower != position { return "a gap before \(block.range)" }
      if block.range.isEmpty { return "an empty block" }
      if block.boldPrefix > block.range.count { return "a bold prefix longer than its block" }
      let bytes = text[block.range.lower..<block.range.upper]
      if bytes.first == 0x20 || bytes.last == 0x20 { return "a space at the edge" }
      if bytes.contains(0x0A) { return "a line feed inside" }
      position = block.range.upper + 1
    }
    return position == (blocks.isEmpty ? 0 : text.count + 1) ? nil : "text after the last block"
  }
}
