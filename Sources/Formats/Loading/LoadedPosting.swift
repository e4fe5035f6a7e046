import Model

/// One thing that an input held: a posting still to be analysed, or what became of it already.
public enum LoadedPosting: Sendable, Equatable {
  /// A posting to analyse.
  case posting(Posting)
  /// A record that `extract` wrote, or the reason why there is no posting.
  case settled(Outcome)
  /// A line that only statistics are made of; given where `ReadingOptions.isForStatistics`.
  case line(StatisticsLine)

  /// The id that its outcome has or will have.
  public var id: String {
    switch self {
    case .posting(let posting): posting.id
    case .settled(let outcome): outcome.id
    case .line(.record(let record)): record.string(record.id) ?? ""
    case .line(.partial(let id, _)): id
    }
  }
}

/// A line of which statistics take what they need, and nobody else takes anything.
public enum StatisticsLine: Sendable, Equatable {
  /// A record that `extract` wrote.
  case record(RecordExcerpt)
  /// A part of a summary that `analyze --partial` wrote, with the id of what is said of it.
  case partial(id: String, ArraySlice<UInt8>)
}
