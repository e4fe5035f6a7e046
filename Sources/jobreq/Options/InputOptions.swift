import Extraction
import ArgumentParser
import Formats
import Model
import Signals

/// What every command takes that reads postings.
struct InputOptions: ParsableArguments {
  @Argument(
    help: """
      Files, folders, or - for standard input. Hidden files and a browser's NAME_files folders are \
      left out.
      """, completion: .file())
  var paths: [String] = []

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  @Option(help: "Number of workers; the output is the same for any number.")
  var jobs = Machine.cores

  @Flag(help: "Count an input without a posting as one that could not be read (exit code 1).")
  var strict = false

  @OptionGroup var reading: ReadingFlags

  @OptionGroup var storing: StoreFlags

  @Flag(
    help: """
      Read each file in a process of its own, which may take \(Isolation.seconds) s of processor \
      time and \(Isolation.memory >> 20) MB: for folders from strangers.
      """)
  var isolate = false

  @Flag(
    help:
      "Say on standard error which columns of tables and keys of data gave title, text and the rest."
  )
  var showColumns = false

  @Flag(help: "Say nothing of the progress on standard error.")
  var quiet = false

  /// More workers than any machine has cores for.
  private static let mostJobs = 1024

  func validate() throws {
    guard (1...Self.mostJobs).contains(jobs) else {
      throw ValidationError("--jobs takes a whole number from 1 to \(Self.mostJobs).")
    }
    guard !isolate || !showColumns else {
      throw ValidationError(
        "--show-columns cannot look into the processes of --isolate; leave one out.")
    }
    guard storing.store == nil || !showColumns else {
      throw ValidationError(
        "--show-columns says what reading finds, and with --store most is not read; leave one out.")
    }
  }

  /// The files under the PATHs; throws before anything is read where one of `outputs` is an input.
  func walk(outputs: [String] = []) throws -> FileWalker {
    try storing.walk(paths, reading, outputs: outputs + [output].compactMap(\.self))
  }

  /// Where inputs are read, nil for this process.
  private func isolation(_ vocabulary: Vocabulary, keepsText: Bool) -> Isolation? {
    guard isolate else { return nil }
    return Isolation(
      program: Machine.program, options: reading.options,
      vocabulary: vocabulary.files.map(\.name), keepsText: keepsText)
  }

  /// Reads every input and hands what `make` made of each on, in order.
  func extract<Value: Sendable>(
    _ source: InputSource, by vocabulary: Vocabulary, keepsText: Bool,
    makeKnown: (@Sendable ([KnownOutcome]) -> Value?)? = nil,
    make: @escaping @Sendable ([Outcome]) -> Value,
    weigh: (@Sendable (Value) -> Int)? = nil, take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    try await read(
      source, by: vocabulary, keepsText: keepsText, forStatistics: false, makeKnown: makeKnown,
      make: { make($0.compactMap(\.outcome)) }, weigh: weigh, take: take)
  }

  /// The same of what statistics take of each.
  func excerpts<Value: Sendable>(
    _ walker: FileWalker, by vocabulary: Vocabulary,
    make: @escaping @Sendable ([Extracted]) -> Value,
    take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    try await read(
      .files(walker), by: vocabulary, keepsText: false, forStatistics: true, make: make,
      take: take)
  }

  private func read<Value: Sendable>(
    _ source: InputSource, by vocabulary: Vocabulary, keepsText: Bool, forStatistics: Bool,
    makeKnown: (@Sendable ([KnownOutcome]) -> Value?)? = nil,
    make: @escaping @Sendable ([Extracted]) -> Value,
    weigh: (@Sendable (Value) -> Int)? = nil, take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    let progress = Progress(total: source.count, isQuiet: quiet)
    defer { progress.finish() }
    var options = reading.options
    options.isForStatistics = forStatistics
    let columnLog = showColumns ? ColumnLog() : nil
    options.columnLog = columnLog
    let session = try storing.store.map { store in
      try StoreSession(
        store, reading: reading.name(by: vocabulary), paths: paths, isWhole: keepsText, jobs: jobs)
    }
    let extractor = Extractor(
      jobs: jobs, loader: PostingLoader(options: options), vocabulary: vocabulary,
      keepsText: keepsText,
      isolation: isolation(vocabulary, keepsText: keepsText || session != nil),
      memory: session?.memory)
    let weighMade = weigh.map { weigh in
      { @Sendable (made: (postings: Int, value: Value)) in weigh(made.value) }
    }
    let makeCounted = { @Sendable (found: [Extracted]) in
      (postings: found.count(where: \.isPosting), value: make(found))
    }
    let makeKnownCounted = makeKnown.map { makeKnown in
      { @Sendable (known: [KnownOutcome]) in
        makeKnown(known).map { (postings: known.count(where: \.isPosting), value: $0) }
      }
    }
    let takeCounted = { @Sendable (made: (postings: Int, value: Value)) in
      try take(made.value)
      progress.add(postings: made.postings)
    }
    switch source {
    case .files(let walker):
      try await extractor.run(
        walker.files, make: makeCounted, makeKnown: makeKnownCounted, weigh: weighMade,
        take: takeCounted)
      for outcome in walker.outcomes { try take(make([.outcome(outcome)])) }
      try session?.finish(walker, paths: paths)
    case .stream(let open):
      try await extractor.run(
        stream: open, make: makeCounted, weigh: weighMade, take: takeCounted)
    }
    for line in columnLog?.lines ?? [] { Machine.warn(line) }
  }
}

extension KnownOutcome {
  fileprivate var isPosting: Bool {
    if case .posting = self { true } else { false }
  }
}
