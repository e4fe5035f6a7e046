import Formats
import Model
import Signals
import Synchronization

/// Reads many inputs at once and hands their outcomes on in the order of the inputs.
public struct Extractor: Sendable {
  private let loader: PostingLoader
  private let analyzer: PostingAnalyzer
  private let jobs: Int
  private let keepsText: Bool
  private let isolation: Isolation?

  /// Inputs that a worker takes at a time. Source: FINDINGS, "about 8 files handed out at a time".
  private static let chunk = 8

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
    if let isolation { return isolation.outcomes(of: file) }
    return loader.loadEnglish(file).map(outcome)
  }

  /// The outcomes of an input whose bytes are at hand.
  public func outcomes(of file: FoundFile, holding bytes: [UInt8]) -> [Outcome] {
    loader.loadEnglish(bytes, file).map(outcome)
  }

  private func outcome(_ loaded: LoadedPosting) -> Outcome {
    switch loaded {
    case .settled(let outcome): outcome
    case .posting(let posting): .posting(analyzer.record(of: posting, keepsText: keepsText))
    }
  }

  /// Reads all inputs; `make` turns each outcome into a value on the worker, `take` gets the values in
  /// the order of the inputs, on one task at a time.
  public func run<Value: Sendable>(
    _ files: [FoundFile], make: @escaping @Sendable ([Outcome]) -> Value,
    take: @escaping @Sendable (Value) throws -> Void
  ) async throws {
    let queue = OrderedQueue<Value>(take: take)
    let tickets = Tickets(chunk: Self.chunk)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<jobs {
        group.addTask {
          while true {
            let start = tickets.next()
            guard start < files.count else { return }
            for index in start..<min(start + Self.chunk, files.count) {
              try Task.checkCancellation()
              try await queue.put(index, make(self.outcomes(of: files[index])))
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }
}

/// Holds values back until all before them have been taken.
private actor OrderedQueue<Value: Sendable> {
  private var next = 0
  private var waiting: [Int: Value] = [:]
  private let take: @Sendable (Value) throws -> Void

  init(take: @escaping @Sendable (Value) throws -> Void) { self.take = take }

  func put(_ index: Int, _ value: Value) throws {
    waiting[index] = value
    while let value = waiting.removeValue(forKey: next) {
      try take(value)
      next += 1
    }
  }
}

/// Hands out the numbers of the inputs, a chunk at a time.
private final class Tickets: Sendable {
  private let first = Atomic(0)
  private let chunk: Int

  init(chunk: Int) { self.chunk = chunk }

  /// The first number of the next chunk.
  func next() -> Int { first.wrappingAdd(chunk, ordering: .relaxed).oldValue }
}
