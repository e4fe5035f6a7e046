import Claims
import ReportKit

/// The forms in which verdicts on expectations are written.
public enum CheckFormat: String, CaseIterable, Sendable {
  /// Text for a terminal.
  case terminal
  /// GitHub-flavoured Markdown.
  case markdown
  /// One page that needs nothing else, with a chart of the claims.
  case html
  /// All verdicts with a versioned schema.
  case json
  /// Workflow commands, which GitHub shows as annotations.
  case github
  /// SARIF 2.1.0, which code-scanning tools take.
  case sarif

  /// Writes the verdicts on the expectations of `file`; the bytes end with a line break.
  public func render(
    _ verdicts: [Verdict], file: String, _ provenance: Provenance = Provenance(),
    _ options: ReportOptions = ReportOptions()
  ) -> [UInt8] {
    let page = CheckPage(verdicts, file: file, of: provenance.population).page
    return switch self {
    case .terminal: TerminalWriter(options.terminal).bytes(page)
    case .markdown: MarkdownWriter.bytes(page)
    case .html: HTMLWriter.bytes(page)
    case .json: CheckJSON.render(verdicts, file: file, of: provenance.population)
    case .github: WorkflowCommands(verdicts, file: file).bytes
    case .sarif: SARIFReport.render(verdicts, file: file, provenance)
    }
  }
}
