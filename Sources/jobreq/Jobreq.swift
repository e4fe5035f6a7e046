import ArgumentParser

/// The command line; everything it does is done by the libraries.
@main
struct Jobreq: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jobreq",
    abstract: "Reads saved job postings and says, with evidence, what they really ask for.",
    version: version,
    subcommands: [
      Analyze.self, AuditCommand.self, Explain.self, Extract.self, Check.self, Diff.self,
      Evaluate.self, ProfileCommand.self, ReadOne.self,
    ])
}
