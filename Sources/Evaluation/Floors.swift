/// How good figures must be.
public struct Floors: Hashable, Sendable {
  /// One figure with its floor; of `shareError` the highest value allowed.
  public struct Floor: Hashable, Sendable {
    /// Which figure.
    public var figure: Figure
    /// In percent, or points of error.
    public var limit: Double
  }

  /// A floor with what was measured.
  public struct Verdict: Hashable, Sendable {
    /// The floor.
    public var floor: Floor
    /// What was measured, nil where there is nothing to count: then the floor is not held.
    public var value: Double?

    /// Whether the figure is good enough, unrounded.
    public var holds: Bool {
      guard let value else { return false }
      return floor.figure == .shareError ? value <= floor.limit : value >= floor.limit
    }
  }

  /// The floors in the order of the file.
  public var floors: [Floor]

  /// Every floor with what was measured.
  public func verdicts(_ evaluation: Evaluation) -> [Verdict] {
    floors.map { Verdict(floor: $0, value: evaluation.value($0.figure)) }
  }
}
