import ArgumentParser
import Audit
import Reports
import Statistics

/// `jobreq coverage`: how much of what many postings require of software profiles meet.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Say how much of the software side of many postings your profiles meet.",
    discussion: """
      For each profile the share of software requirements met per posting: its median, how it spreads, \
      and in how many postings it reaches what guides give to a software engineer.

      Example: jobreq coverage postings --profile me.yml --profile other.yml
      """)

  @OptionGroup var inputs: PostingInputs

  @Option(
    help: ArgumentHelp("A profile, a YAML file; may be repeated.", valueName: "file"),
    completion: .file())
  var profile: [String]

  @Option(help: "Form of the answer.")
  var format = CoverageFormat.terminal

  func run() throws {
    let vocabulary = try inputs.reading.words.vocabulary()
    let judges = try profile.map { path in
      PostingCoverage(try ProfileFile.read(path, by: vocabulary), vocabulary: vocabulary)
    }
    var found = [[CoverageFigures.Posting]](repeating: [], count: judges.count)
    let (run, output) = try inputs.read(by: vocabulary) { input in
      guard let record = input.found else { return }
      for (place, judge) in judges.enumerated() {
        guard let score = judge.score(input) else { continue }
        found[place].append(
          CoverageFigures.Posting(
            id: record.id, company: record.company.value, met: score.fulfilled,
            stated: score.stated))
      }
    }
    try output.write(
      format.render(
        zip(profile, found).map { NamedCoverage(profile: $0, figures: CoverageFigures($1)) },
        output.reportOptions))
    try output.finish()
    try run.finish(strict: inputs.strict)
  }
}

extension CoverageFormat: ExpressibleByArgument {}
