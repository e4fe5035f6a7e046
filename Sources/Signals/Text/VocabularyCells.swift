/// The parts of a line of a vocabulary table between `|` outside parentheses, without spaces around
/// them.
struct VocabularyCells: Sequence, IteratorProtocol {
  private let line: ArraySlice<UInt8>
  /// Where the next part starts, nil behind the last.
  private var start: Int?

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    start = line.startIndex
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard let start else { return nil }
    let end = line.withUnsafeBufferPointer { bytes in
      var depth = 0
      for index in (start - line.startIndex)..<bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth -= 1
        case UInt8(ascii: "|") where depth == 0: return line.startIndex + index
        default: break
        }
      }
      return line.endIndex
    }
    self.start = end < line.endIndex ? end + 1 : nil
    return VocabularyTable.trimmed(line[start..<end])
  }
}
