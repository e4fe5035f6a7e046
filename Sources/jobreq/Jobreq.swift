import ArgumentParser

/// The command line; everything it does is done by the libraries.
@main
struct Jobreq: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jobreq",
    abstract: "Reads saved job postings and says, with evidence, what they really ask for.",
    subcommands: [
      Analyze.self, AuditCommand.self, Explain.self, Extract.self, Evaluate.self,
      ProfileCommand.self,
    ])
}
