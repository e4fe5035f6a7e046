import CLibrary

/// A file by whatever path it was reached, through links too.
package struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// Nil where nothing can be looked at.
  package init?(_ path: FilePath) {
    var info = stat()
    guard path.withCString({ stat($0, &info) }) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: info.st_dev)
    number = UInt64(truncatingIfNeeded: info.st_ino)
  }
}

/// What stands at a path.
package enum FileKind: Equatable {
  case file, folder, linkToFolder, other
  /// Nothing that can be looked at, in the system's words.
  case missing(String)

  /// Looks at the path, and through a link.
  package static func at(_ path: FilePath) -> FileKind {
    var info = stat()
    guard path.withCString({ lstat($0, &info) }) == 0 else { return .missing(lastError()) }
    let isLink = info.st_mode & S_IFMT == S_IFLNK
    if isLink, path.withCString({ stat($0, &info) }) != 0 {
      return .missing("a link that leads nowhere (\(lastError()))")
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return isLink ? .linkToFolder : .folder
    default: return .other
    }
  }

  /// The names in a folder without `.` and `..`; nil where it cannot be listed.
  package static func names(in folder: FilePath) -> [[UInt8]]? {
    guard let stream = folder.withCString({ opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names
  }

  /// Whether the path itself is a link.
  static func isLink(_ path: FilePath) -> Bool {
    var info = stat()
    return path.withCString { lstat($0, &info) } == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// The path without links and dots; nil where it leads nowhere.
  package static func real(_ path: FilePath) -> FilePath? {
    guard let real = path.withCString({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return FilePath(bytes: (0..<strlen(real)).map { UInt8(bitPattern: real[$0]) })
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }
}
