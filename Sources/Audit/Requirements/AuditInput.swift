import Model
import Signals

/// One input of an audit: what was read, or why nothing was.
public enum AuditInput: Hashable, Sendable {
  /// A posting as it was read; the record keeps its text, so that quotes have lines.
  ///
  /// `sections` tell whether a sentence on publications asks for them; `years` are all numbers of
  /// years that it states.
  case posting(Record, sections: [Section], years: [StatedYears])
  /// A record that was read back: it has one number of years only, and nothing asks for publications.
  case record(Record)
  /// An input that gave no posting.
  case missing(id: String, Reason)

  /// Its record, nil where it gave no posting.
  public var found: Record? {
    switch self {
    case .posting(let record, _, _), .record(let record): record
    case .missing: nil
    }
  }

  /// A posting as it was read.
  public static func reading(_ reading: Reading) -> AuditInput {
    .posting(reading.record, sections: reading.sections, years: reading.years)
  }
}
