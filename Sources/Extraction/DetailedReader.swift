import Formats
import Model
import Signals

/// One thing that an input held, with what audits take of it beside the record.
public struct DetailedOutcome: Sendable {
  /// What became of it; a record with its text.
  public var outcome: Outcome
  /// Nil where there is no posting, or where it came as a record.
  public var details: ReadingDetails?

  /// Pairs an outcome with what a reading says beside it.
  public init(outcome: Outcome, details: ReadingDetails? = nil) {
    self.outcome = outcome
    self.details = details
  }
}

/// Reads inputs one at a time and closely; what a memory knows is not read again.
public struct DetailedReader: Sendable {
  private let loader: PostingLoader
  private let analyzer: PostingAnalyzer
  private let memory: (any ReadingMemory)?

  /// Makes a reader by the words of `vocabulary`.
  public init(
    loader: PostingLoader, vocabulary: Vocabulary, memory: (any ReadingMemory)? = nil
  ) {
    self.loader = loader
    analyzer = PostingAnalyzer(vocabulary: vocabulary)
    self.memory = memory
  }

  /// What one file holds, in order.
  public func outcomes(of file: FoundFile) throws -> [DetailedOutcome] {
    guard let memory else { return loader.loadEnglish(file).compactMap(outcome) }
    let reading = RememberedReading(
      memory: memory, loader: loader, analyzer: analyzer, isolation: nil, keepsText: true,
      needsDetails: true)
    var outcomes: [DetailedOutcome]?
    let found = try reading.found(file, nil) { known in
      outcomes = known.allSatisfy { $0.isDetailed || memory.isAlone } ? Self.outcomes(known) : nil
      return outcomes != nil
    }
    switch found {
    case .known(_, let note):
      try note?.take()
      return outcomes ?? []
    case .read(let read, let note):
      try note.take()
      return read.map { DetailedOutcome(outcome: $0.outcome, details: $0.details) }
    }
  }

  private func outcome(_ loaded: LoadedPosting) -> DetailedOutcome? {
    switch loaded {
    case .settled(let outcome): return DetailedOutcome(outcome: outcome)
    // Only statistics ask for those.
    case .line: return nil
    case .posting(let posting):
      let reading = analyzer.reading(of: posting, keepsText: true)
      return DetailedOutcome(outcome: .posting(reading.record), details: ReadingDetails(reading))
    }
  }

  /// What is known, read; nil where it cannot be, or is nothing.
  private static func outcomes(_ known: [KnownOutcome]) -> [DetailedOutcome]? {
    var outcomes: [DetailedOutcome] = []
    for one in known {
      guard let outcome = one.outcome else { return nil }
      var details: ReadingDetails?
      if case .posting(_, let json?) = one { details = ReadingDetails(json: json) }
      outcomes.append(DetailedOutcome(outcome: outcome, details: details))
    }
    return outcomes.isEmpty ? nil : outcomes
  }
}

extension KnownOutcome {
  fileprivate var isDetailed: Bool {
    switch self {
    case .posting(_, let details): details != nil
    case .other: true
    }
  }
}
