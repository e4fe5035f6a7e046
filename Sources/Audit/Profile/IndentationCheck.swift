/// Finds the line whose indentation keeps a file from being YAML.
enum IndentationCheck {
  /// The line, from 1, and what is wrong with it; nil where the indentation is in order.
  static func problem(in text: String) -> (line: Int, message: String)? {
    // The columns where the keys and items stand that are still open, the outermost first.
    var open: [Int] = []
    var mayOpen = true
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (place, line) in lines.enumerated() {
      let margin = line.prefix { $0 == " " || $0 == "\t" }
      let content = line[margin.endIndex...]
      guard let first = content.first, first != "#" else { continue }
      if margin.contains("\t") {
        return (place + 1, "a tab indents this line; YAML takes spaces only")
      }
      let indent = margin.count
      let words = "this line is indented by \(indent == 1 ? "1 space" : "\(indent) spaces")"
      if open.isEmpty, indent > 0 { return (place + 1, "\(words); the first key takes none") }
      var closes = false
      while let last = open.last, indent < last {
        open.removeLast()
        closes = true
      }
      if let last = open.last, indent > last {
        if closes { return (place + 1, "\(words), in line with no key above it") }
        if !mayOpen {
          return (place + 1, "\(words), more than the one above, which opens no block")
        }
        open.append(indent)
      } else if open.isEmpty {
        open.append(indent)
      }
      let isItem = first == "-"
      if isItem, content.contains(":") {
        open.append(indent + content.prefix { $0 == "-" || $0 == " " }.count)
      }
      mayOpen = content.hasSuffix(":") || isItem
    }
    return nil
  }
}
