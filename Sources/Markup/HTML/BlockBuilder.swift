import Model

/// Gathers text in blocks from the events of a parser.
struct BlockBuilder {
  private struct Open {
    var tag: Tag
    var container: Int
    var isBold = false
  }

  /// The text so far; blocks are parted by one line feed.
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var traces: [BlockTrace] = []
  private(set) var containers: [BlockContainer] = []

  /// For each control to fill in, the block before which it stands.
  private(set) var fields: [Int] = []

  private let elements: [MarkupFilter.Element]
  private let keepsLines: Bool
  private let keepsTraces: Bool
  private var open: [Open] = []
  private var container = -1
  private var boldDepth = 0
  private var linkDepth = 0
  private var listDepth = 0
  private var itemDepth = 0
  private var preformatted = 0
  private var headings: [Int] = []

  private var blockStart = 0
  private var isInBlock = false
  private var needsSpace = false
  private var hasPlainLetters = false
  private var hasBoldLetters = false
  private var boldEnd = 0
  private var linkBytes = 0
  private var jobLinks = 0
  private var openJobLinks = 0
  private var bulletAhead = false
  /// Whether the innermost bold element has text, and whether one ended without.
  private var boldHasText = false
  private var boldIsAhead = false
  /// What stands between the last block and the text to come: line breaks, and whether more.
  private var breaks = 0
  private var isParted = false
  private var mayGoOn = false

  /// - Parameters:
  ///   - elements: The elements that the filter passed on; nil where traces are not wanted.
  ///   - keepsLines: Whether line feeds in the text end a block.
  init(capacity: Int, elements: [MarkupFilter.Element]? = nil, keepsLines: Bool = false) {
    self.elements = elements ?? []
    keepsTraces = elements != nil
    self.keepsLines = keepsLines
    text.reserveCapacity(capacity)
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
      fields.append(blocks.count + (isInBlock ? 1 : 0))
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
          blocks: blocks.count..<blocks.count))
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
      containers[container].blocks = containers[container].blocks.lowerBound..<blocks.count
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
      if !text.isEmpty { text.append(0x0A) }
      isInBlock = true
      mayGoOn = !isParted && breaks < 2
      isParted = false
      breaks = 0
      needsSpace = false
      blockStart = text.count
      boldEnd = blockStart
      hasPlainLetters = false
      hasBoldLetters = false
      linkBytes = 0
      jobLinks = 0
    }
    if needsSpace {
      text.append(0x20)
      needsSpace = false
    }
    text.append(contentsOf: bytes)
    if linkDepth > 0 {
      linkBytes += bytes.count
      jobLinks += openJobLinks
      openJobLinks = 0
    }
    if boldDepth > 0 {
      if !hasPlainLetters { boldEnd = text.count }
      if !hasBoldLetters { hasBoldLetters = bytes.contains { $0.isWord } }
    } else if !hasPlainLetters {
      hasPlainLetters = bytes.contains { $0.isWord }
    }
  }

  // MARK: Blocks

  /// Ends everything and gives the text in blocks.
  mutating func finish() -> TextDocument {
    endBlock()
    while let last = open.popLast() {
      if container != last.container, container >= 0 {
        containers[container].blocks = containers[container].blocks.lowerBound..<blocks.count
        container = last.container
      }
    }
    return TextDocument(text: text, blocks: blocks)
  }

  private mutating func endBlock() {
    guard isInBlock else { return }
    isInBlock = false
    needsSpace = false
    var kind: Block.Kind =
      if let level = headings.last {
        .heading(level)
      } else if itemDepth > 0 {
        .item(max(1, listDepth))
      } else {
        .paragraph
      }
    var isBulleted = bulletAhead
    bulletAhead = false
    if !kind.isHeading {
      let bullet = text.withUnsafeBufferPointer {
        Bullet.length($0, from: blockStart, to: $0.count)
      }
      if bullet == text.count - blockStart {
        bulletAhead = true
        dropBlock()
        return
      }
      isBulleted = isBulleted || bullet > 0
      if bullet > 0 {
        text.removeSubrange(blockStart..<(blockStart + bullet))
        boldEnd = max(blockStart, boldEnd - bullet)
      }
      if kind == .paragraph && isBulleted { kind = .item(max(1, listDepth)) }
    }
    // A line of nothing but signs is a rule or an ornament.
    guard hasBoldLetters || hasPlainLetters else { return dropBlock() }
    let isBold = hasBoldLetters && !hasPlainLetters
    if mayGoOn, !isBold, !isBulleted, !kind.isHeading, goesOn() { return joinBlock() }
    while boldEnd > blockStart, text[boldEnd - 1] == 0x20 { boldEnd -= 1 }
    let prefix = isBold || !hasBoldLetters ? 0 : boldEnd - blockStart
    emit(from: blockStart, to: text.count, kind: kind, isBold: isBold, boldPrefix: prefix)
    splitAtBullets()
  }

  private mutating func emit(
    from start: Int, to end: Int, kind: Block.Kind, isBold: Bool, boldPrefix: Int
  ) {
    blocks.append(
      Block(range: TextRange(start, end), kind: kind, isBold: isBold, boldPrefix: boldPrefix))
    if keepsTraces {
      traces.append(BlockTrace(linkBytes: linkBytes, jobLinks: jobLinks, container: container))
    }
  }

  /// Whether the line goes on with the sentence that the last block breaks off in.
  private func goesOn() -> Bool {
    guard let last = blocks.last, !last.isBold, !last.kind.isHeading,
      last.range.upper == blockStart - 1
    else { return false }
    return LineUnwrapping.goesOn(
      text[last.range.lower..<last.range.upper], isItem: last.kind.isItem, text[blockStart...])
  }

  private mutating func joinBlock() {
    text[blockStart - 1] = 0x20
    let last = blocks.count - 1
    blocks[last].range = TextRange(blocks[last].range.lower, text.count)
    if keepsTraces {
      traces[last].linkBytes += linkBytes
      traces[last].jobLinks += jobLinks
    }
    splitAtBullets()
  }

  private mutating func dropBlock() {
    isParted = true
    text.removeSubrange(max(0, blockStart - 1)..<text.count)
  }

  /// Parts a paragraph that runs several items together, "• one • two".
  private mutating func splitAtBullets() {
    guard let block = blocks.last, block.range.count > 80, !block.kind.isHeading else { return }
    let pieces = text.withUnsafeBufferPointer {
      Bullet.pieces($0, from: block.range.lower, to: block.range.upper)
    }
    guard pieces.count > (block.kind.isItem ? 1 : 2) else { return }
    let joined = Array(text[block.range.lower...])
    text.removeSubrange(block.range.lower...)
    blocks.removeLast()
    if keepsTraces { traces.removeLast() }
    for (number, piece) in pieces.enumerated() {
      if number > 0 { text.append(0x0A) }
      let start = text.count
      let range = (piece.lowerBound - block.range.lower)..<(piece.upperBound - block.range.lower)
      text.append(contentsOf: joined[range])
      let isFirst = piece.lowerBound == block.range.lower
      emit(
        from: start, to: text.count, kind: isFirst ? block.kind : .item(max(1, listDepth)),
        isBold: block.isBold, boldPrefix: isFirst ? min(block.boldPrefix, piece.count) : 0)
    }
  }
}
