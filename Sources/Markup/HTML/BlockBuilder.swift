import Model

/// Gathers text in blocks from the events of a parser.
struct BlockBuilder {
  private struct Open {
    var tag: Tag
    var container: Int
    var isBold = false
  }

  private var output: BlockText
  private(set) var containers: [BlockContainer] = []

  /// For each control to fill in, the block before which it stands.
  private(set) var fields: [Int] = []

  private let elements: [MarkupFilter.Element]
  private let keepsLines: Bool
  private var open: [Open] = []
  private var container = -1
  private var boldDepth = 0
  private var linkDepth = 0
  private var listDepth = 0
  private var itemDepth = 0
  private var preformatted = 0
  private var headings: [Int] = []

  private var isInBlock = false
  private var block = OpenBlock()
  private var needsSpace = false
  private var openJobLinks = 0
  private var bulletAhead = false
  /// Whether the innermost bold element has text, and whether one ended without.
  private var boldHasText = false
  private var boldIsAhead = false
  /// What stands between the last block and the text to come: line breaks, and whether more.
  private var breaks = 0
  private var isParted = false

  /// What a page's main content is chosen by, for each block so far.
  var traces: [BlockTrace] { output.traces }

  /// - Parameters:
  ///   - elements: The elements that the filter passed on; nil where traces are not wanted.
  ///   - keepsLines: Whether line feeds in the text end a block.
  init(capacity: Int, elements: [MarkupFilter.Element]? = nil, keepsLines: Bool = false) {
    self.elements = elements ?? []
    self.keepsLines = keepsLines
    output = BlockText(capacity: capacity, keepsTraces: elements != nil)
  }

  // MARK: Elements

  mutating func start(_ tag: Tag, _ note: MarkupNote = MarkupNote()) {
    switch tag {
    case .html, .body: return
    case .b, .span:
      if tag == .b { boldHasText = false }
      let isBold = tag == .b || note.isSet
      boldDepth += isBold ? 1 : 0
      open.append(Open(tag: tag, container: container, isBold: isBold))
      return
    case .a:
      linkDepth += 1
      openJobLinks += note.isSet ? 1 : 0
      open.append(Open(tag: tag, container: container))
      return
    case .input:
      fields.append(output.blocks.count + (isInBlock ? 1 : 0))
      return
    default: break
    }
    endBlock()
    if tag == .br {
      breaks += 1
      return
    }
    isParted = true
    // libxml2 ends `<b>` where a paragraph or a cell starts in it.
    let isBold = note.isSet || boldIsAhead && (tag == .p || tag == .td) || tag == .dt
    boldIsAhead = false
    boldDepth += isBold ? 1 : 0
    open.append(Open(tag: tag, container: container, isBold: isBold))
    if let number = note.element, number < elements.count {
      containers.append(
        BlockContainer(
          tag: elements[number].tag, hints: elements[number].hints, parent: container,
          blocks: output.blocks.count..<output.blocks.count))
      container = containers.count - 1
    }
    switch tag {
    case .ul: listDepth += 1
    case .li: itemDepth += 1
    case .pre: preformatted += 1
    default: if tag.headingLevel > 0 { headings.append(tag.headingLevel) }
    }
  }

  mutating func end(_ tag: Tag) {
    if tag == .br || tag == .input { return }
    guard let last = open.last, last.tag == tag else { return }
    open.removeLast()
    boldDepth -= last.isBold ? 1 : 0
    switch tag {
    case .b:
      boldIsAhead = !boldHasText
      return
    case .span: return
    case .a:
      linkDepth -= 1
      openJobLinks = 0
      return
    default: break
    }
    endBlock()
    boldIsAhead = false
    if tag != .li && tag != .ul { isParted = true }
    switch tag {
    case .ul: listDepth -= 1
    case .li: itemDepth -= 1
    case .pre: preformatted -= 1
    default: if tag.headingLevel > 0 { headings.removeLast() }
    }
    if container != last.container {
      containers[container].blocks = containers[container].blocks.lowerBound..<output.blocks.count
      container = last.container
    }
  }

  // MARK: Text

