import ArgumentParser
import Audit
import Extraction
import Formats
import Model
import Signals

/// What a command reads that sets postings beside profiles.
struct PostingInputs: ParsableArguments {
  @Argument(
    help: "Files, folders, or - for standard input; also the records of jobreq extract --text.",
    completion: .file())
  var postings: [String] = []

  @OptionGroup var reading: ReadingFlags

  @OptionGroup var storing: StoreFlags

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  @Flag(help: "Count an input without a posting as one that could not be read (exit code 1).")
  var strict = false

  @Flag(help: "Say nothing of the progress on standard error.")
  var quiet = false

  func validate() throws {
    guard !postings.isEmpty || storing.store != nil else {
      throw ValidationError("Name at least one file or folder, or --store FILE.")
    }
  }

  /// Hands each input on in order; gives what to say at the end, and where to write.
  func read(
    by vocabulary: Vocabulary, _ hand: (AuditInput) -> Void
  ) throws -> (run: RunSummary, output: Output) {
    let run = RunSummary()
    let walker = try storing.walk(postings, reading, outputs: [output].compactMap(\.self))
    let output = try Output(path: output)
    let session = try storing.store.map { store in
      try StoreSession(
        store, reading: reading.name(by: vocabulary), paths: postings, isWhole: true, jobs: 1)
    }
    let reader = DetailedReader(
      loader: PostingLoader(options: reading.options), vocabulary: vocabulary,
      memory: session?.memory)
    let progress = Progress(total: walker.files.count, isQuiet: quiet)
    defer { progress.finish() }
    func take(_ found: DetailedOutcome) {
      run.add(RunSummary.Kind(found.outcome))
      hand(AuditInput(found))
    }
    for file in walker.files {
      let found = try reader.outcomes(of: file)
      progress.add(postings: found.count { RunSummary.Kind($0.outcome) == .posting })
      found.forEach(take)
    }
    for outcome in walker.outcomes { take(DetailedOutcome(outcome: outcome)) }
    try session?.finish(walker, paths: postings)
    return (run, output)
  }
}

extension AuditInput {
  /// A posting with its sections where it was read, a record where it came as one.
  fileprivate init(_ found: DetailedOutcome) {
    switch found.outcome {
    case .posting(let record):
      self =
        found.details.map { .posting(record, sections: $0.sections, years: $0.years) }
        ?? .record(record)
    case .noPosting(let id, let reason), .unreadable(let id, let reason),
      .leftOut(let id, let reason):
      self = .missing(id: id, reason)
    }
  }
}
