import Model

/// What matters of the attributes of one tag.
struct TagAttributes {
  enum InputKind { case field, password, other }

  private(set) var hints: ElementHints = []
  private(set) var isBold = false
  private(set) var isSelfClosing = false
  /// Whether a template holds what is shown, as a saved page's shadow roots do.
  private(set) var isShadowRoot = false
  private(set) var inputKind = InputKind.field
  /// Whether a link leads to a job or a list of jobs, by the words of its address.
  private(set) var isJobLink = false
  private let known: KnownElements?
  private let wantsHints: Bool
  private var quotes = AttributeReader.Quotes()

  init(known: KnownElements?, wantsHints: Bool) {
    self.known = known
    self.wantsHints = wantsHints
  }

  /// Reads a tag's attributes from the end of its name on; gives the offset after the tag.
  mutating func read(_ bytes: Bytes, from start: Int, to end: Int, tag: Tag) -> Int {
    hints = wantsHints ? ElementHints(tag) : []
    isBold = false
    isSelfClosing = false
    isShadowRoot = false
    inputKind = .field
    isJobLink = false
    if start < end, bytes[start] == UInt8(ascii: ">") { return start + 1 }
    var reader = AttributeReader(bytes, from: start, to: end, quotes: quotes)
    while let attribute = reader.next() { take(attribute, bytes, tag) }
    quotes = reader.quotes
    isSelfClosing = reader.isSelfClosing
    return reader.index
  }

  private mutating func take(_ attribute: AttributeReader.Attribute, _ bytes: Bytes, _ tag: Tag) {
    let name = attribute.name
    let value = attribute.value
    switch bytes[name.lowerBound].lowercased {
    case UInt8(ascii: "s"):
      if bytes.equals("style", name) { style(bytes, value) }
      if bytes.equals("shadowrootmode", name) || bytes.equals("shadowroot", name) {
        isShadowRoot = true
      }
    case UInt8(ascii: "c") where wantsHints && bytes.equals("class", name),
      UInt8(ascii: "i")
    where wantsHints
      && (bytes.equals("id", name) || bytes.equals("itemprop", name)),
      UInt8(ascii: "d") where wantsHints && isTestName(bytes, name):
      words(bytes, value, tag)
    case UInt8(ascii: "r") where wantsHints && bytes.equals("role", name):
      hints.add(role: bytes[part: value])
    case UInt8(ascii: "a") where wantsHints && bytes.equals("aria-hidden", name):
      if bytes.equals("true", value) { hints.insert(.hidden) }
    case UInt8(ascii: "h") where bytes.equals("hidden", name): hints.insert(.hidden)
    case UInt8(ascii: "h") where wantsHints && bytes.equals("href", name):
      isJobLink = leadsToJob(bytes[part: value])
    case UInt8(ascii: "t") where bytes.equals("type", name): inputKind = kind(bytes, value)
    default: break
    }
  }

  private mutating func words(_ bytes: Bytes, _ value: Range<Int>, _ tag: Tag) {
    guard value.count < 2000 else { return }
    let words = bytes[part: value]
    hints.add(words: words)
    if tag.treatment == .inline || tag == .p || tag.headingLevel > 0 {
      isBold = isBold || Self.boldClasses.contains { words.hasWord($0) }
    }
    if let known { hints.formUnion(known.hints(words)) }
  }

  private static let boldClasses: [StaticString] = [
    "bold", "font-bold", "font-semibold", "fw-bold", "text-bold",
  ]

  /// `data-testid`, `data-test`, `data-automation-id`, `data-ui`, `data-qa`: names that tests go by.
  private func isTestName(_ bytes: Bytes, _ name: Range<Int>) -> Bool {
    guard bytes.hasCaseless("data-", at: name.lowerBound, to: name.upperBound) else { return false }
    let start = name.lowerBound + 5
    return bytes.hasCaseless("test", at: start, to: name.upperBound)
      || bytes.hasCaseless("automation", at: start, to: name.upperBound)
      || bytes.hasCaseless("ui", at: start, to: name.upperBound)
      || bytes.hasCaseless("qa", at: start, to: name.upperBound)
  }

  private func leadsToJob(_ address: Bytes) -> Bool {
    let end = min(address.count, 300)
    for index in 0..<end {
      switch address[index] | 0x20 {
      case UInt8(ascii: "j"): if address.hasCaseless("job", at: index, to: end) { return true }
      case UInt8(ascii: "c"): if address.hasCaseless("career", at: index, to: end) { return true }
      case UInt8(ascii: "p"): if address.hasCaseless("position", at: index, to: end) { return true }
      case UInt8(ascii: "v"): if address.hasCaseless("vacanc", at: index, to: end) { return true }
      default: break
      }
    }
    return false
  }

  private func kind(_ bytes: Bytes, _ value: Range<Int>) -> InputKind {
    if bytes.equals("password", value) { return .password }
    let others: [StaticString] = ["hidden", "submit", "button", "search", "image", "reset"]
    return others.contains { bytes.equals($0, value) } ? .other : .field
  }

  private mutating func style(_ bytes: Bytes, _ value: Range<Int>) {
    var index = value.lowerBound
    while let weight = bytes.find("font-weight", from: index, to: value.upperBound) {
      index = weight + 11
      while index < value.upperBound, bytes[index].isSpace || bytes[index] == UInt8(ascii: ":") {
        index += 1
      }
      guard index < value.upperBound else { return }
      isBold =
        bytes.hasCaseless("bold", at: index, to: value.upperBound)
        || bytes[index] >= UInt8(ascii: "6") && bytes[index] <= UInt8(ascii: "9")
    }
  }
}
