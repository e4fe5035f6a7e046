import Formats
import Model
import Signals

/// Reads inputs, those that a memory knows from there.
struct RememberedReading: Sendable {
  /// What became of an input: read now, or known.
  enum Found {
    case read([ReadOutcome], ReadingNote)
    case known([KnownOutcome], ReadingNote?)
  }

  let memory: any ReadingMemory
  let loader: PostingLoader
  let analyzer: PostingAnalyzer
  let isolation: Isolation?
  let keepsText: Bool
  /// Whether a posting whose details the memory lacks is read again.
  var needsDetails = false

  /// What became of an input, of which `bytes` are read where they are not given; what `isUsable` cannot
  /// use is read again.
  func found(
    _ file: FoundFile, _ bytes: Result<[UInt8], ReadFailure>?,
    where isUsable: ([KnownOutcome]) -> Bool
  ) throws -> Found {
    guard memory.isAlone else {
      // Before a look at the bytes: what changes then has another stamp next time.
      let stamp = bytes == nil ? FileStamp(file.path) : nil
      if let stamp, let known = try memory.recall(file, stamp), isUsable(known.outcomes) {
        return .known(known.outcomes, known.note)
      }
      return try found(file, stamp, bytes ?? loader.bytes(of: file), isUsable)
    }
    if let known = try memory.recall(file, key: "", nil), isUsable(known.outcomes) {
      return .known(known.outcomes, known.note)
    }
    return .read([ReadOutcome(settled: memory.unusable(file))], ReadingNote(weight: 0, take: {}))
  }

  private func found(
    _ file: FoundFile, _ stamp: FileStamp?, _ content: Result<[UInt8], ReadFailure>,
    _ isUsable: ([KnownOutcome]) -> Bool
  ) throws -> Found {
    let bytes: [UInt8]
    switch content {
    case .failure(let failure):
      let outcome = ReadOutcome(settled: failure.outcome(id: file.partID))
      return .read([outcome], memory.miss(file))
    case .success(let read): bytes = read
    }
    let key = memory.key(of: bytes)
    if let known = try memory.recall(file, key: key, stamp), isUsable(known.outcomes) {
      return .known(known.outcomes, known.note)
    }
    let outcomes = try read(file, bytes)
    let note =
      outcomes.contains(where: \.outcome.mayChange)
      ? memory.miss(file) : memory.remember(file, key: key, stamp, outcomes)
    return .read(keepsText ? outcomes : outcomes.map(\.shortened), note)
  }

  private func read(_ file: FoundFile, _ bytes: [UInt8]) throws -> [ReadOutcome] {
    if let isolation {
      return isolation.readings(of: InputRequest(file: file, content: bytes)).map {
        ReadOutcome(outcome: $0.outcome, isAnalysed: $0.isAnalysed, posting: nil, isKnown: false)
      }
    }
    return try loader.loadEnglish(bytes, file).compactMap { loaded in
      switch loaded {
      // Only statistics ask for those, and these records are whole.
      case .line: return nil
      case .settled(let outcome): return ReadOutcome(settled: outcome)
      case .posting(let posting):
        let key = memory.key(of: posting)
        if let known = try memory.record(of: posting, key: key),
          known.details != nil || !needsDetails
        {
          return ReadOutcome(
            outcome: .posting(known.record), isAnalysed: true, posting: key, isKnown: true,
            details: known.details)
        }
        let reading = analyzer.reading(of: posting, keepsText: true)
        return ReadOutcome(
          outcome: .posting(reading.record), isAnalysed: true, posting: key, isKnown: false,
          details: ReadingDetails(reading))
      }
    }
  }
}

extension ReadOutcome {
  /// What needed no analysis.
  fileprivate init(settled outcome: Outcome) {
    self.init(outcome: outcome, isAnalysed: false, posting: nil, isKnown: false)
  }

  /// The same without the text that was put into a record for the memory only.
  fileprivate var shortened: ReadOutcome {
    guard isAnalysed, case .posting(var record) = outcome else { return self }
    record.text = nil
    var shortened = self
    shortened.outcome = .posting(record)
    return shortened
  }
}

extension Outcome {
  /// Whether the same bytes may have another outcome next time: what kept them from being read lies
  /// outside of them.
  fileprivate var mayChange: Bool {
    guard case .unreadable(_, let reason) = self else { return false }
    let codes: [ReasonCode] = [.cannotOpen, .needsProgram, .timeLimit, .crashed]
    return codes.contains { $0.rawValue == reason.code }
  }
}

extension ReadingMemory {
  fileprivate func unusable(_ file: FoundFile) -> Outcome {
    ReasonCode.notARecord.outcome(
      id: file.id, "the store's record of it is of another version; name its folder to read it anew"
    )
  }
}

extension KnownOutcome {
  /// The outcome itself; nil where its record cannot be read, as one of another version.
  var outcome: Outcome? {
    switch self {
    case .other(let outcome): outcome
    case .posting(let line, _):
      (try? JSONParser.parse(line[...])).flatMap { try? Outcome(json: $0) }
    }
  }
}
