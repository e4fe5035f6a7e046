/// The bytes of a stream that are held: read on behind them, dropped before them.
struct StreamWindow {
  private var stream: ByteStream
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(_ stream: ByteStream) { self.stream = stream }

  /// The bytes that are held.
  var bytes: ArraySlice<UInt8> { buffer[start...] }

  /// How many they are.
  var count: Int { buffer.count - start }

  /// Reads some more; false at the end. Throws where something is broken: what was held is dropped then,
  /// since it is the start of what cannot be had whole.
  mutating func grow() throws(StreamFault) -> Bool {
    guard !isAtEnd else { return false }
    switch stream.next() {
    case .bytes(let bytes):
      if start == buffer.count {
        buffer = bytes
      } else {
        buffer.removeFirst(start)
        buffer += bytes
      }
      start = 0
      return true
    case .damage(let message):
      start = buffer.count
      throw StreamFault(.damaged, message)
    case nil:
      isAtEnd = true
      return false
    }
  }

  /// Drops bytes at the start.
  mutating func drop(_ count: Int) { start = min(start + count, buffer.count) }

  /// Drops white space at the start.
  mutating func dropBlanks() {
    while start < buffer.count, buffer[start] <= 0x20 { start += 1 }
  }

  /// Where behind the first empty line the bytes go on, counted from the start.
  func emptyLine(from seen: Int) -> Int? {
    Self.emptyLine(in: buffer[(start + seen)...]).map { $0 - start }
  }

  /// Where behind the first empty line the bytes go on.
  static func emptyLine(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while let end = bytes[index...].firstIndex(of: 0x0A) {
      let next = end + 1
      if next < bytes.endIndex, bytes[next] == 0x0A { return next + 1 }
      if next + 1 < bytes.endIndex, bytes[next] == 0x0D, bytes[next + 1] == 0x0A {
        return next + 2
      }
      index = next
    }
    return nil
  }

  /// Where a line begins as a record does, counted from the start; the line that is first is none.
  func recordStart(from seen: Int) -> Int? {
    var index = start + seen
    while let end = buffer[index...].firstIndex(of: 0x0A) {
      if buffer[(end + 1)...].starts(with: WARCForm.mark) { return end + 1 - start }
      index = end + 1
    }
    return nil
  }
}
