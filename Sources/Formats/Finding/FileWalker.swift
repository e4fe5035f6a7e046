import Model

/// Lists the files under PATHs in the byte order of their ids.
///
/// Hidden files and the folder that a browser saves beside a page are left out; links to folders are
/// not followed, so that no loop of links is walked.
public struct FileWalker {
  /// Files to read.
  public private(set) var files: [FoundFile] = []
  /// What was seen but cannot be read, each with its reason.
  public private(set) var outcomes: [Outcome] = []

  /// Bytes of JSON lines that are read at a time: small enough that workers end at the same time.
  public static let partBytes = 1 << 19

  private let followsLinks: Bool

  /// Walks the given files and folders; files of JSON lines of more than `partBytes` are found in parts.
  ///
  /// Links that lead out of a folder are followed only where `followsLinks` says so.
  public init(
    paths: [FilePath], partBytes: Int = FileWalker.partBytes, followsLinks: Bool = false
  ) {
    self.followsLinks = followsLinks
    var seen: Set<FileIdentity> = []
    for path in paths {
      let first = files.count
      add(path)
      if paths.count > 1 { leaveOut(from: first, &seen) }
    }
    leaveOutRecords()
    sort()
    makeIdsUnique()
    files = files.flatMap { LineParts.of($0, bytes: partBytes) }
  }

  /// Takes files that were found before, each whole or in parts, in the same order and with ids as unique.
  public init(found: [FoundFile]) {
    followsLinks = false
    let parts = Dictionary(grouping: found, by: \.path)
    files = parts.values.compactMap { parts in
      parts.first.map { FoundFile(id: $0.id, path: $0.path, folder: $0.folder, isNamed: false) }
    }
    sort()
    makeIdsUnique()
    files = files.flatMap { file in
      (parts[file.path] ?? []).map(\.part).sorted { $0?.firstLine ?? 0 < $1?.firstLine ?? 0 }.map {
        FoundFile(
          id: file.id, path: file.path, folder: file.folder, isNamed: false, part: $0)
      }
    }
  }

  private mutating func add(_ path: FilePath) {
    if path.isStandardInput {
      files.append(FoundFile(id: "-", path: path, folder: "standard input"))
      return
    }
    let name = Self.name(path)
    switch FileKind.at(path) {
    case .folder, .linkToFolder: walk(path, name)
    case .file: files.append(FoundFile(id: name, path: path, folder: Self.name(path.parent)))
    case .other:
      outcomes.append(
        ReasonCode.notAFile.outcome(
          id: name, "\(path) is neither a file nor a folder; `-` reads standard input"))
    case .missing(let error):
      outcomes.append(ReasonCode.cannotOpen.outcome(id: name, "\(path): \(error)"))
    }
  }

  /// Leaves out the files from a place on that earlier PATHs lead to, and remembers the others.
  private mutating func leaveOut(from first: Int, _ seen: inout Set<FileIdentity>) {
    var own: Set<FileIdentity> = []
    let found = Array(files[first...])
    files.removeSubrange(first...)
    for file in found {
      let identity = file.path.isStandardInput ? nil : FileIdentity(file.path)
      if let identity, seen.contains(identity) {
        outcomes.append(
          ReasonCode.duplicatePath.outcome(
            id: file.id, "a PATH before leads to the same file, which is read once"))
      } else {
        files.append(file)
        if let identity { own.insert(identity) }
      }
    }
    seen.formUnion(own)
  }

  /// Walks without recursion, so that deep folders need no stack.
  private mutating func walk(_ root: FilePath, _ rootName: String) {
    var pending = [(path: root, id: "")]
    while let folder = pending.popLast() {
      guard let names = FileKind.names(in: folder.path) else {
        outcomes.append(
          ReasonCode.cannotList.outcome(
            id: folder.id.isEmpty ? rootName : folder.id,
            "\(folder.path): the folder cannot be listed; check its permissions"))
        continue
      }
      let siblings = Set(names)
      for name in names where name.first != UInt8(ascii: ".") {
        let text = String(decoding: name, as: UTF8.self)
        let id = folder.id.isEmpty ? text : folder.id + "/" + text
        let path = folder.path.appending(name)
        switch FileKind.at(path) {
        case .folder: if !PageFolder.isOne(name, among: siblings) { pending.append((path, id)) }
        case .file:
          if name.suffix(Self.unfinished.count).elementsEqual(Self.unfinished) {
            outcomes.append(
              ReasonCode.ownOutput.outcome(id: id, "a file that a run of jobreq did not finish"))
          } else if leadsOut(path, of: root) {
            outcomes.append(
              ReasonCode.linkOut.outcome(
                id: id, "a link out of the folder; --follow-links reads what it leads to"))
          } else {
            files.append(FoundFile(id: id, path: path, folder: rootName, isNamed: false))
          }
        case .linkToFolder:
          outcomes.append(
            ReasonCode.notAFile.outcome(id: id, "a link to a folder; name the folder itself"))
        case .other:
          outcomes.append(ReasonCode.notAFile.outcome(id: id, "neither a file nor a folder"))
        case .missing(let error):
          outcomes.append(ReasonCode.cannotOpen.outcome(id: id, error))
        }
      }
    }
  }

