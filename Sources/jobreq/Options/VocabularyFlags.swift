import ArgumentParser
import Signals

/// By which words postings are read, for every command that reads postings.
struct VocabularyFlags: ParsableArguments {
  @Option(
    name: .customLong("vocabulary"),
    help: ArgumentHelp(
      "Words of your own, as jobreq vocabulary lists them; may be repeated. Without it those that "
        + "jobreq.yml names; none with the word none.", valueName: "file"), completion: .file())
  var files: [String] = []

  /// What the flags come to, or `jobreq.yml` where there are none.
  func vocabulary() throws -> Vocabulary {
    try Self.vocabulary(of: files.isEmpty ? SettingsFile.read().vocabulary : files)
  }

  /// The vocabulary with the skills of these files; that of jobreq alone for the word `none`.
  static func vocabulary(of files: [String]) throws -> Vocabulary {
    guard files != ["none"] else { return .builtIn }
    return try Vocabulary(
      adding: files.map { try VocabularyFile(name: $0, bytes: FileContents.bytes($0)) })
  }
}
