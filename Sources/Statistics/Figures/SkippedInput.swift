import Model

/// An input that gave no record, and why.
public struct SkippedInput: Hashable, Sendable {
  /// What became of the input.
  public enum Kind: String, CaseIterable, Sendable {
    /// It was read and holds no posting.
    case noPosting = "no-posting"
    /// It could not be read.
    case unreadable
    /// It was seen and not read on purpose.
    case leftOut = "left-out"
  }

  /// What became of it.
  public var kind: Kind
  /// Its id.
  public var id: String
  /// Why.
  public var reason: Reason

  static func precedes(_ a: SkippedInput, _ b: SkippedInput) -> Bool {
    for (left, right) in [
      (a.id, b.id), (a.kind.rawValue, b.kind.rawValue), (a.reason.code, b.reason.code),
      (a.reason.detail, b.reason.detail),
    ] where !ByteOrder.equal(left, right) {
      return ByteOrder.precedes(left, right)
    }
    return false
  }
}
