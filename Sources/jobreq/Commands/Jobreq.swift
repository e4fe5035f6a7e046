import ArgumentParser
import Model

/// The command line; everything it does is done by the libraries.
struct Jobreq: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jobreq",
    abstract: "Reads saved job postings and says, with evidence, what they really ask for.",
    discussion: """
      Try:
        jobreq analyze postings/                the statistics of a folder
        jobreq explain postings/one.html        one posting, and why it reads so
        jobreq audit postings/ --summary        a few postings side by side

      Exit codes: 0 all is well; 1 some input could not be read, or a check does not hold; 2 wrong \
      usage, no posting in anything, or a file that cannot be used or written; 128 + n ended by signal n: \
      130 after Ctrl-C, 141 where the reader of standard output went away.
      """,
    version: version,
    subcommands: [
      Analyze.self, AuditCommand.self, Explain.self, Extract.self, Check.self,
      Compare.self, CoverageCommand.self,
      Diff.self, DuplicatesCommand.self,
      Evaluate.self, ProfileCommand.self, ReadInputs.self, StoreCommand.self,
      VocabularyCommand.self,
    ])

  /// Runs the command that the arguments name; every way out leads through `ExitStatus`.
  static func main() async {
    StandardStreams.secure()
    exit(withError: ExitCode(await ending().say()))
  }

  /// Throws where a word in the place of a command, or one behind `help`, is the name of none.
  private static func checkCommand() throws {
    let arguments = CommandLine.arguments.dropFirst()
    var parent: any ParsableCommand.Type = Self.self
    if arguments.first == "help" {
      for name in arguments.dropFirst() where !name.hasPrefix("-") {
        parent = try command(name, of: parent)
      }
    } else {
      for name in arguments.prefix(while: { !$0.hasPrefix("-") }) {
        guard !parent.configuration.subcommands.isEmpty else { return }
        parent = try command(name, of: parent)
      }
    }
  }

  /// The command of that name right below another one.
  private static func command(
    _ name: String, of parent: any ParsableCommand.Type
  ) throws -> any ParsableCommand.Type {
    let commands = parent.configuration.subcommands
    if let command = commands.first(where: { $0._commandName == name }) { return command }
    let shown = commands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
    guard !shown.isEmpty else {
      throw ValidationError("there is no command \"\(name)\" below \(parent._commandName)")
    }
    throw ValidationError(
      "there is no command \"\(name)\"; "
        + (NearestWord.of(name, in: shown).map { "did you mean \"\($0)\"?" }
          ?? "use one of \(shown.joined(separator: ", "))"))
  }

  private static func ending() async -> ExitStatus {
    var type: (any ParsableCommand.Type)?
    do {
      if let name = Machine.fileAmongFlags { throw CommandError.looksLikeFlags(name) }
      try checkCommand()
      var command = try parseAsRoot()
      let named = Swift.type(of: command)
      guard named.configuration.subcommands.isEmpty else { return .withoutCommand(named) }
      type = named
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return .fine
    } catch {
      return .of(error, in: type)
    }
  }
}
