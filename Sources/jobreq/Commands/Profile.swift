import ArgumentParser
import Audit
import Signals

/// `jobreq profile`: the file in which a reader says what they bring.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Start the profile that `jobreq audit` takes.",
    discussion: "Example: jobreq profile new > me.yml",
    subcommands: [New.self])

  /// `jobreq profile new`: a commented profile to start from.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Print a commented profile to fill in.",
      discussion: "Example: jobreq profile new > me.yml")

    func run() throws {
      let output = try Output(path: nil)
      try output.write(Array(ProfileTemplate.text.utf8))
      try output.finish()
    }
  }
}

/// Reads a profile's file and passes on what is worth a look in it.
enum ProfileFile {
  static func read(_ path: String, by vocabulary: Vocabulary) throws -> Profile {
    let (profile, warnings) = try ProfileReader(vocabulary: vocabulary).read(
      FileContents.read(path, limit: ProfileReader.limit), file: path)
    for warning in warnings { Machine.warn("jobreq: \(warning.words(in: path))") }
    return profile
  }
}
