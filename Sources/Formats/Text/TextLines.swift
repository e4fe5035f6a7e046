import Markup
import Model

/// The lines of a text that hold anything, one after the other: every rule that tells what a text is asks
/// for them.
struct TextLines: Sequence, IteratorProtocol {
  private var rest: ByteRun

  init(_ text: ByteRun) { rest = text }

  mutating func next() -> ByteRun? {
    while !rest.isEmpty {
      let line = rest[..<rest.endOfLine]
      rest = rest[Swift.min(line.endIndex + 1, rest.endIndex)...]
      if !line.isEmpty { return line }
    }
    return nil
  }
}

extension ByteRun {
  /// Where the first line ends.
  fileprivate var endOfLine: Int {
    withUnsafeBufferPointer { startIndex + $0.first(0x0A, from: 0, to: $0.count) }
  }
}
