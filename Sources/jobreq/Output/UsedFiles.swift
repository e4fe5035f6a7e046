import Formats
import Synchronization

/// The files that this run uses beside postings: settings, vocabularies, labels, reports, a store. No output
/// is put in the place of one.
enum UsedFiles {
  private static let paths = Mutex<[String]>([])

  /// The run uses the files at these paths, whether they are there yet or not.
  static func add(_ used: [String]) { paths.withLock { $0 += used.filter { $0 != "-" } } }

  /// Throws where an output would destroy one of them.
  static func check(output path: String) throws {
    let used = paths.withLock { $0 }
    let place = try OutputPlace(path)
    guard place.isRenamed, !used.isEmpty else { return }
    let identity = FileIdentity(FilePath(place.target))
    for file in used {
      let isOne = identity.map { $0 == FileIdentity(FilePath(argument: file)) } ?? false
      let hasItsPath = try? OutputPlace(file).identity == place.identity
      if isOne || hasItsPath == true { throw CommandError.outputIsInput(path) }
    }
  }
}
