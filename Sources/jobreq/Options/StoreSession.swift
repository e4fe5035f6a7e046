import ArgumentParser
import Extraction
import Formats
import Model
import Signals
import Statistics
import Store

/// A store as one run uses it: what it remembers, and what is left to do in the end.
final class StoreSession: Sendable {
  let memory: StoreMemory
  private let store: Store
  /// The run and what writes it; nil where nothing is read.
  private let writing: (run: StoreRun, writer: StoreWriter)?

  /// Starts to read `paths` with the store, or takes what it holds where there are none.
  init(
    _ path: String, reading name: ReadingName, paths: [String], isWhole: Bool, jobs: Int
  ) throws {
    store = try Store(path: path, creates: !paths.isEmpty, readers: jobs + 1)
    guard !paths.isEmpty else {
      let reading = try store.reading(name)
      let others = try store.postings(notBy: reading)
      if others > 0 {
        Machine.warn(
          "jobreq: \(others) posting\(others == 1 ? "" : "s") of \(path) \(others == 1 ? "was" : "were") "
            + "read by another version or other options; name the folder to read it anew")
      }
      memory = StoreMemory(alone: store, reading: reading, isWhole: isWhole)
      writing = nil
      return
    }
    let run = try store.start(name, paths: paths)
    let writer = StoreWriter(store, run)
    memory = StoreMemory(store, writer, reading: run.reading, isWhole: isWhole)
    writing = (run, writer)
  }

  /// Writes what is left, and marks what the paths no longer hold; not where a folder could not be listed:
  /// nobody knows then what it holds.
  func finish(_ walker: FileWalker, paths: [String]) throws {
    if let (run, writer) = writing {
      let figures = try writer.finish()
      let isWhole = !walker.outcomes.contains { $0.isUnlisted }
      let roots = paths.filter { $0 != "-" }.compactMap {
        FileKind.real(FilePath(argument: $0))?.description
      }
      try store.finish(run, roots: isWhole ? roots : [], figures)
    }
    try store.close()
  }

  /// The files that a store holds, as a folder's are found.
  ///
  /// Throws where one of `outputs` would be written over one of them.
  fileprivate static func files(
    in path: String, gone: Bool, outputs: [String]
  ) throws -> FileWalker {
    let store = try Store(path: path, creates: false)
    let places = try store.inputs(gone: gone)
    try store.close()
    var walker = FileWalker(
      found: places.map { place in
        let isLone = place.part < 0
        return FoundFile(
          id: place.id, path: FilePath(isLone ? "\(place.path)\(place.part)" : place.path),
          folder: place.folder,
          part: place.part == 0 ? nil : FilePart(offset: 0, count: 0, firstLine: place.part))
      })
    if let output = walker.setAside(outputs: outputs.map { FilePath($0) }) {
      throw CommandError.outputIsInput("\(output)")
    }
    return walker
  }

  /// The file, or the part of one, in which a store saw a posting last; nil where it saw none of that id.
  static func file(
    holding id: String, in path: String, _ reading: ReadingFlags
  ) throws -> FoundFile? {
    let store = try Store(path: path, creates: false)
    let place = try store.place(ofPosting: id)
    try store.close()
    guard let place else { return nil }
    let walker = FileWalker(paths: [FilePath(place.path)], partBytes: reading.partBytes)
    let found = walker.files.first { ($0.part?.firstLine ?? 0) == place.part }
    return FoundFile(
      id: place.id, path: FilePath(place.path), folder: place.folder, part: found?.part)
  }

  /// The files of a store at a path, and of what a link there leads to; they are no inputs.
  fileprivate static func paths(of path: String) -> [String] {
    let real = FileKind.real(FilePath(argument: path)).map { "\($0)" }
    return Set([path, real ?? path]).sorted().flatMap { path in
      ["", "-wal", "-shm", "-journal"].map { path + $0 }
    }
  }
}

extension StoreFlags {
  /// The files under the PATHs, or those that the store holds where there are none; throws before anything
  /// is read where one of `outputs` is an input.
  func walk(
    _ paths: [String], _ reading: ReadingFlags, outputs: [String]
  ) throws -> FileWalker {
    if let store { UsedFiles.add(StoreSession.paths(of: store)) }
    for output in outputs { try UsedFiles.check(output: output) }
    if paths.isEmpty, let store {
      return try StoreSession.files(in: store, gone: withGone, outputs: outputs)
    }
    guard !paths.isEmpty else {
      throw ValidationError("Name at least one file or folder, or --store FILE.")
    }
    guard !withGone else {
      throw ValidationError("--with-gone is for a store without a PATH; leave one out.")
    }
    var walker = try FileWalker(
      arguments: paths, partBytes: reading.partBytes, outputs: outputs,
      followsLinks: reading.followLinks)
    if let store {
      walker.passOver(StoreSession.paths(of: store).map { FilePath(argument: $0) })
    }
    return walker
  }

  /// Keeps which of the postings that were counted are near-duplicates.
  func keep(_ duplicates: Duplicates, isAlone: Bool) throws {
    guard let path = store else { return }
    let store = try Store(path: path, creates: false)
    try store.keep(
      duplicates: duplicates.clusters.map { (of: $0.representative, members: $0.members) },
      isAlone: isAlone)
    try store.close()
  }
}

extension Outcome {
  fileprivate var isUnlisted: Bool {
    guard case .unreadable(_, let reason) = self else { return false }
    return reason.code == ReasonCode.cannotList.rawValue
  }
}

extension ReadingFlags {
  /// What changes the answers of a reading, by which a store tells readings apart.
  func name(by vocabulary: Vocabulary) -> ReadingName {
    var options = ["max-bytes=\(maxBytes)", "max-archive-bytes=\(maxArchiveBytes)"]
    if !columns.text.isEmpty { options.append("columns=\(columns.text)") }
    if anyLanguage { options.append("any-language") }
    if noSites { options.append("no-sites") }
    return ReadingName(
      program: "jobreq \(Jobreq.version)", rules: ReadingVersion.rules,
      vocabulary: vocabulary.hash, options: options.joined(separator: " "))
  }
}
