import Model

/// The text of a document and the blocks that it is parted into; the last one may still be open.
struct BlockText {
  /// The text so far; blocks are parted by one line feed.
  var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var traces: [BlockTrace] = []
  private let keepsTraces: Bool

  init(capacity: Int, keepsTraces: Bool) {
    self.keepsTraces = keepsTraces
    text.reserveCapacity(capacity)
  }

  /// Parts the text to come from what there is, and gives where it starts.
  mutating func startBlock() -> Int {
    if !text.isEmpty { text.append(0x0A) }
    return text.count
  }

  /// Length of the bullet that the text starts with at `start`.
  func bulletLength(from start: Int) -> Int {
    text.withUnsafeBufferPointer { Bullet.length($0, from: start, to: $0.count) }
  }

  /// Takes the open block as one of its own.
  mutating func end(_ block: OpenBlock, as kind: Block.Kind, in container: Int) {
    var boldEnd = block.boldEnd
    while boldEnd > block.start, text[boldEnd - 1] == 0x20 { boldEnd -= 1 }
    let prefix = block.isBold || !block.hasBoldLetters ? 0 : boldEnd - block.start
    emit(
      Block(
        range: TextRange(block.start, text.count), kind: kind, isBold: block.isBold,
        boldPrefix: prefix),
      BlockTrace(linkBytes: block.linkBytes, jobLinks: block.jobLinks, container: container))
  }

  private mutating func emit(_ block: Block, _ trace: BlockTrace?) {
    blocks.append(block)
    if keepsTraces, let trace { traces.append(trace) }
  }

  /// Whether the open block goes on with the sentence that the last one breaks off in.
  func goesOn(_ block: OpenBlock) -> Bool {
    guard let last = blocks.last, !last.isBold, !last.kind.isHeading,
      last.range.upper == block.start - 1
    else { return false }
    return LineUnwrapping.goesOn(
      text[last.range.lower..<last.range.upper], isItem: last.kind.isItem, text[block.start...])
  }

  /// Makes the open block a part of the last one.
  mutating func join(_ block: OpenBlock) {
    text[block.start - 1] = 0x20
    let last = blocks.count - 1
    blocks[last].range = TextRange(blocks[last].range.lower, text.count)
    if keepsTraces {
      traces[last].linkBytes += block.linkBytes
      traces[last].jobLinks += block.jobLinks
    }
  }

  /// Takes the text of the open block back.
  mutating func drop(_ block: OpenBlock) {
    text.removeSubrange(max(0, block.start - 1)..<text.count)
  }

  /// Parts the last block where it runs several items together, "• one • two".
  mutating func splitAtBullets(level: Int) {
    guard let block = blocks.last, block.range.count > 80, !block.kind.isHeading else { return }
    let pieces = text.withUnsafeBufferPointer {
      Bullet.pieces($0, from: block.range.lower, to: block.range.upper)
    }
    guard pieces.count > (block.kind.isItem ? 1 : 2) else { return }
    let joined = Array(text[block.range.lower...])
    text.removeSubrange(block.range.lower...)
    blocks.removeLast()
    let trace = traces.popLast()
    for (number, piece) in pieces.enumerated() {
      if number > 0 { text.append(0x0A) }
      let start = text.count
      let range = (piece.lowerBound - block.range.lower)..<(piece.upperBound - block.range.lower)
      text.append(contentsOf: joined[range])
      let isFirst = piece.lowerBound == block.range.lower
      emit(
        Block(
          range: TextRange(start, text.count), kind: isFirst ? block.kind : .item(level),
          isBold: block.isBold, boldPrefix: isFirst ? min(block.boldPrefix, piece.count) : 0),
        trace)
    }
  }
}
