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

  /// Nil where the input gave a record.
  init?(_ outcome: Outcome) {
    switch outcome {
    case .posting: return nil
    case .noPosting(let id, let reason): self.init(kind: .noPosting, id: id, reason: reason)
    case .unreadable(let id, let reason): self.init(kind: .unreadable, id: id, reason: reason)
    case .leftOut(let id, let reason): self.init(kind: .leftOut, id: id, reason: reason)
    }
  }

  init(kind: Kind, id: String, reason: Reason) {
    self.kind = kind
    self.id = id
    self.reason = reason
  }

  /// The outcome that it is.
  var outcome: Outcome {
    switch kind {
    case .noPosting: .noPosting(id: id, reason)
    case .unreadable: .unreadable(id: id, reason)
    case .leftOut: .leftOut(id: id, reason)
    }
  }

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
