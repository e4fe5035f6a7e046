import ArgumentParser
import PostingReports
import PostingStatistics

/// `jobreq analyze`: from saved postings to their statistics.
struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the statistics of saved postings.",
    discussion: """
      Also takes the records that `jobreq extract` wrote (.jsonl): both ways give the same bytes.
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp(
      "Form of the report, or several with their files, as in markdown:report.md,html:report.html.",
      discussion: "Forms: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "form[:file],…"),
    transform: ReportTarget.list)
  var format: [ReportTarget] = []

  @OptionGroup var counting: CountingOptions

  @Option(
    help: ArgumentHelp(
      "Write nothing; exit with 1 and show the difference where FILE is not what would be written.",
      valueName: "file"))
  var check: [String] = []

  func run() async throws {
    let (statistics, tally) = try await counting.statistics(inputs)
    let provenance = counting.provenance
    if !check.isEmpty {
      let output = try Output(path: nil)
      let isSame = try ReportCheck(check, targets: format).run(
        { $0.render(statistics, provenance) }, to: output)
      try tally.finish(strict: inputs.strict)
      if !isSame { throw ExitCode(1) }
      return
    }
    let targets = try ReportTarget.resolve(
      format.isEmpty ? [ReportTarget(format: .terminal)] : format, output: inputs.output)
    let outputs = try targets.map { try Output(path: $0.path) }
    for (target, output) in zip(targets, outputs) {
      try output.write(target.format.render(statistics, provenance, output.reportOptions))
    }
    for output in outputs { try output.finish() }
    try tally.finish(strict: inputs.strict)
  }
}
