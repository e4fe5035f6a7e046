import PostingAudit

/// The forms in which an audit is written.
public enum AuditFormat: String, CaseIterable, Sendable {
  /// Text for a terminal, in aligned tables.
  case terminal
  /// GitHub-flavoured Markdown.
  case markdown
  /// One HTML file that needs nothing else.
  case html
  /// Everything with a versioned schema, see `AuditJSON`.
  case json

  /// Writes an audit in this form; the bytes end with a line break.
  public func render(_ audit: Audit, _ options: ReportOptions = ReportOptions()) -> [UInt8] {
    switch self {
    case .terminal: Array(AuditTerminal(options).render(AuditComposer(audit).page()).utf8)
    case .markdown: Array(AuditMarkdown.render(AuditComposer(audit).page()).utf8)
    case .html: Array(AuditHTML.render(AuditComposer(audit).page()).utf8)
    case .json: AuditJSON.render(audit)
    }
  }
}
