import Model

/// The forms in which records are written.
public enum RecordFormat: String, CaseIterable, Sendable {
  /// A JSON object a posting, one a line; see `Outcome.write(to:)`.
  case json
  /// A table with a row a posting, see `CSVRecords`.
  case csv

  /// What stands before the first record.
  public var head: [UInt8] {
    switch self {
    case .json: []
    case .csv: CSVRecords.head
    }
  }

  /// Writes what became of some inputs in this form.
  public func render(_ outcomes: [Outcome]) -> [UInt8] {
    switch self {
    case .json:
      // A record takes ten kilobytes, about.
      var json = JSONWriter(capacity: min(outcomes.count, 8) << 14)
      for outcome in outcomes { outcome.write(to: &json) }
      return json.bytes
    case .csv: return CSVRecords.render(outcomes)
    }
  }
}
