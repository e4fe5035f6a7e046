import Extraction
import ArgumentParser
import Formats
import Audit
import Model
import Signals
import Reports

/// `jobreq audit`: a few postings side by side, and beside a profile.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Set a few postings side by side, and beside your profile.",
    discussion: """
      Each requirement stands with the posting's own words and their line. With a profile \
      (jobreq profile new > me.yml) each is met, not met, met by another path, or not known.
      """)

  @Argument(
    help: "Files, folders, or - for standard input; also the records of jobreq extract --text.")
  var postings: [String]

  @Option(help: "Your profile, a YAML file.")
  var profile: String?

  @OptionGroup var reading: ReadingFlags

  @Option(help: "Form of the audit.")
  var format = AuditFormat.terminal

  @Flag(help: "Leave out what is said of each posting alone; not with json.")
  var summary = false

  @Option(help: "Write to this file instead of standard output.")
  var output: String?

  @Flag(name: .long, help: "Say nothing of the progress on standard error.")
  var quiet = false

  func validate() throws {
    if summary, format == .json {
      throw ValidationError("--summary shortens terminal, markdown and html; json holds everything")
    }
  }

  func run() throws {
    let vocabulary = try reading.words.vocabulary()
    let profile = try profile.map { try ProfileFile.read($0, by: vocabulary) }
    let run = RunSummary()
    let walker = try FileWalker(
      arguments: postings, partBytes: reading.partBytes, outputs: [output].compactMap(\.self),
      followsLinks: reading.followLinks)
    let output = try Output(path: output)
    let reader = PostingReadings(
      analyzer: PostingAnalyzer(vocabulary: vocabulary),
      loader: PostingLoader(options: reading.options))
    let progress = Progress(total: walker.files.count, isQuiet: quiet)
    defer { progress.finish() }
    let inputs =
      walker.files.flatMap { file in
        let read = reader.read(file)
        progress.add(postings: read.count { $0.kind == .posting })
        return read
      } + walker.outcomes.map(PostingReadings.input)
    for input in inputs { run.add(input.kind) }
    let audit = Audit(inputs.map(\.input), profile: profile, vocabulary: vocabulary)
    try output.write(format.render(audit, output.reportOptions, isSummary: summary))
    try output.finish()
    try run.finish(strict: false)
  }
}

extension AuditFormat: ExpressibleByArgument {}

/// Reads inputs into what an audit takes: records with their text and sections.
struct PostingReadings {
  let analyzer: PostingAnalyzer
  let loader: PostingLoader

  typealias Read = (input: AuditInput, kind: RunSummary.Kind)

  /// What one file holds.
  func read(_ file: FoundFile) -> [Read] {
    loader.loadEnglish(file).map { loaded in
      switch loaded {
      case .settled(let outcome): return Self.input(outcome)
      case .posting(let posting):
        let reading = analyzer.reading(of: posting, keepsText: true)
        return (.reading(reading), .posting)
      }
    }
  }

  /// An outcome as an input of an audit.
  static func input(_ outcome: Outcome) -> Read {
    let input: AuditInput =
      switch outcome {
      case .posting(let record): .record(record)
      case .noPosting(let id, let reason), .unreadable(let id, let reason),
        .leftOut(let id, let reason):
        .missing(id: id, reason)
      }
    return (input, RunSummary.Kind(outcome))
  }
}
