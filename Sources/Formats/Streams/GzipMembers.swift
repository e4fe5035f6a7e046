import CZlib

/// Unpacks gzip as it comes, one member behind the other (RFC 1952, 2.2); a member that is broken is
/// passed over up to the next.
///
/// libarchive reads a packed file whole and ends at the first broken byte, so that this is zlib's own.
final class GzipMembers {
  /// How a member begins: the signature, and deflate as the method.
  static let mark: [UInt8] = [0x1F, 0x8B, 0x08]

  /// Bytes that are unpacked at once: a page's record is mostly smaller, so that its checksum is looked
  /// at before any byte of it is handed on.
  private static let pieceBytes = 1 << 18
  /// Bytes before a broken place in which the next member is looked for: what is broken may be
  /// unpacked for a while, past its own end.
  private static let keptBytes = 1 << 16
  private let stream: UnsafeMutablePointer<z_stream>
  private var input: [UInt8] = []
  private var index = 0
  /// From where on another member may begin.
  private var afterStart = 0
  private var isEnded = false
  private var isInside = false
  /// Whether what stands here was said to be broken and no whole member has been found since.
  private var isLost = false
  /// How often it went back since then.
  private var steps = 0
  /// How often it goes back before it only goes on, so that no bytes are read a thousand times.
  private static let mostSteps = 64

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    let status = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, size)
    precondition(status == Z_OK, "zlib has no memory to start")
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Adds packed bytes behind those that are not unpacked yet.
  func add(_ bytes: [UInt8]) {
    let kept = isInside ? max(afterStart, index - Self.keptBytes) : index
    input = kept == input.count ? bytes : Array(input[kept...]) + bytes
    index -= kept
    afterStart = 0
  }

  /// Nothing more will be added.
  func end() { isEnded = true }

  /// What can be unpacked of the bytes that are here; nil where more are needed.
  func next() -> ByteStream.Piece? {
    while true {
      guard isInside || begin() else {
        guard isEnded, index < input.count else { return nil }
        index = input.count
        return lose("bytes that are not packed stand behind the last packed member")
      }
      guard index < input.count else {
        guard isEnded else { return nil }
        if let piece = lose("the data end inside what is packed") { return piece }
        continue
      }
      let (bytes, status) = inflated()
      switch status {
      case Z_STREAM_END: (isInside, isLost, steps) = (false, false, 0)
      case Z_OK, Z_BUF_ERROR: break
      default:
        let message = stream.pointee.msg.map { String(cString: $0) } ?? "no reason is given"
        if let piece = lose(
          "what is packed is broken (\(message)); the next whole member is read again")
        {
          return piece
        }
        continue
      }
      if !bytes.isEmpty { return .bytes(bytes) }
    }
  }

  /// Begins with the next member; false where more bytes are needed to find it.
  private func begin() -> Bool {
    // Zeros may fill the data up to the end of a block.
    while !isLost, index < input.count, input[index] == 0 { index += 1 }
    while index + Self.mark.count <= input.count {
      if input[index...].starts(with: Self.mark) || !isLost {
        afterStart = index + 1
        isInside = true
        inflateReset(stream)
        return true
      }
      index = input[(index + 1)...].firstIndex(of: Self.mark[0]) ?? input.count
    }
    return false
  }

  /// Goes back to where another member may begin; says what is broken, once until the next whole one.
  private func lose(_ message: String) -> ByteStream.Piece? {
    defer { isLost = true }
    if isInside, steps < Self.mostSteps {
      steps += 1
      index = min(afterStart, input.count)
    }
    isInside = false
    return isLost ? nil : .damage(message)
  }

  private func inflated() -> (bytes: [UInt8], status: Int32) {
    var status: Int32 = Z_OK
    let rest = input.count - index
    let bytes = input.withUnsafeMutableBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { output, used in
        stream.pointee.next_in = input.baseAddress.map { $0 + index }
        stream.pointee.avail_in = UInt32(rest)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(Self.pieceBytes)
        status = inflate(stream, Z_NO_FLUSH)
        used = Self.pieceBytes - Int(stream.pointee.avail_out)
      }
    }
    index += rest - Int(stream.pointee.avail_in)
    stream.pointee.next_in = nil
    stream.pointee.next_out = nil
    return (bytes, status)
  }
}
