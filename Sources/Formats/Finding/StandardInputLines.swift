#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input in parts that end with lines where it is JSON lines, so that a stream of any length is
/// read in little memory; else all of it in one part, up to the limit.
package struct StandardInputLines {
  private let descriptor: Int32
  private let partBytes: Int
  /// Bytes of an input that is read in one.
  private let limit: Int
  private var rest: [UInt8] = []
  /// How many bytes of `rest` are whole lines.
  private var whole = 0
  private var offset = 0
  private var line = 1
  private var isStarted = false
  private var isAtEnd = false

  /// Starts to read a descriptor; the limit is that of one input, of JSON lines that of one of them.
  package init(
    descriptor: Int32 = 0, partBytes: Int = FileWalker.partBytes, limit: Int
  ) {
    self.descriptor = descriptor
    self.partBytes = partBytes
    self.limit = limit
  }

  /// What comes next: bytes, and the lines that they are where they are not all of the input; nil
  /// behind the end.
  package mutating func next() -> (bytes: Result<[UInt8], ReadFailure>, part: FilePart?)? {
    guard isStarted else { return first() }
    while true {
      while !isAtEnd, rest.count < partBytes || whole == 0 {
        if let failure = read() { return end(.failure(failure)) }
      }
      guard !rest.isEmpty else { return nil }
      let lines = cut()
      // Blank lines alone would be an empty input.
      if lines.bytes.contains(where: { $0 > 0x20 }) { return (.success(lines.bytes), lines.part) }
    }
  }

  private mutating func first() -> (bytes: Result<[UInt8], ReadFailure>, part: FilePart?)? {
    isStarted = true
    while !isAtEnd, rest.count < partBytes || !isLines && rest.count <= limit {
      if let failure = read() { return end(.failure(failure)) }
    }
    if isAtEnd { return end(.success(rest)) }
    guard isLines else { return end(.failure(.tooLarge(rest.count, limit))) }
    let lines = cut()
    return (.success(lines.bytes), lines.part)
  }

  private var isLines: Bool { whole > 0 && JSONLinesForm.isLines(rest) }

  /// The last thing that is said of the input.
  private mutating func end(
    _ bytes: Result<[UInt8], ReadFailure>
  ) -> (bytes: Result<[UInt8], ReadFailure>, part: FilePart?) {
    isAtEnd = true
    rest = []
    return (bytes, nil)
  }

  /// Takes the lines that are whole, at the end all that is left.
  private mutating func cut() -> (bytes: [UInt8], part: FilePart) {
    let end = isAtEnd ? rest.count : whole
    let bytes = Array(rest[..<end])
    let part = FilePart(offset: offset, count: end, firstLine: line)
    rest.removeFirst(end)
    whole = 0
    offset += end
    for byte in bytes where byte == 0x0A { line += 1 }
    return (bytes, part)
  }

  /// Reads some more; the failure where it cannot.
  private mutating func read() -> ReadFailure? {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, used in
      repeat {
        count = posixRead(descriptor, buffer.baseAddress, 1 << 16)
      } while count < 0 && errno == EINTR
      used = max(0, count)
    }
    if count < 0 { return .system(errno) }
    if count == 0 { isAtEnd = true }
    if let last = chunk.lastIndex(of: 0x0A) { whole = rest.count + last + 1 }
    rest += chunk
    return nil
  }
}

private func posixRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
