import Model

/// Any form packed by gzip, bzip2, xz, zstd or lz4, a tar among them.
enum PackedForm: FormReader {
  fileprivate static let signatures: [[UInt8]] = [
    [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0x28, 0xB5, 0x2F, 0xFD],
    [0x04, 0x22, 0x4D, 0x18],
  ]

  static func recognizes(_ input: Input) -> Bool {
    signatures.contains { input.begins($0) } && !input.isNamed("txt", "md", "html", "htm")
      || input.begins(signatures[0])
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    var found: [LoadedPosting] = []
    var entries = ArchiveEntries(input)
    let limit = input.options.maxBytes
    let failure = Archive.read(
      input.bytes, isPacked: true, limit: limit, budget: input.budget
    ) { path, content in
      guard path.isEmpty else { return entries.add(path, content) }
      switch content {
      case .file(let bytes): found = input.unpacked(bytes, name: innerName(input.name))
      case .tooLarge:
        found = input.nothing(
          .tooLarge, "unpacks to more than the limit of \(limit) bytes; --max-bytes raises it")
      case .damaged(let message):
        found = input.nothing(.damaged, "the data cannot be unpacked whole: \(message)")
      case .encrypted, .noFile: break
      }
    }
    if !found.isEmpty { return found }
    return entries.finish(failure)
  }

  /// `page.html` for `page.html.gz`.
  private static func innerName(_ name: String) -> String {
    for (ending, inner) in [
      (".tgz", ".tar"), (".gz", ""), (".bz2", ""), (".xz", ""), (".zst", ""), (".lz4", ""),
    ] where name.hasSuffix(ending) {
      return name.dropLast(ending.count) + inner
    }
    return name
  }
}

/// Archives of files: tar, zip, 7z and cab, each read as the folder that it is.
enum ArchiveForm: FormReader {
  private static let signatures: [(bytes: [UInt8], offset: Int)] = [
    (Array("PK\u{3}\u{4}".utf8), 0), (Array("PK\u{5}\u{6}".utf8), 0), (Array("ustar".utf8), 257),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0), (Array("MSCF".utf8), 0),
  ]

  static func recognizes(_ input: Input) -> Bool {
    signatures.contains { input.begins($0.bytes, at: $0.offset) }
      || input.isNamed("zip", "tar", "7z", "cab") && input.bytes.prefix(1 << 12).contains(0)
  }

  /// Whether bytes begin as an archive does, or as what was packed.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    PackedForm.signatures.contains { bytes.starts(with: $0) }
      || signatures.contains { bytes.dropFirst($0.offset).starts(with: $0.bytes) }
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    guard input.depth < Input.deepest else {
      return input.nothing(.damaged, "packed more than \(Input.deepest) times over")
    }
    var entries = ArchiveEntries(input)
    let failure = Archive.read(
      input.bytes, isPacked: false, limit: input.options.maxBytes, budget: input.budget
    ) { entries.add($0, $1) }
    return entries.finish(failure)
  }
}

/// The files of an archive on their way into postings.
struct ArchiveEntries {
  private let input: Input
  private var found: [(path: [UInt8], loaded: [LoadedPosting])] = []
  private var paths: Set<[UInt8]> = []

  init(_ input: Input) { self.input = input }

  /// Reads one entry as a file in a folder is read; hidden files are left out, as there.
  mutating func add(_ path: [UInt8], _ content: Archive.Content) {
    let parts = Self.parts(path)
    guard !parts.isEmpty, parts.last?.isEmpty == false else { return }
    let isHidden = parts.contains { part in
      part.first == UInt8(ascii: ".") && part != Array("..".utf8) || part == Array("__MACOSX".utf8)
    }
    guard !isHidden else { return }
    let joined = Array(parts.joined(separator: "/".utf8))
    var id = "\(input.file.id)/\(String(decoding: joined, as: UTF8.self))"
    if !paths.insert(joined).inserted { id += "#\(paths.count)" }
    var file = input.file
    file.id = id
    file.part = nil
    let entry = Input(
      [], of: file, options: input.options, depth: input.depth + 1, budget: input.budget)
    found.append((joined, loaded(entry, path, content)))
  }

  private func loaded(
    _ entry: Input, _ path: [UInt8], _ content: Archive.Content
  ) -> [LoadedPosting] {
    if path.first == UInt8(ascii: "/") || Self.parts(path).contains(Array("..".utf8)) {
      return entry.nothing(.notAFile, "a path that leads out of the archive")
    }
    let limit = input.options.maxBytes
    switch content {
    case .file(let bytes): return InputFormat.read(entry.with(bytes))
    case .tooLarge:
      return entry.nothing(
        .tooLarge, "unpacks to more than the limit of \(limit) bytes; --max-bytes raises it")
    case .encrypted:
      return entry.nothing(.archive, "encrypted; unpack the archive with its password")
    case .damaged(let message):
      return entry.nothing(.damaged, "the archive's entry cannot be unpacked whole: \(message)")
    case .noFile: return entry.nothing(.notAFile, "a link or a device in an archive")
    }
  }

  /// What was found, in the byte order of the paths, and what ended the reading.
  func finish(_ failure: Archive.Failure?) -> [LoadedPosting] {
    var kept = withoutPageFolders.flatMap(\.loaded)
    switch failure {
    case .budgetSpent:
      kept += input.nothing(
        .tooLarge,
        "unpacks to more than \(input.options.maxArchiveBytes) bytes in all, and the rest of it is "
          + "not read; --max-archive-bytes raises that")
    case .bomb: kept += input.nothing(.tooLarge, Archive.bombAdvice)
    case .damaged(let message):
      kept += input.nothing(.damaged, "the archive cannot be read to its end: \(message)")
    case nil: break
    }
    return kept.isEmpty ? input.nothing(.empty, "the archive holds no file") : kept
  }

  /// The files in their order without those that a browser saved beside a page.
  private var withoutPageFolders: [(path: [UInt8], loaded: [LoadedPosting])] {
    let sorted = found.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    let names = Set(found.map(\.path))
    return sorted.filter { entry in
      var end = entry.path.startIndex
      while let slash = entry.path[end...].firstIndex(of: UInt8(ascii: "/")) {
        if PageFolder.isOne(Array(entry.path[..<slash]), among: names) { return false }
        end = slash + 1
      }
      return true
    }
  }

  private static func parts(_ path: [UInt8]) -> [[UInt8]] {
    path.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.map(Array.init)
      .filter { $0 != Array(".".utf8) }
  }
}