  mutating func add(_ bytes: Bytes) {
    if boldIsAhead || !boldHasText, bytes.contains(where: { $0 > 0x20 }) {
      boldHasText = true
      boldIsAhead = false
    }
    guard preformatted > 0 || keepsLines else { return addLine(bytes) }
    var index = 0
    while index < bytes.count {
      let end = bytes.first(0x0A, from: index, to: bytes.count)
      addLine(bytes[part: index, end])
      if end < bytes.count {
        endBlock()
        breaks += 1
      }
      index = end + 1
    }
  }

  private mutating func addLine(_ bytes: Bytes) {
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count {
        let byte = bytes[index]
        if byte > 0x20 && byte < 0x7F {
          index += 1
        } else if byte == 0x20, index > start, index + 1 < bytes.count, bytes[index + 1] > 0x20,
          bytes[index + 1] < 0x7F
        {
          index += 2
        } else {
          break
        }
      }
      if index > start { append(bytes[part: start, index]) }
      guard index < bytes.count else { return }
      let byte = bytes[index]
      if byte <= 0x20 {
        needsSpace = needsSpace || isInBlock
        index += 1
      } else {
        index += addSpecial(bytes, at: index)
      }
    }
  }

  /// Takes one character that is not printable ASCII; gives the number of its bytes.
  private mutating func addSpecial(_ bytes: Bytes, at index: Int) -> Int {
    switch CharacterFolding.fold(bytes, at: index) {
    case .keep(let length):
      append(bytes[part: index, index + length])
      return length
    case .space(let length):
      needsSpace = needsSpace || isInBlock
      return length
    case .drop(let length): return length
    case .replace(let scalar, let length):
      var character: [UInt8] = []
      character.append(scalar: scalar)
      character.withUnsafeBufferPointer { append($0) }
      return length
    }
  }

  /// Appends characters that need no folding.
  private mutating func append(_ bytes: Bytes) {
    if !isInBlock {
      isInBlock = true
      block = OpenBlock(start: output.startBlock(), mayGoOn: !isParted && breaks < 2)
      isParted = false
      breaks = 0
      needsSpace = false
    }
    if needsSpace {
      output.text.append(0x20)
      needsSpace = false
    }
    output.text.append(contentsOf: bytes)
    if linkDepth > 0 {
      block.linkBytes += bytes.count
      block.jobLinks += openJobLinks
      openJobLinks = 0
    }
    if boldDepth > 0 {
      if !block.hasPlainLetters { block.boldEnd = output.text.count }
      if !block.hasBoldLetters { block.hasBoldLetters = bytes.contains { $0.isWord } }
    } else if !block.hasPlainLetters {
      block.hasPlainLetters = bytes.contains { $0.isWord }
    }
  }

  // MARK: Blocks

  /// Ends everything and gives the text in blocks.
  mutating func finish() -> TextDocument {
    endBlock()
    while let last = open.popLast() {
      if container != last.container, container >= 0 {
        containers[container].blocks = containers[container].blocks.lowerBound..<output.blocks.count
        container = last.container
      }
    }
    return TextDocument(text: output.text, blocks: output.blocks)
  }

  private mutating func endBlock() {
    guard isInBlock else { return }
    isInBlock = false
    needsSpace = false
    let level = max(1, listDepth)
    var kind: Block.Kind =
      if let level = headings.last {
        .heading(level)
      } else if itemDepth > 0 {
        .item(level)
      } else {
        .paragraph
      }
    var isBulleted = bulletAhead
    bulletAhead = false
    if !kind.isHeading {
      let bullet = output.bulletLength(from: block.start)
      if bullet == output.text.count - block.start {
        bulletAhead = true
        return dropBlock()
      }
      isBulleted = isBulleted || bullet > 0
      if bullet > 0 {
        output.text.removeSubrange(block.start..<(block.start + bullet))
        block.boldEnd = max(block.start, block.boldEnd - bullet)
      }
      if kind == .paragraph && isBulleted { kind = .item(level) }
    }
    // A line of nothing but signs is a rule or an ornament.
    guard block.hasBoldLetters || block.hasPlainLetters else { return dropBlock() }
    let isJoined =
      block.mayGoOn && !block.isBold && !isBulleted && !kind.isHeading && output.goesOn(block)
    if isJoined {
      output.join(block)
    } else {
      output.end(block, as: kind, in: container)
    }
    output.splitAtBullets(level: level)
  }

  private mutating func dropBlock() {
    isParted = true
    output.drop(block)
  }
}
