import ArgumentParser
import Audit
import Formats
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
      """)

  @Argument(
    help: "Files, folders, or - for standard input; also the records of jobreq extract --text.")
  var postings: [String]

  @Option(help: ArgumentHelp("A profile, a YAML file; may be repeated.", valueName: "file"))
  var profile: [String]

  @OptionGroup var reading: ReadingFlags

  @Option(help: "Form of the answer.")
  var format = CoverageFormat.terminal

  @Option(help: "Write to this file instead of standard output.")
  var output: String?

  func run() throws {
    let vocabulary = try reading.words.vocabulary()
    let judges = try profile.map { path in
      PostingCoverage(try ProfileFile.read(path, by: vocabulary), vocabulary: vocabulary)
    }
    let run = RunSummary()
    let walker = try FileWalker(
      arguments: postings, partBytes: reading.partBytes, outputs: [output].compactMap(\.self),
      followsLinks: reading.followLinks)
    let output = try Output(path: output)
    let reader = PostingReadings(
      analyzer: PostingAnalyzer(vocabulary: vocabulary),
      loader: PostingLoader(options: reading.options))
    var found = [[CoverageFigures.Posting]](repeating: [], count: judges.count)
    func take(_ read: PostingReadings.Read) {
      run.add(read.kind)
      guard let record = read.input.found else { return }
      for (place, judge) in judges.enumerated() {
        guard let score = judge.score(read.input) else { continue }
        found[place].append(
          CoverageFigures.Posting(
            id: record.id, company: record.company.value, met: score.fulfilled,
            stated: score.stated))
      }
    }
    for file in walker.files { for read in reader.read(file) { take(read) } }
    for outcome in walker.outcomes { take(PostingReadings.input(outcome)) }
    try output.write(
      format.render(
        zip(profile, found).map { NamedCoverage(profile: $0, figures: CoverageFigures($1)) },
        output.reportOptions))
    try output.finish()
    try run.finish(strict: false)
  }
}

extension CoverageFormat: ExpressibleByArgument {}
