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
    case .terminal: TerminalReport(options).bytes(page(10))
    case .markdown: MarkdownReport.bytes(page(500))
    case .html: Array(HTMLReport.render(page(5000)).utf8)
    case .json: JSONReport.render(statistics, provenance)
    case .csv: CSVReport.render(statistics)
    case .postings: CSVPostings.render(statistics)
    case .github: WorkflowCommands(statistics, files: options.files).bytes
    }
  }
}

/// How a report for a terminal looks, and where GitHub finds the inputs; the other forms are the same
/// under all of them.
public struct ReportOptions: Hashable, Sendable {
  /// Columns of the terminal; fewer than 60 are treated as 60.
  public var width: Int
  /// Whether escape sequences for bold and dim letters are written.
  public var usesColor: Bool
  /// Whether rules, bars and dashes are drawn with letters beyond ASCII.
  public var usesUnicode: Bool
  /// Paths of inputs by id, relative to the working directory, for annotations.
  public var files: [String: String] = [:]

  /// Chooses how a report for a terminal looks.
  public init(width: Int = 80, usesColor: Bool = false, usesUnicode: Bool = true) {
    self.width = width
    self.usesColor = usesColor
    self.usesUnicode = usesUnicode
  }
}