  /// The ending of outputs that are still being written.
  private static let unfinished = Array(".part".utf8)

  /// Whether a link's end is in none of the folders at and below the root.
  private func leadsOut(_ path: FilePath, of root: FilePath) -> Bool {
    guard !followsLinks, FileKind.isLink(path), let end = FileKind.real(path),
      let folder = FileKind.real(root)
    else { return false }
    return !end.isInside(folder)
  }

  /// Records of `jobreq extract` beside the postings that they were read from would count these twice;
  /// a folder of nothing but records, and records that were named, are read.
  private mutating func leaveOutRecords() {
    let records = Set(
      files.indices.filter { place in
        !files[place].isNamed && !Self.isPage(files[place].id)
          && OwnOutput.holdsLines(files[place].path)
      })
    guard !records.isEmpty, records.count < files.count else { return }
    for place in records {
      outcomes.append(
        ReasonCode.ownOutput.outcome(
          id: files[place].id,
          "records or a summary of jobreq beside postings; name the file to read it"
        ))
    }
    files = files.enumerated().filter { !records.contains($0.offset) }.map(\.element)
  }

  /// Whether the name is that of a page, a mail or a document: most of what folders hold, and nothing that
  /// records are written to.
  private static func isPage(_ id: String) -> Bool {
    guard let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let pages = [
      "html", "htm", "xhtml", "mhtml", "mht", "eml", "mbox", "pdf", "docx", "odt", "rtf",
    ]
    return pages.contains(id[dot...].dropFirst().lowercased())
  }

  /// Leaves out the reports that are about to be replaced at `outputs`.
  ///
  /// Returns the first of these paths that holds an input which is no report of this program, or records
  /// that were named: writing there would destroy them.
  public mutating func setAside(outputs: [FilePath]) -> FilePath? {
    for output in outputs {
      guard let identity = FileIdentity(output),
        files.contains(where: { !$0.path.isStandardInput && FileIdentity($0.path) == identity })
      else { continue }
      let start = FileBytes.start(of: output)[...]
      let replaced = files.filter { FileIdentity($0.path) == identity }
      let isNamed = replaced.contains(where: \.isNamed)
      guard OwnOutput.isReport(start) || OwnOutput.isLines(start) && !isNamed else { return output }
      files.removeAll { FileIdentity($0.path) == identity }
      for id in Set(replaced.map(\.id)).sorted() {
        outcomes.append(
          ReasonCode.ownOutput.outcome(id: id, "the output of this run, which replaces it"))
      }
    }
    return nil
  }

  /// Leaves out the files at these paths without a word: what the program keeps there is no input.
  public mutating func passOver(_ paths: [FilePath]) {
    let own = Set(paths.compactMap(FileIdentity.init))
    let names = Set(paths.map(\.lastName))
    files.removeAll { file in
      names.contains(file.path.lastName) && FileIdentity(file.path).map(own.contains) == true
    }
  }

  /// By the bytes of the ids, and of the paths where two names that are not UTF-8 have one id.
  private mutating func sort() {
    files.sort {
      $0.id == $1.id
        ? $0.path.bytes.lexicographicallyPrecedes($1.path.bytes)
        : $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
    }
    outcomes.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
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
    sort()
  }

  private static func name(_ path: FilePath) -> String {
    let name = path.lastName
    let isDots = name == Array(".".utf8) || name == Array("..".utf8)
    let real = isDots ? FileKind.real(path)?.lastName : nil
    return String(decoding: real ?? name, as: UTF8.self)
  }
}
