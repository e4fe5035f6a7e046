import Formats
import Model
import Synchronization

/// What embeds jobreq asks for postings by their bytes or their paths.
extension Extractor {
  /// Everything that one saved posting says; throws where the bytes hold none or several.
  ///
  /// The name becomes the record's id, and its ending tells the form where the bytes do not. `source`
  /// says where the posting is from where it has no address of its own.
  public func record(
    of bytes: [UInt8], named name: String, from source: String = "bytes"
  ) throws(NoRecord) -> Record {
    try NoRecord.record(of: outcomes(of: bytes, named: name, from: source))
  }

  /// Everything that one saved posting says; throws where the file holds none or several.
  public func record(at path: String) throws(NoRecord) -> Record {
    try NoRecord.record(of: outcomes(at: path))
  }

  /// What became of everything in the bytes of one file: an archive, a table or a mailbox holds many.
  public func outcomes(
    of bytes: [UInt8], named name: String, from source: String = "bytes"
  ) -> [Outcome] {
    outcomes(of: FoundFile(id: name, path: FilePath(name), folder: source), holding: bytes)
  }

  /// What became of everything in a file or a folder, read on the caller's thread.
  ///
  /// A path that leads nowhere is an outcome too.
  public func outcomes(at path: String) -> [Outcome] {
    let found = FileWalker(paths: [FilePath(path)])
    return found.files.flatMap { outcomes(of: $0) } + found.outcomes
  }

  /// What became of everything in files and folders, read by all workers; the order does not depend on
  /// them. Throws where the task is cancelled.
  public func outcomes(at paths: [String]) async throws(CancellationError) -> [Outcome] {
    let found = FileWalker(paths: paths.map { FilePath($0) })
    let read = Mutex<[Outcome]>([])
    do {
      try await run(
        found.files, make: { $0.compactMap(\.outcome) },
        take: { outcomes in read.withLock { $0 += outcomes } })
    } catch {
      // Nothing else ends a run: taking an outcome throws nothing.
      throw CancellationError()
    }
    return read.withLock { $0 } + found.outcomes
  }
}
