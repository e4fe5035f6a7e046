import Audit
import ReportKit

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
  ///
  /// A summary leaves out what is said of each posting alone; JSON holds everything always.
  public func render(
    _ audit: Audit, _ options: ReportOptions = ReportOptions(), isSummary: Bool = false
  ) -> [UInt8] {
    let page = AuditComposer(audit).page(
      isSummary: isSummary, endsInSummary: self == .terminal)
    return switch self {
    case .terminal: TerminalWriter(options.terminal).bytes(page)
    case .markdown: MarkdownWriter.bytes(page)
    case .html: HTMLWriter.bytes(page)
    case .json: AuditJSON.render(audit)
    }
  }
}
