import CLibrary

/// A descriptor's bytes as they come, unpacked where they are gzip.
struct ByteStream {
  /// What came next.
  enum Piece: Equatable {
    case bytes([UInt8])
    /// What was packed cannot be read up to here; the bytes behind it follow.
    case damage(String)
  }

  private let descriptor: Int32
  private var members: GzipMembers?
  private var start: [UInt8]?
  private var isStarted = false
  private var isAtEnd = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next piece; nil at the end.
  mutating func next() -> Piece? {
    if !isStarted { begin() }
    guard members != nil else {
      if let start {
        self.start = nil
        return .bytes(start)
      }
      return read()
    }
    while true {
      if let piece = members?.next() { return piece }
      guard !isAtEnd else { return nil }
      switch read() {
      case .bytes(let bytes): members?.add(bytes)
      case .damage(let message):
        isAtEnd = true
        return .damage(message)
      case nil:
        isAtEnd = true
        members?.end()
      }
    }
  }

  /// Looks whether the first two bytes are gzip's.
  private mutating func begin() {
    isStarted = true
    var bytes: [UInt8] = []
    while bytes.count < 2, case .bytes(let more) = read() { bytes += more }
    if bytes.starts(with: GzipMembers.mark.prefix(2)) {
      members = GzipMembers()
      members?.add(bytes)
    } else if !bytes.isEmpty {
      start = bytes
    }
  }

  /// What the descriptor holds by now; nil at its end.
  private mutating func read() -> Piece? {
    guard !isAtEnd else { return nil }
    switch FileBytes.some(of: descriptor) {
    case .success(let bytes) where !bytes.isEmpty: return .bytes(bytes)
    case .success:
      isAtEnd = true
      return nil
    case .failure(let failure):
      isAtEnd = true
      return .damage("it cannot be read on: \(failure)")
    }
  }
}
