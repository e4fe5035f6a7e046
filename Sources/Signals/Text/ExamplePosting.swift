import Model

/// Puts the posting of an example together, a block at a time.
struct ExamplePosting {
  private var document = TextDocument()
  private var title: String?
  private var company: String? = "Example Works"
  private var url: String?
  private var location: String?
  private var declared = Declared()
  private var isUntitled = false
  private var opened: [Int] = []
  private var marks: [TextRange] = []
  private var isBroken = false

  /// Title of a posting whose example names none.
  private static let defaultTitle = "Engineer"

  /// Adds a block as an example's line writes it.
  mutating func add(_ block: Substring) {
    switch block.prefix(2) {
    case "# ": append(block.dropFirst(2), .heading(2))
    case "* ": append(block.dropFirst(2), .item(1))
    case "= ":
      title = block.dropFirst(2).filter { $0 != "«" && $0 != "»" }
      append(block.dropFirst(2), .heading(1))
    case "> ":
      isUntitled = true
      append(block.dropFirst(2), .paragraph)
    case "~ ": url = String(block.dropFirst(2))
    case "^ ": location = String(block.dropFirst(2))
    case "$ ": declared.employmentType = String(block.dropFirst(2))
    case "% ": declared.workMode = String(block.dropFirst(2))
    case "@ ": company = block == "@ -" ? nil : String(block.dropFirst(2))
    default: append(block, .paragraph)
    }
  }

  /// The posting and the places of its marked words; nil where a mark is open at the end.
  func finish() -> (Posting, [TextRange])? {
    guard opened.isEmpty, !isBroken else { return nil }
    guard title == nil, !isUntitled else {
      return (
        Posting(
          id: "example", document: document, title: title, company: company,
          location: location, url: url, declared: declared), marks
      )
    }
    var titled = ExamplePosting()
    titled.append(Self.defaultTitle[...], .heading(1))
    let shift = titled.document.text.count + 1
    titled.document.text += [0x0A] + document.text
    titled.document.blocks += document.blocks.map { block in
      var block = block
      block.range = TextRange(block.range.lower + shift, block.range.upper + shift)
      return block
    }
    let posting = Posting(
      id: "example", document: titled.document, title: Self.defaultTitle, company: company,
      location: location, url: url, declared: declared)
    return (posting, marks.map { TextRange($0.lower + shift, $0.upper + shift) })
  }

  private mutating func append(_ written: Substring, _ kind: Block.Kind) {
    if !document.text.isEmpty { document.text.append(0x0A) }
    let start = document.text.count
    var bold = 0
    var boldStart: Int?
    var rest = written
    while let character = rest.first {
      if rest.hasPrefix("**") {
        rest.removeFirst(2)
        if let start = boldStart {
          bold = document.text.count - start
          boldStart = nil
        } else {
          boldStart = document.text.count
        }
        continue
      }
      rest.removeFirst()
      switch character {
      case "«": opened.append(document.text.count)
      case "»":
        guard let lower = opened.popLast() else {
          isBroken = true
          break
        }
        marks.append(TextRange(lower, document.text.count))
      default: document.text += Array(String(character).utf8)
      }
    }
    let range = TextRange(start, document.text.count)
    document.blocks.append(
      Block(
        range: range, kind: kind, isBold: bold > 0 && bold == range.count,
        boldPrefix: bold == range.count ? 0 : bold))
  }
}
