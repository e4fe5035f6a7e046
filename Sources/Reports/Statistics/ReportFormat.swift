import ReportKit
import Statistics

/// The forms in which statistics are written.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Text for a terminal, in aligned tables.
  case terminal
  /// GitHub-flavoured Markdown.
  case markdown
  /// One page that needs nothing else: no network, no script.
  case html
  /// All statistics with a versioned schema, see `JSONReport`.
  case json
  /// One row a statistic, RFC 4180.
  case csv
  /// One row a posting, RFC 4180.
  case postings = "csv-postings"
  /// Workflow commands, which GitHub shows as annotations: the headline, and what was not read.
  case github

  /// Writes statistics in this form; the bytes end with a line break.
  public func render(
    _ statistics: Statistics, _ provenance: Provenance = Provenance(),
    _ options: ReportOptions = ReportOptions()
  ) -> [UInt8] {
    func page(_ postings: Int) -> Page {
      Composer(statistics, provenance, postings: postings).page()
    }
    return switch self {
    case .terminal: TerminalWriter(options.terminal).bytes(page(10))
    case .markdown: MarkdownWriter.bytes(page(500))
    case .html: HTMLWriter.bytes(page(1000))
    case .json: JSONReport.render(statistics, provenance)
    case .csv: CSVReport.render(statistics)
    case .postings: CSVPostings.render(statistics)
    case .github: WorkflowCommands(statistics, files: options.files).bytes
    }
  }
}
