import ArgumentParser
import Audit
import Model
import Reports
import Signals
import Statistics

/// `jobreq coverage`: how much of what many postings require of software profiles meet.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Say how much of the software side of many postings your profiles meet.",
    discussion: """
      For each profile the share of software requirements met per posting: its median, how it spreads, \
      and in how many postings it reaches what guides give to a software engineer.

      Example: jobreq coverage postings --where ml --profile me.yml other.yml
      """)

  @OptionGroup var inputs: PostingInputs

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Profiles, YAML files.", valueName: "file"), completion: .file())
  var profile: [String]

  @Option(help: "Form of the answer.")
  var format = CoverageFormat.terminal

  @OptionGroup var counted: CountedPostings

  func run() throws {
    let settings = try counted.settings()
    let vocabulary = try inputs.reading.words.vocabulary()
    let judges = try profile.map { path in
      PostingCoverage(try ProfileFile.read(path, by: vocabulary), vocabulary: vocabulary)
    }
    var summary = Summary(of: try settings.population(by: vocabulary))
    var scores: [Posting: [Score?]] = [:]
    let (run, output) = try inputs.read(by: vocabulary) { input in
      switch input {
      case .posting(let record, _, _), .record(let record):
        summary.add(.posting(record))
        scores[Posting(id: record.id, text: record.textHash)] = judges.map { $0.score(input) }
      case .missing(let id, let reason): summary.add(.noPosting(id: id, reason))
      }
    }
    let statistics = summary.statistics(settings.options(by: []))
    let found = judges.indices.map { judge in
      statistics.counted.compactMap { row -> CoverageFigures.Posting? in
        let posting = Posting(id: row.id, text: row.textHash)
        guard let score = scores[posting]?[judge] else { return nil }
        return CoverageFigures.Posting(
          id: row.id, company: row.company, met: score.fulfilled, stated: score.stated)
      }
    }
    try output.write(
      format.render(
        zip(profile, found).map { NamedCoverage(profile: $0, figures: CoverageFigures($1)) },
        of: statistics, output.reportOptions))
    try output.finish()
    try run.finish(strict: inputs.strict)
  }

  /// What tells one posting from the others.
  private struct Posting: Hashable {
    var id: String
    var text: UInt64
  }
}

extension CoverageFormat: ExpressibleByArgument {}
