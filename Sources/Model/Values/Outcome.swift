/// Why an input gave no record.
public struct Reason: Hashable, Sendable {
  /// Kind of reason, stable and machine-readable, as in `closed` or `too-large`.
  public var code: String
  /// The same in words, with what to do where something can be done.
  public var detail: String

  /// Describes a reason.
  public init(code: String, detail: String) {
    self.code = code
    self.detail = detail
  }
}

/// What became of one input; every input has exactly one.
public enum Outcome: Hashable, Sendable {
  /// A posting was read.
  case posting(Record)
  /// The input was read and holds no posting: a closed job, a list, a form.
  case noPosting(id: String, Reason)
  /// The input could not be read.
  case unreadable(id: String, Reason)
  /// The input was seen and not read on purpose.
  case leftOut(id: String, Reason)

  /// The id of the input.
  public var id: String {
    switch self {
    case .posting(let record): record.id
    case .noPosting(let id, _), .unreadable(let id, _), .leftOut(let id, _): id
    }
  }
}
