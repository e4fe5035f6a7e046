import ArgumentParser
import Extraction
import Formats
import Model
import Reports
import Signals

/// `jobreq extract`: one JSON record a posting, one a line.
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print one record a posting, as JSON lines or as a table.",
    discussion: """
      Inputs without a posting, and inputs that could not be read, get a line of their own with the \
      reason, so that nothing is lost when `jobreq analyze` reads the records.

      Example: jobreq extract postings --output records.jsonl
      """)

  @OptionGroup var inputs: InputOptions

  @OptionGroup var stream: StreamOptions

  @Flag(help: "Put the posting's text into the record, so that evidence can be checked against it.")
  var text = false

  @Option(help: "json (a record a line, with all evidence) or csv (a table without it).")
  var format = RecordFormat.json

  func validate() throws {
    guard format == .json || !text else {
      throw ValidationError(
        "--text puts the text into records of JSON; a table has no place for it.")
    }
    try stream.validate(beside: inputs)
  }

  func run() async throws {
    let vocabulary = try inputs.reading.words.vocabulary()
    // Walked first: the file that is being written is no input.
    let source: InputSource =
      try stream.source(inputs.reading).map { .stream($0) } ?? .files(inputs.walk())
    let output = try Output(path: inputs.output)
    let run = RunSummary()
    let format = format
    try output.write(format.head)
    try await inputs.extract(
      source, by: vocabulary, keepsText: text, makeKnown: format == .json ? Self.lines : nil
    ) { outcomes in
      (outcomes.map(RunSummary.Kind.init), format.render(outcomes))
    } weigh: { (_: [RunSummary.Kind], bytes: [UInt8]) in
      bytes.count
    } take: { (kinds: [RunSummary.Kind], bytes: [UInt8]) in
      run.add(piece: kinds)
      try output.write(bytes)
    }
    try output.finish()
    try run.finish(strict: inputs.strict, isStream: stream.stdin != nil)
  }
}

extension Extract {
  /// What a store knows, as it is printed.
  @Sendable private static func lines(
    of known: [KnownOutcome]
  ) -> (kinds: [RunSummary.Kind], bytes: [UInt8])? {
    var kinds: [RunSummary.Kind] = []
    var bytes: [UInt8] = []
    for one in known {
      switch one {
      case .posting(let line, _):
        kinds.append(.posting)
        bytes += line
        bytes.append(0x0A)
      case .other(let outcome):
        kinds.append(RunSummary.Kind(outcome))
        bytes += RecordFormat.json.render([outcome])
      }
    }
    return (kinds, bytes)
  }
}

extension RecordFormat: ExpressibleByArgument {}
