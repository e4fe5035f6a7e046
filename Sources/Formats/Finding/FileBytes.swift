import CLibrary
import Model

/// Reads a file's bytes up to a limit.
package enum FileBytes {
  /// The bytes of the file at `path` (`-` is standard input), or why they cannot be had.
  ///
  /// A file that shrinks or grows while it is read gives the bytes that were there, up to the limit.
  package static func read(
    _ path: FilePath, limit: Int, part: FilePart? = nil
  ) -> Result<[UInt8], ReadFailure> {
    if path.isStandardInput { return read(descriptor: 0, expected: 1 << 16, limit: limit) }
    // Without O_NONBLOCK a pipe that took a file's place would wait for its writer.
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { return .failure(.system(errno)) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return .failure(.system(errno)) }
    guard info.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    let size = part?.count ?? Int(info.st_size)
    guard size <= limit else { return .failure(.tooLarge(size, limit)) }
    guard let part else { return read(descriptor: descriptor, expected: size + 1, limit: limit) }
    return read(descriptor: descriptor, part)
  }

  /// The first bytes of a file, by which its form is told; none where it cannot be read.
  package static func start(of path: FilePath) -> [UInt8] {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: 4096) { buffer, used in
      used = max(0, CLibrary.read(descriptor, buffer.baseAddress, 4096))
    }
  }

  private static func read(
    descriptor: Int32, _ part: FilePart
  ) -> Result<[UInt8], ReadFailure> {
    var done = 0
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: part.count) { buffer, used in
      while done < part.count, let base = buffer.baseAddress {
        let count = pread(descriptor, base + done, part.count - done, off_t(part.offset + done))
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = errno }
        guard count > 0 else { break }
        done += count
      }
      used = done
    }
    return failure.map { .failure(.system($0)) } ?? .success(bytes)
  }

  /// What a descriptor holds by now, `most` bytes of it; empty at its end.
  static func some(of descriptor: Int32, most: Int = 1 << 16) -> Result<[UInt8], ReadFailure> {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, used in
      var count = 0
      repeat {
        count = CLibrary.read(descriptor, buffer.baseAddress, most)
      } while count < 0 && errno == EINTR
      if count < 0 { failure = errno }
      used = max(0, count)
    }
    return failure.map { .failure(.system($0)) } ?? .success(bytes)
  }

  private static func read(
    descriptor: Int32, expected: Int, limit: Int
  ) -> Result<[UInt8], ReadFailure> {
    var bytes: [UInt8] = []
    while true {
      let part: [UInt8]
      switch some(of: descriptor, most: max(expected - bytes.count, 1 << 14)) {
      case .success(let read): part = read
      case .failure(let failure): return .failure(failure)
      }
      if part.isEmpty { return .success(bytes) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if bytes.count > limit { return .failure(.tooLarge(bytes.count, limit)) }
    }
  }
}

/// Why a file's bytes cannot be had.
package enum ReadFailure: Error, Equatable {
  case system(Int32)
  case tooLarge(Int, Int)
  case notAFile
  /// More lines on standard input than there are in any file.
  case endless(Int)

  /// The outcome of the input, with what to do about it.
  package func outcome(id: String) -> Outcome {
    switch self {
    case .system(let code):
      ReasonCode.cannotOpen.outcome(
        id: id, "\(String(cString: strerror(code))); check the path and its permissions")
    case .tooLarge(let size, let limit):
      ReasonCode.tooLarge.outcome(
        id: id, "\(size) bytes are more than the limit of \(limit); --max-bytes raises it")
    case .endless(let limit):
      ReasonCode.tooLarge.outcome(
        id: id, "more than \(limit) bytes of JSON lines; the rest is not read, so send it in parts")
    case .notAFile: ReasonCode.notAFile.outcome(id: id, "neither a file nor a folder")
    }
  }
}
