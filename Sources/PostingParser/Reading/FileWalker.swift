import PostingModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One input found under the PATHs that were asked for.
public struct FoundFile: Hashable, Sendable {
  /// The path as found under its PATH; how records name it.
  public var id: String
  /// Where to open it; `-` is standard input.
  public var path: String
  /// Name of the folder that it was found under, used where the posting has no address.
  public var folder: String

  /// Names an input.
  public init(id: String, path: String, folder: String) {
    self.id = id
    self.path = path
    self.folder = folder
  }
}

/// Lists the files under PATHs in the byte order of their ids.
///
/// Hidden files and a browser's `NAME_files` folders are left out; links to folders are not followed.
public struct FileWalker {
  /// Files to read, and what was seen but cannot be read.
  public private(set) var files: [FoundFile] = []
  /// What could not be listed, each with its reason.
  public private(set) var outcomes: [Outcome] = []

  /// Walks the given files and folders.
  public init(paths: [String]) {
    for path in paths { add(path) }
    files.sort { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
    makeIdsUnique()
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      files.append(FoundFile(id: "-", path: "-", folder: "standard input"))
      return
    }
    let name = Self.lastName(path)
    switch Self.kind(path) {
    case .folder: walk(path, name)
    case .file:
      files.append(FoundFile(id: name, path: path, folder: Self.lastName(Self.parent(path))))
    case .other:
      outcomes.append(
        .leftOut(
          id: name, Reason(code: "not-a-file", detail: "\(path) is neither a file nor a folder")))
    case .missing(let error):
      outcomes.append(
        .unreadable(id: name, Reason(code: "cannot-open", detail: "\(path): \(error)")))
    }
  }

  /// Walks without recursion, so that deep folders need no stack.
  private mutating func walk(_ root: String, _ rootName: String) {
    var pending = [(path: root, id: "")]
    while let folder = pending.popLast() {
      guard let names = Self.names(folder.path) else {
        outcomes.append(
          .unreadable(
            id: folder.id.isEmpty ? rootName : folder.id,
            Reason(
              code: "cannot-list",
              detail: "\(folder.path): the folder cannot be listed; check its permissions")))
        continue
      }
      for name in names {
        let id = folder.id.isEmpty ? name : folder.id + "/" + name
        let path = folder.path + "/" + name
        if name.hasPrefix(".") { continue }
        switch Self.kind(path, followsFolders: false) {
        case .folder: if !name.hasSuffix("_files") { pending.append((path, id)) }
        case .file: files.append(FoundFile(id: id, path: path, folder: rootName))
        case .other:
          outcomes.append(
            .leftOut(id: id, Reason(code: "not-a-file", detail: "neither a file nor a folder")))
        case .missing(let error):
          outcomes.append(.unreadable(id: id, Reason(code: "cannot-open", detail: error)))
        }
      }
    }
  }

  /// Ids that two PATHs share get their folder's name in front, then a number.
  private mutating func makeIdsUnique() {
    for useNumber in [false, true] {
      var counts: [String: Int] = [:]
      for file in files { counts[file.id, default: 0] += 1 }
      var seen: [String: Int] = [:]
      for index in files.indices where counts[files[index].id, default: 0] > 1 {
        let id = files[index].id
        seen[id, default: 0] += 1
        files[index].id =
          useNumber ? "\(id)#\(seen[id, default: 0])" : files[index].folder + "/" + id
      }
    }
    files.sort { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
  }

  private enum Kind {
    case file, folder, other
    case missing(String)
  }

  private static func kind(_ path: String, followsFolders: Bool = true) -> Kind {
    var info = stat()
    guard lstat(path, &info) == 0 else { return .missing(String(cString: strerror(errno))) }
    let isLink = info.st_mode & S_IFMT == S_IFLNK
    if isLink {
      guard stat(path, &info) == 0 else { return .missing("a link that leads nowhere") }
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return isLink && !followsFolders ? .other : .folder
    default: return .other
    }
  }

  private static func names(_ path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func trimmed(_ path: String) -> Substring {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func lastName(_ path: String) -> String {
    let name = String(trimmed(path).split(separator: "/").last ?? "/")
    guard name == "." || name == ".." || name.isEmpty else { return name }
    guard let real = realpath(path, nil) else { return name }
    defer { free(real) }
    return String(String(cString: real).split(separator: "/").last ?? "/")
  }

  private static func parent(_ path: String) -> String {
    let path = trimmed(path)
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
