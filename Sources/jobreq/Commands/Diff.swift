import ArgumentParser
import Claims
import Evaluation
import Formats
import Model
import Reports

/// `jobreq diff`: what changed between two JSON reports.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two JSON reports, and why.",
    discussion: """
      Tells postings added, removed and changed from answers that moved because rules or vocabulary \
      changed, and says which shares moved by more than chance. Exit code 1 where something is above \
      a limit of --fail-on, 2 where a file cannot be used.

      Example: jobreq diff last-month.json report.json --fail-on share-drift=3,removed=0
      """)

  @Argument(help: "The older report, of jobreq analyze --format json.", completion: .file())
  var old: String

  @Argument(help: "The newer report.", completion: .file())
  var new: String

  @Option(
    help: ArgumentHelp(
      "Exit with 1 where more changed: share-drift in points of a headline share, and numbers of "
        + "postings added, removed, changed, moved.", valueName: "share-drift=3,removed=0"),
    transform: { text in
      do {
        return try FailureLimits(text)
      } catch {
        throw ValidationError("\(error)")
      }
    })
  var failOn: FailureLimits?

  @Option(help: "Form of the difference.")
  var format = DifferenceFormat.terminal

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  func run() throws {
    let difference = ReportDifference(from: try Self.snapshot(old), to: try Self.snapshot(new))
    let complaints = failOn?.complaints(difference) ?? []
    let output = try Output(path: output)
    try output.write(format.render(difference, complaints: complaints, output.reportOptions))
    try output.finish()
    if format == .github {
      try StepSummaryFile.append(
        DifferenceFormat.markdown.render(difference, complaints: complaints))
    }
    for complaint in complaints { Machine.warn("jobreq: \(complaint)") }
    if !complaints.isEmpty { throw ExitCode(1) }
  }

  private static func snapshot(_ path: String) throws -> ReportSnapshot {
    if [.folder, .linkToFolder].contains(FileKind.at(FilePath(argument: path))) {
      throw SettingsError(
        file: path, problem: "it is a folder, and what is compared are two JSON reports",
        remedy: "write one of each folder with jobreq analyze \(path) --format json:FILE")
    }
    let bytes = try FileContents.bytes(path)
    do {
      return try ReportSnapshot(JSONParser.parse(bytes[...]), file: path)
    } catch let error as JSONError {
      throw SettingsError(
        file: path, problem: "it is no JSON: \(error)",
        remedy: "write one with jobreq analyze PATH --format json:FILE")
    }
  }
}

extension DifferenceFormat: ExpressibleByArgument {}
