import CLibrary

/// Tells by what the system knows of a file whether it is the one that was read before: its device, number
/// and size, and when its content and its entry last changed, which nobody sets back.
public struct FileStamp: Hashable, Sendable {
  /// Its parts, parted by dots.
  public let text: String

  /// Seconds in which a file may change once more and look the same.
  private static let unsure = 2

  /// Nil where nothing can be looked at, and where the file has changed just now.
  package init?(_ path: FilePath, now: time_t = time(nil)) {
    var info = stat()
    guard !path.isStandardInput, path.withCString({ stat($0, &info) }) == 0 else { return nil }
    #if canImport(Darwin)
      let (content, entry) = (info.st_mtimespec, info.st_ctimespec)
    #else
      let (content, entry) = (info.st_mtim, info.st_ctim)
    #endif
    guard entry.tv_sec < now - Self.unsure else { return nil }
    text = [
      Int(truncatingIfNeeded: info.st_dev), Int(truncatingIfNeeded: info.st_ino), Int(info.st_size),
      Int(content.tv_sec), Int(content.tv_nsec), Int(entry.tv_sec), Int(entry.tv_nsec),
    ].map(String.init).joined(separator: ".")
  }
}
