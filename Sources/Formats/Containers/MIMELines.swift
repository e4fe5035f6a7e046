/// Walks over the lines of a message, which may end in CR LF, LF or CR.
struct MIMELines {
  private let bytes: ArraySlice<UInt8>
  /// Where the next line starts.
  private(set) var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next line without its end; nil after the last.
  func peek() -> ArraySlice<UInt8>? {
    guard index < bytes.endIndex else { return nil }
    return bytes[index..<lineEnd]
  }

  /// Goes on to the next line.
  mutating func skip() {
    let end = lineEnd
    index = end
    if index < bytes.endIndex, bytes[index] == 0x0D { index += 1 }
    if index < bytes.endIndex, bytes[index] == 0x0A, index == end || bytes[index - 1] == 0x0D {
      index += 1
    }
  }

  /// What has not been walked over.
  var rest: ArraySlice<UInt8> { bytes[index...] }

  private var lineEnd: Int {
    var end = index
    while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }
}
