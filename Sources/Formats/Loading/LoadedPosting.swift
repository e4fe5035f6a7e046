import Model

/// One thing that an input held: a posting still to be analysed, or what became of it already.
public enum LoadedPosting: Sendable, Equatable {
  /// A posting to analyse.
  case posting(Posting)
  /// A record that `extract` wrote, or the reason why there is no posting.
  case settled(Outcome)

  /// The id that its outcome has or will have.
  public var id: String {
    switch self {
    case .posting(let posting): posting.id
    case .settled(let outcome): outcome.id
    }
  }
}
