#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import PostingModel

/// Reads a file's bytes up to a limit.
enum FileBytes {
  /// The bytes of the file at `path` (`-` is standard input), or why they cannot be had.
  static func read(_ path: String, limit: Int) -> Result<[UInt8], ReadFailure> {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(.system(errno)) }
    defer { if descriptor != 0 { close(descriptor) } }
    var info = stat()
    var expected = 1 << 16
    if fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG {
      guard info.st_size <= limit else { return .failure(.tooLarge(Int(info.st_size), limit)) }
      expected = Int(info.st_size) + 1
    }
    var bytes: [UInt8] = []
    while true {
      let start = bytes.count
      let chunk = max(expected - start, 1 << 14)
      var failure: Int32 = 0
      var count = 0
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: chunk) { buffer, used in
          repeat {
            #if canImport(Darwin)
              count = Darwin.read(descriptor, buffer.baseAddress, chunk)
            #else
              count = Glibc.read(descriptor, buffer.baseAddress, chunk)
            #endif
          } while count < 0 && errno == EINTR
          if count < 0 { failure = errno }
          used = max(0, count)
        })
      if failure != 0 { return .failure(.system(failure)) }
      if count == 0 { return .success(bytes) }
      if bytes.count > limit { return .failure(.tooLarge(bytes.count, limit)) }
    }
  }
}

/// Why a file's bytes cannot be had.
enum ReadFailure: Error {
  case system(Int32)
  case tooLarge(Int, Int)

  /// The reason in words, with what to do about it.
  var reason: Reason {
    switch self {
    case .system(let code):
      Reason(
        code: "cannot-open",
        detail: "\(String(cString: strerror(code))); check the path and its permissions")
    case .tooLarge(let size, let limit):
      Reason(code: "too-large", detail: "\(size) bytes are more than the limit of \(limit)")
    }
  }
}
