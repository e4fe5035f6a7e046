/// One block of a document: a heading, a paragraph, a list item, a table cell or a line.
public struct Block: Hashable, Sendable {
  /// What the source says a block is; nothing more is inferred here.
  public enum Kind: Hashable, Sendable {
    /// A heading of level 1 to 6.
    case heading(Int)
    /// A paragraph, a table cell, or a line of plain text.
    case paragraph
    /// A list item, nested `depth` lists deep, 1 for the outermost.
    case item(Int)
  }

  /// The block's bytes in the document's text, without the line break that ends it.
  public var range: TextRange
  /// What the source says it is.
  public var kind: Kind
  /// Whether all of its letters are set bold or as a definition term.
  public var isBold: Bool
  /// Bytes at its start that are set bold (a run-in heading), 0 when none are.
  public var boldPrefix: Int

  /// Describes the block of the given bytes.
  public init(range: TextRange, kind: Kind, isBold: Bool = false, boldPrefix: Int = 0) {
    self.range = range
    self.kind = kind
    self.isBold = isBold
    self.boldPrefix = boldPrefix
  }
}

extension Block.Kind {
  package var isHeading: Bool { if case .heading = self { true } else { false } }
  package var isItem: Bool { if case .item = self { true } else { false } }
}

/// Text in blocks: valid UTF-8, blocks in order and parted by one line feed, white space folded.
public struct TextDocument: Hashable, Sendable {
  /// Valid UTF-8 without control characters but the line feeds between blocks.
  public var text: [UInt8]
  /// The blocks in the order of the text; none is empty.
  public var blocks: [Block]

  /// Pairs a text with its blocks.
  public init(text: [UInt8] = [], blocks: [Block] = []) {
    self.text = text
    self.blocks = blocks
  }

  /// The words at `range` as a string.
  public func string(_ range: TextRange) -> String {
    String(decoding: text[range.lower..<range.upper], as: UTF8.self)
  }
}
