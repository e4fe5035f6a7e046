/// A share of two sets of postings, and whether chance alone may have parted them.
public struct ShareChange: Hashable, Sendable {
  /// The share of the first set.
  public var old: Share
  /// The share of the second set.
  public var new: Share
  /// The 95 % interval of `points`, by companies; nil where chance plays no part, or cannot be told.
  public var interval: ClosedRange<Double>?
  /// The chance of points as far from 0 if nothing differed; nil as of `interval`.
  public var chance: Double?
  /// Whether it differs by more than chance, all that is compared taken together.
  public var isBeyondChance = false

  /// Percentage points by which it moved; nil where either has no percentage.
  public var points: Double? {
    guard let old = old.percent, let new = new.percent else { return nil }
    return new - old
  }

  /// Whether either is out of too few to be compared.
  public var isTooSmall: Bool { old.told == nil || new.told == nil }
}

/// What is compared at once, so that one in twenty such reports cries wolf and no more.
public enum Holm {
  /// Which of some chances are beyond chance at 5 % together; nil is none.
  ///
  /// Source: Holm, "A Simple Sequentially Rejective Multiple Test Procedure", 1979.
  public static func beyond(_ chances: [Double?]) -> [Bool] {
    let tested = chances.indices.filter { chances[$0] != nil }
      .sorted { (chances[$0] ?? 1, $0) < (chances[$1] ?? 1, $1) }
    var beyond = [Bool](repeating: false, count: chances.count)
    for (place, index) in tested.enumerated() {
      guard let chance = chances[index], chance <= 0.05 / Double(tested.count - place) else {
        break
      }
      beyond[index] = true
    }
    return beyond
  }
}
