import Formats

extension FileWalker {
  /// Walks the PATHs of the command line; throws where there is nothing to read in any of them.
  ///
  /// A PATH that leads nowhere is counted as unreadable as long as another leads somewhere.
  ///
  /// Throws as well where one of `outputs` would be written over a posting; reports of this program
  /// that stand there are left out.
  init(
    arguments: [String], partBytes: Int = FileWalker.partBytes, outputs: [String] = [],
    followsLinks: Bool = false
  ) throws {
    guard !arguments.contains("") else { throw CommandError.emptyPath }
    self.init(
      paths: FilePath.paths(arguments: arguments), partBytes: partBytes, followsLinks: followsLinks)
    if let output = setAside(outputs: outputs.map { FilePath($0) }) {
      throw CommandError.outputIsInput("\(output)")
    }
    guard files.isEmpty else { return }
    guard arguments.contains(where: Machine.holdsSomething(at:)) else {
      throw CommandError.nothingThere(arguments)
    }
    guard !outcomes.isEmpty else { throw CommandError.nothingToRead(arguments) }
  }
}
