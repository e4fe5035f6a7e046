import CZlib

/// Unpacks gzip data.
enum Gzip {
  /// Why data cannot be unpacked.
  enum Failure: Error, Equatable {
    case tooLarge
    case damaged(String)
  }

  private static let chunk = 1 << 16
  /// `inflateInit2`'s window bits for the largest window with a gzip header. Source: zlib.h.
  private static let gzipWindow: Int32 = 15 + 16

  /// The bytes of all members one after another, never more than `limit`.
  ///
  /// What stands after the last member and is none is ignored, as gzip does.
  static func unpack(_ packed: [UInt8], limit: Int) -> Result<[UInt8], Failure> {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, gzipWindow, ZLIB_VERSION, size) == Z_OK else {
      return .failure(.damaged("zlib does not start"))
    }
    defer { inflateEnd(&stream) }
    var packed = packed
    return packed.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      var output: [UInt8] = []
      while true {
        var status = Z_OK
        output += [UInt8](unsafeUninitializedCapacity: chunk) { buffer, used in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(chunk)
          status = inflate(&stream, Z_NO_FLUSH)
          used = chunk - Int(stream.avail_out)
        }
        if output.count > limit { return .failure(.tooLarge) }
        switch status {
        case Z_STREAM_END:
          let rest = UnsafeBufferPointer(start: stream.next_in, count: Int(stream.avail_in))
          guard rest.starts(with: [0x1F, 0x8B]), inflateReset(&stream) == Z_OK else {
            return .success(output)
          }
        case Z_OK where stream.avail_in > 0 || stream.avail_out == 0: continue
        case Z_OK, Z_BUF_ERROR: return .failure(.damaged("it ends too early"))
        default:
          return .failure(.damaged(stream.msg.map { String(cString: $0) } ?? "code \(status)"))
        }
      }
    }
  }
}
