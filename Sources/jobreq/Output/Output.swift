import CLibrary
import Reports
import Synchronization

/// Where results go: standard output, or a file that is written beside and then renamed, so that
/// nobody ever sees half of it.
final class Output: Sendable {
  private let descriptor: Int32
  private let place: OutputPlace
  /// The file that is written, nil for standard output.
  private let opened: String?
  private let isFinished = Mutex(false)

  /// Opens the output; throws where the file cannot be written.
  init(path: String?) throws {
    if let path { try UsedFiles.check(output: path) }
    place = try OutputPlace(path)
    guard let first = place.opened else {
      (descriptor, opened) = (1, nil)
      return
    }
    (descriptor, opened) =
      place.isRenamed ? Self.fresh(first, place) : (Self.existing(first), first)
    guard descriptor >= 0 else { throw CommandError.cannotWrite(place.name, errno) }
    // The mask of the process took bits away from the new file.
    if let permissions = place.permissions { fchmod(descriptor, permissions) }
  }

  /// Opens a file of its own beside the place, `report.md.part` or the next name that nothing has:
  /// neither somebody else's file nor a link is ever written to.
  private static func fresh(_ name: String, _ place: OutputPlace) -> (Int32, String) {
    var opened = name
    var number = 1
    while true {
      Interruption.protect(opened)
      let descriptor = open(
        opened, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, place.permissions ?? 0o666)
      if descriptor >= 0 { return (descriptor, opened) }
      let code = errno
      Interruption.release(opened)
      errno = code
      number += 1
      guard code == EEXIST, number < 1000 else { return (descriptor, opened) }
      opened = name + String(number)
    }
  }

  private static func existing(_ path: String) -> Int32 { open(path, O_WRONLY | O_CLOEXEC) }

  /// Takes away what was written of a file that was not finished.
  deinit {
    guard let opened, !isFinished.withLock({ $0 }) else { return }
    if descriptor >= 0 {
      close(descriptor)
      if place.isRenamed { unlink(opened) }
    }
    if place.isRenamed { Interruption.release(opened) }
  }

  /// Writes all bytes; throws `CommandError.readerGone` where nobody reads standard output any more.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { CLibrary.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        switch errno {
        case EINTR: continue
        case EAGAIN: try waitForRoom()
        case EPIPE: throw CommandError.readerGone
        default: throw CommandError.cannotWrite(place.name, errno)
        }
      } else {
        rest = rest.dropFirst(count)
      }
    }
  }

  /// Puts the finished file in its place.
  func finish() throws {
    guard let opened else { return }
    isFinished.withLock { $0 = true }
    defer { if place.isRenamed { Interruption.release(opened) } }
    var failure: Int32?
    if close(descriptor) != 0 { failure = errno }
    if place.isRenamed {
      if failure == nil, rename(opened, place.target) != 0 { failure = errno }
      if failure != nil { unlink(opened) }
    }
    if let failure { throw CommandError.cannotWrite(place.name, failure) }
  }

  /// How a terminal report looks here: as wide as the terminal, in colours only on one.
  var reportOptions: ReportOptions {
    let columns = opened == nil ? Machine.columns(1) : nil
    let usesColor =
      columns != nil && Machine.variable("NO_COLOR") == nil && Machine.variable("TERM") != "dumb"
    return ReportOptions(width: columns ?? 80, usesColor: usesColor)
  }

  /// Waits until a pipe that somebody made non-blocking takes more.
  private func waitForRoom() throws {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    if poll(&wanted, 1, -1) < 0, errno != EINTR {
      throw CommandError.cannotWrite(place.name, errno)
    }
  }
}
