import PostingModel

/// One input of an audit: what was read, or why nothing was.
public enum AuditInput: Hashable, Sendable {
  /// A posting; the record keeps its text, so that quotes have lines.
  ///
  /// `sections` tell whether a sentence on publications asks for them; without them none counts.
  case posting(Record, sections: [Section])
  /// An input that gave no posting.
  case missing(id: String, Reason)
}
