import CLibrary
import Formats

/// Where the bytes of an output go on their way to its path.
struct OutputPlace: Sendable {
  /// What messages call it.
  let name: String
  /// The file that gets its bytes in the end, behind all links.
  let target: String
  /// The first name for the file that is opened to write, nil for standard output.
  let opened: String?
  /// Permissions of the file that is there already; nil for a new one.
  let permissions: mode_t?

  /// Whether what is opened is renamed to the target when it is whole. What is no file (a terminal, a
  /// pipe, `/dev/null`) is written as it is: it must not be replaced.
  var isRenamed: Bool { opened != nil && opened != target }

  /// Looks at what stands at the path; throws where that is a folder.
  init(_ path: String?) throws {
    name = path ?? "standard output"
    guard let path else {
      (target, opened, permissions) = ("", nil, nil)
      return
    }
    guard FilePath(argument: path).bytes.elementsEqual(path.utf8) else {
      throw CommandError.cannotWrite(path, EILSEQ)
    }
    var info = stat()
    guard stat(path, &info) == 0 else {
      guard errno == ENOENT, !path.isEmpty else { throw CommandError.cannotWrite(path, errno) }
      (target, opened, permissions) = (path, path + ".part", nil)
      return
    }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: throw CommandError.cannotWrite(path, EISDIR)
    case S_IFREG:
      target = Self.behindLinks(path)
      (opened, permissions) = (target + ".part", info.st_mode & 0o777)
    default: (target, opened, permissions) = (path, path, nil)
    }
  }

  /// The file behind links and dots, by which two names of one file are known.
  var identity: String {
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "."
    return Self.behindLinks(folder) + "/" + (parts.last ?? "")
  }

  /// Throws where the file could not be made: what takes long to compute should not be lost in the end.
  func check() throws {
    guard isRenamed else { return }
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    if access(folder, W_OK | X_OK) != 0 { throw CommandError.cannotWrite(name, errno) }
  }

  private static func behindLinks(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
