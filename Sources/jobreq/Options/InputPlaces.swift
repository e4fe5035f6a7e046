import CLibrary

/// Where inputs stand, by paths relative to the working directory, as GitHub names files.
enum InputPlaces {
  /// The path of each input by its id; those outside the working directory are left out.
  ///
  /// An id is the path under its PATH, of a file that PATH's own name, with the folder's name in front
  /// where two PATHs hold such a file, and with `#` and a number in a file of many postings.
  static func files(of ids: [String], under paths: [String]) -> [String: String] {
    let roots = paths.compactMap(parts)
    var files: [String: String] = [:]
    for id in ids { files[id] = roots.lazy.compactMap { file(id, under: $0) }.first }
    return files
  }

  private static func file(_ id: String, under root: [Substring]) -> String? {
    let names = [id[...], id[..<(id.lastIndex(of: "#") ?? id.endIndex)]]
    for depth in 0...min(2, root.count) {
      for name in names {
        let parts = root.dropLast(depth) + name.split(separator: "/")
        let path = parts.joined(separator: "/")
        if parts.starts(with: root), Machine.holdsSomething(at: path) { return path }
      }
    }
    return nil
  }

  /// The names on a path from the working directory on; nil where it leads out of it.
  private static func parts(of path: String) -> [Substring]? {
    var path = path[...]
    if path.hasPrefix("/") {
      guard let current = getcwd(nil, 0) else { return nil }
      defer { free(current) }
      let folder = String(cString: current) + "/"
      guard (path + "/").hasPrefix(folder) else { return nil }
      path = path.dropFirst(folder.count)
    }
    var parts: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      guard name == ".." else {
        parts.append(name)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    return parts
  }
}
