/// Builds the tree of XML from its events; the elements that are open stand innermost last.
struct XMLBuilder {
  /// Elements beyond which a file is not read: each takes a hundred times its bytes.
  private static let mostElements = 1_000_000
  /// Elements in one another beyond which nothing is read.
  private static let deepest = 200

  private var open: [XMLElement] = []
  private var root: XMLElement?
  private var count = 0
  private var skipped = 0
  /// The text since the last tag, which comes in many pieces.
  private var run: [UInt8] = []
  var isTooMuch: Bool { count > Self.mostElements }

  mutating func start(_ element: XMLElement) {
    flush()
    count += 1
    guard skipped == 0, open.count < Self.deepest, !isTooMuch, root == nil else {
      skipped += 1
      return
    }
    open.append(element)
  }

  mutating func end() {
    flush()
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }

  mutating func add(_ text: Bytes) {
    if skipped == 0, !open.isEmpty { run.append(contentsOf: text) }
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    open[open.count - 1].content.append(.text(String(decoding: run, as: UTF8.self)))
    run.removeAll(keepingCapacity: true)
  }

  /// Whether an element was never closed.
  var isOpen: Bool { !open.isEmpty || skipped > 0 }

  /// The root, of a file that was cut too.
  mutating func finish() -> XMLElement? {
    while !open.isEmpty { end() }
    return root
  }
}
