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

  @Flag(help: "Say nothing of the progress on standard error.")
  var quiet = false

  func validate() throws {
    guard postings.isEmpty == (storing.store != nil) else {
      throw ValidationError(
        postings.isEmpty
          ? "Name at least one file or folder, or --store FILE."
          : "This command looks closer at postings than a store does: leave --store out, or the PATH."
      )
    }
  }

  /// Hands each input on in order; gives what to say at the end, and where to write.
  func read(
    by vocabulary: Vocabulary, _ take: (AuditInput) -> Void
  ) throws -> (run: RunSummary, output: Output) {
    let run = RunSummary()
    let (walker, reads) = try readings(by: vocabulary)
    let output = try Output(path: output)
    let progress = Progress(total: walker.files.count, isQuiet: quiet)
    defer { progress.finish() }
    for file in walker.files {
      let found = try reads(file)
      progress.add(postings: found.count { $0.kind == .posting })
      for read in found {
        run.add(read.kind)
        take(read.input)
      }
    }
    for outcome in walker.outcomes {
      let read = PostingReadings.input(outcome)
      run.add(read.kind)
      take(read.input)
    }
    return (run, output)
  }
}

extension PostingInputs {
  /// The inputs, and what reads them: the files under the PATHs, or a store.
  private func readings(
    by vocabulary: Vocabulary
  ) throws -> (FileWalker, (FoundFile) throws -> [PostingReadings.Read]) {
    guard let store = storing.store else {
      let reader = PostingReadings(
        analyzer: PostingAnalyzer(vocabulary: vocabulary),
        loader: PostingLoader(options: reading.options))
      let walker = try FileWalker(
        arguments: postings, partBytes: reading.partBytes, outputs: [output].compactMap(\.self),
        followsLinks: reading.followLinks)
      return (walker, reader.read)
    }
    let session = try StoreSession(
      store, reading: reading.name(by: vocabulary), paths: [], withText: true, jobs: 1)
    return (
      try StoreSession.files(in: store, gone: storing.withGone),
      { file in try session.memory.outcomes(of: file).map(PostingReadings.input) }
    )
  }
}

/// Reads inputs into what an audit takes: records with their text and sections.
struct PostingReadings {
  let analyzer: PostingAnalyzer
  let loader: PostingLoader

  typealias Read = (input: AuditInput, kind: RunSummary.Kind)

  /// What one file holds.
  func read(_ file: FoundFile) -> [Read] {
    loader.loadEnglish(file).compactMap { loaded in
      switch loaded {
      case .settled(let outcome): return Self.input(outcome)
      // Only statistics ask for those.
      case .line: return nil
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
