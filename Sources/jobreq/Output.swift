#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import PostingReports
import Synchronization

/// Where results go: standard output, or a file that is written beside and then renamed.
final class Output: Sendable {
  private let descriptor: Int32
  private let path: String?
  private let isFinished = Mutex(false)

  /// Opens the output; throws where the file cannot be written.
  init(path: String?) throws {
    signal(SIGPIPE, SIG_IGN)
    self.path = path
    guard let path else {
      descriptor = 1
      return
    }
    Interruption.protect(path + ".part")
    descriptor = open(path + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure.cannotWrite(path, errno) }
  }

  /// Takes away what was written of a file that was not finished.
  deinit {
    guard let path, !isFinished.withLock({ $0 }) else { return }
    if descriptor >= 0 {
      close(descriptor)
      unlink(path + ".part")
    }
    Interruption.release(path + ".part")
  }

  /// Writes all bytes; throws `Failure.readerGone` where nobody reads standard output any more.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { posixWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw Failure.readerGone }
        throw Failure.cannotWrite(path ?? "standard output", errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts the finished file in its place.
  func finish() throws {
    guard let path else { return }
    close(descriptor)
    guard rename(path + ".part", path) == 0 else { throw Failure.cannotWrite(path, errno) }
    isFinished.withLock { $0 = true }
    Interruption.release(path + ".part")
  }

  /// How a terminal report looks here: as wide as the terminal, in colours only on one.
  var reportOptions: ReportOptions {
    let columns = path == nil ? Machine.columns(1) : nil
    let usesColor =
      columns != nil && Machine.variable("NO_COLOR") == nil && Machine.variable("TERM") != "dumb"
    return ReportOptions(width: columns ?? 80, usesColor: usesColor)
  }
}

private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
