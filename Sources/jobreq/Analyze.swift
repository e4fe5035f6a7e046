import ArgumentParser
import PostingModel
import PostingParser
import PostingReports
import PostingStatistics
import Synchronization

/// `jobreq analyze`: from saved postings to their statistics.
struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the statistics of saved postings.",
    discussion: """
      Also takes the records that `jobreq extract` wrote (.jsonl): both ways give the same bytes.
      """)

  @OptionGroup var inputs: InputOptions

  @Option(help: "Form of the report.")
  var format = ReportFormat.terminal

  @Option(help: "Repeat every statistic for each group.")
  var by: Grouping?

  @Flag(help: "Count near-duplicates as often as they were saved.")
  var keepDuplicates = false

  func run() async throws {
    let output = try Output(path: inputs.output)
    let tally = Tally()
    let summary = Mutex(Summary())
    try await inputs.extract(keepsText: false) { outcomes in
      var part = Summary()
      for outcome in outcomes { part.add(outcome) }
      return (outcomes.map(Tally.Kind.init), part)
    } take: { (kinds: [Tally.Kind], part: Summary) in
      for kind in kinds { tally.add(kind) }
      summary.withLock { $0.merge(part) }
    }
    let statistics = summary.withLock {
      $0.statistics(StatisticsOptions(grouping: by, keepsDuplicates: keepDuplicates))
    }
    try output.write(format.render(statistics, Provenance(), output.reportOptions))
    try output.finish()
    try tally.finish(strict: inputs.strict)
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension Grouping: ExpressibleByArgument {}
