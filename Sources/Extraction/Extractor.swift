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
  private let memory: (any ReadingMemory)?

  /// Bytes of outcomes that wait for those before them: a few hundred postings a worker.
  private static let room = 1 << 22
  /// Bytes that an outcome takes, about.
  private static let outcomeBytes = 1 << 13

  /// Makes an extractor with `jobs` workers, which read here or, with an isolation, in processes of
  /// their own; what a memory knows is not read again.
  ///
  /// With both, the processes keep the texts: the memory takes them.
  public init(
    jobs: Int = 1, loader: PostingLoader = PostingLoader(), vocabulary: Vocabulary = .builtIn,
    keepsText: Bool = false, isolation: Isolation? = nil, memory: (any ReadingMemory)? = nil
  ) {
    self.jobs = max(1, jobs)
    self.loader = loader
    analyzer = PostingAnalyzer(vocabulary: vocabulary)
    self.keepsText = keepsText
    self.isolation = isolation
    self.memory = memory
  }

  /// The outcomes of one input, in the order in which it holds them.
  public func outcomes(of file: FoundFile) -> [Outcome] {
    if let isolation { return isolation.outcomes(of: InputRequest(file: file)) }
    return loader.loadEnglish(file).compactMap(outcome)
  }

  /// The outcomes of an input whose bytes are at hand.
  public func outcomes(of file: FoundFile, holding bytes: [UInt8]) -> [Outcome] {
    if let isolation {
      return isolation.outcomes(of: InputRequest(file: file, content: bytes))
    }
    return loader.loadEnglish(bytes, file).compactMap(outcome)
  }

  /// The outcomes of a piece of a stream; none where it holds no page.
  public func outcomes(of item: StreamItem) -> [Outcome] {
    if let isolation, case .success(let bytes) = item.content {
      return isolation.outcomes(
        of: InputRequest(file: item.file, content: bytes, stream: item.form))
    }
    return loader.loadEnglish(item).compactMap(outcome)
  }

  /// What a child of `Isolation` answers to what it is asked to read.
  public func answer(_ request: InputRequest) -> [UInt8] {
    let loaded =
      request.item.map(loader.loadEnglish)
      ?? request.content.map { loader.loadEnglish($0, request.file) }
      ?? loader.loadEnglish(request.file)
    return Isolation.answer(
      loaded.compactMap { loaded in
        var isAnalysed = false
        if case .posting = loaded { isAnalysed = true }
        return outcome(loaded).map { ($0, isAnalysed) }
      })
  }

  private func extracted(of work: Work) -> [Extracted] {
    switch work {
    // A summary is this program's own: no child has anything to read in it.
    case .file(let file) where isolation == nil || file.isPartial:
      loader.loadEnglish(file).map(extracted)
    case .file(let file): outcomes(of: file).map(extracted)
    case .bytes(.success(let bytes), let file) where isolation == nil:
      loader.loadEnglish(bytes, file).map(extracted)
    case .bytes(.success(let bytes), let file): outcomes(of: file, holding: bytes).map(extracted)
    case .bytes(.failure(let failure), let file): [.outcome(failure.outcome(id: file.partID))]
    case .item(let item): outcomes(of: item).map(extracted)
    }
  }

  private func extracted(_ loaded: LoadedPosting) -> Extracted {
    switch loaded {
    case .settled(let outcome): extracted(outcome)
    case .posting(let posting):
      extracted(.posting(analyzer.record(of: posting, keepsText: keepsText)))
    case .line(let line): .line(line)
    }
  }

  private func extracted(_ outcome: Outcome) -> Extracted {
    if loader.options.isForStatistics, case .posting(let record) = outcome {
      return .line(.record(RecordExcerpt(record)))
    }
    return .outcome(outcome)
  }

  /// What became of it, nil where only statistics take something of it.
  private func outcome(_ loaded: LoadedPosting) -> Outcome? {
    switch loaded {
    case .settled(let outcome): outcome
    case .posting(let posting): .posting(analyzer.record(of: posting, keepsText: keepsText))
    case .line: nil
    }
  }

  /// Reads all inputs; `make` turns what each holds into a value on the worker, `take` gets the values in
  /// the order of the inputs, on one task at a time. `weigh` says of a value about how many bytes it
  /// takes, so that few wait for the ones before them. `makeKnown` makes the same value of what a memory
  /// gave, nil where it cannot; without it that is turned into outcomes first.
  public func run<Value: Sendable>(
    _ files: [FoundFile], make: @escaping @Sendable ([Extracted]) -> Value,
    makeKnown: (@Sendable ([KnownOutcome]) -> Value?)? = nil,
    weigh: (@Sendable (Value) -> Int)? = nil, take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    let worker = Worker(extractor: self, make: make, makeKnown: makeKnown, weigh: weigh)
    try await run(WorkSource(files, options: loader.options), worker, take: take)
  }

  /// Reads a stream, which a thread of its own opens and waits for, in the same way: each piece is handed
  /// on as soon as those before it are.
  public func run<Value: Sendable>(
    stream: @escaping @Sendable () -> PageStream, make: @escaping @Sendable ([Extracted]) -> Value,
    weigh: (@Sendable (Value) -> Int)? = nil, take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    let worker = Worker(extractor: self, make: make, makeKnown: nil, weigh: weigh)
    try await run(StreamSource(stream), worker, take: take)
  }

  private func run<Value: Sendable>(
    _ source: some WorkFeed, _ worker: Worker<Value>,
    take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    let queue = OrderedQueue<Worker<Value>.Made>(room: Self.room * jobs) { made in
      try made.note?.take()
      try take(made.value)
    }
    try await withTaskCancellationHandler {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<jobs {
          group.addTask {
            // The others may wait for a piece that never comes.
            defer { source.stop() }
            while let (number, work) = await source.next() {
              try Task.checkCancellation()
              let made: Worker<Value>.Made
              do {
                made = try worker.made(of: work)
              } catch {
                // The others wait for a value that will not come.
                await queue.stop()
                throw error
              }
              guard try await queue.put(number, made, weight: made.weight) else { return }
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

  /// Makes a value of each piece of work.
  private struct Worker<Value: Sendable>: Sendable {
    struct Made {
      var value: Value
      var note: ReadingNote?
      var weight: Int
    }

    let extractor: Extractor
    let make: @Sendable ([Extracted]) -> Value
    let makeKnown: (@Sendable ([KnownOutcome]) -> Value?)?
    let weigh: (@Sendable (Value) -> Int)?

    func made(of work: Work) throws -> Made {
      guard let memory = extractor.memory, let input = work.input, !input.file.isPartial else {
        let extracted = extractor.extracted(of: work)
        return made(make(extracted), nil, count: extracted.count)
      }
      // What is remembered is whole, whatever is asked for now.
      var options = extractor.loader.options
      options.isForStatistics = false
      let reading = RememberedReading(
        memory: memory, loader: PostingLoader(options: options), analyzer: extractor.analyzer,
        isolation: extractor.isolation, keepsText: extractor.keepsText)
      var value: Value?
      let found = try reading.found(input.file, input.bytes) { known in
        value = self.known(known)
        return value != nil
      }
      switch found {
      case .known(let known, let note):
        return made(value ?? make([]), note, count: known.count)
      case .read(let outcomes, let note):
        let extracted = outcomes.map { extractor.extracted($0.outcome) }
        return made(make(extracted), note, count: outcomes.count)
      }
    }

    private func known(_ known: [KnownOutcome]) -> Value? {
      if let makeKnown { return makeKnown(known) }
      var extracted: [Extracted] = []
      for one in known {
        guard let one = self.extracted(one) else { return nil }
        extracted.append(one)
      }
      return make(extracted)
    }

    /// What is known, read; nil where its record cannot be, as one of another version.
    private func extracted(_ known: KnownOutcome) -> Extracted? {
      switch known {
      case .other(let outcome): return .outcome(outcome)
      case .posting(let line, _):
        if extractor.loader.options.isForStatistics, let record = RecordExcerpt(line: line[...]) {
          return .line(.record(record))
        }
        return known.outcome.map(extractor.extracted)
      }
    }

    private func made(_ value: Value, _ note: ReadingNote?, count: Int) -> Made {
      let weight = weigh?(value) ?? count * Extractor.outcomeBytes
      return Made(value: value, note: note, weight: weight + (note?.weight ?? 0))
    }
  }
}
