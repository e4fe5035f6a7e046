import Formats
import Model
import Signals

/// Reads many inputs at once and hands their outcomes on in the order of the inputs.
public struct Extractor: Sendable {
  private let loader: PostingLoader
  private let analyzer: PostingAnalyzer
  private let jobs: Int
  private let keepsText: Bool
  private let isolation: Isolation?

  /// Bytes of outcomes that wait for those before them: a few hundred postings a worker.
  private static let room = 1 << 22
  /// Bytes that an outcome takes, about.
  private static let outcomeBytes = 1 << 13

  /// Makes an extractor with `jobs` workers, which read here or, with an isolation, in processes of
  /// their own.
  public init(
    jobs: Int, loader: PostingLoader = PostingLoader(), vocabulary: Vocabulary = .builtIn,
    keepsText: Bool = false, isolation: Isolation? = nil
  ) {
    self.jobs = max(1, jobs)
    self.loader = loader
    analyzer = PostingAnalyzer(vocabulary: vocabulary)
    self.keepsText = keepsText
    self.isolation = isolation
  }

  /// The outcomes of one input, in the order in which it holds them.
  public func outcomes(of file: FoundFile) -> [Outcome] {
    if let isolation { return isolation.outcomes(of: InputRequest(file: file)) }
    return loader.loadEnglish(file).map(outcome)
  }

  /// The outcomes of an input whose bytes are at hand.
  public func outcomes(of file: FoundFile, holding bytes: [UInt8]) -> [Outcome] {
    if let isolation {
      return isolation.outcomes(of: InputRequest(file: file, content: bytes))
    }
    return loader.loadEnglish(bytes, file).map(outcome)
  }

  /// The outcomes of a piece of a stream; none where it holds no page.
  public func outcomes(of item: StreamItem) -> [Outcome] {
    if let isolation, case .success(let bytes) = item.content {
      return isolation.outcomes(
        of: InputRequest(file: item.file, content: bytes, stream: item.form))
    }
    return loader.loadEnglish(item).map(outcome)
  }

  private func outcomes(of work: Work) -> [Outcome] {
    switch work {
    case .file(let file): outcomes(of: file)
    case .bytes(.success(let bytes), let file): outcomes(of: file, holding: bytes)
    case .bytes(.failure(let failure), let file): [failure.outcome(id: file.partID)]
    case .item(let item): outcomes(of: item)
    }
  }

  private func outcome(_ loaded: LoadedPosting) -> Outcome {
    switch loaded {
    case .settled(let outcome): outcome
    case .posting(let posting): .posting(analyzer.record(of: posting, keepsText: keepsText))
    }
  }

  /// Reads all inputs; `make` turns each outcome into a value on the worker, `take` gets the values in
  /// the order of the inputs, on one task at a time. `weigh` says of a value about how many bytes it
  /// takes, so that few wait for the ones before them.
  public func run<Value: Sendable>(
    _ files: [FoundFile], make: @escaping @Sendable ([Outcome]) -> Value,
    weigh: (@Sendable (Value) -> Int)? = nil, take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    try await run(
      WorkSource(files, options: loader.options), make: make, weigh: weigh, take: take)
  }

  /// Reads a stream, which a thread of its own opens and waits for, in the same way: each piece is handed
  /// on as soon as those before it are.
  public func run<Value: Sendable>(
    stream: @escaping @Sendable () -> PageStream, make: @escaping @Sendable ([Outcome]) -> Value,
    weigh: (@Sendable (Value) -> Int)? = nil, take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    try await run(StreamSource(stream), make: make, weigh: weigh, take: take)
  }

  private func run<Value: Sendable>(
    _ source: some WorkFeed, make: @escaping @Sendable ([Outcome]) -> Value,
    weigh: (@Sendable (Value) -> Int)?, take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    let queue = OrderedQueue<Value>(room: Self.room * jobs, take: take)
    try await withTaskCancellationHandler {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<jobs {
          group.addTask {
            // The others may wait for a piece that never comes.
            defer { source.stop() }
            while let (number, work) = await source.next() {
              try Task.checkCancellation()
              let outcomes = self.outcomes(of: work)
              let value = make(outcomes)
              let weight = weigh?(value) ?? outcomes.count * Self.outcomeBytes
              guard try await queue.put(number, value, weight: weight) else { return }
            }
          }
        }
        try await group.waitForAll()
      }
    } onCancel: {
      source.stop()
      Task { await queue.stop() }
    }
    try Task.checkCancellation()
  }
}
