import ArgumentParser

/// The command line; everything it does is done by the libraries.
@main
struct Jobreq: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jobreq",
    abstract: "Reads saved job postings and says, with evidence, what they really ask for.",
    discussion: """
      Exit codes: 0 all is well; 1 some input could not be read, or a check does not hold; 2 wrong \
      usage, nothing to read, or a file that cannot be used or written; 141 the reader of standard \
      output went away.
      """,
    version: version,
    subcommands: [
      Analyze.self, AuditCommand.self, Explain.self, Extract.self, Check.self, Diff.self,
      Evaluate.self, ProfileCommand.self, ReadOne.self,
    ])

  /// Runs the command that the arguments name; every way out leads through `Ending`.
  static func main() async {
    StandardStreams.secure()
    exit(withError: ExitCode(await ending().say()))
  }

  private static func ending() async -> Ending {
    var type: (any ParsableCommand.Type)?
    do {
      if let name = Machine.fileAmongFlags { throw Failure.looksLikeFlags(name) }
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
