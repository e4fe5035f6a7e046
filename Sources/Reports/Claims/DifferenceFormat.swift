import Claims
import ReportKit

/// The forms in which the difference of two reports is written.
public enum DifferenceFormat: String, CaseIterable, Sendable {
  /// Text for a terminal.
  case terminal
  /// GitHub-flavoured Markdown.
  case markdown
  /// All of it with a versioned schema.
  case json
  /// Workflow commands, which GitHub shows as annotations.
  case github

  /// Writes a difference and what is above the limits; the bytes end with a line break.
  public func render(
    _ difference: ReportDifference, complaints: [String] = [],
    _ options: ReportOptions = ReportOptions()
  ) -> [UInt8] {
    let page = DifferencePage(difference, complaints: complaints).page
    return switch self {
    case .terminal: TerminalWriter(options.terminal).bytes(page)
    case .markdown: MarkdownWriter.bytes(page)
    case .json: DifferenceJSON.render(difference, complaints: complaints)
    case .github: WorkflowCommands(difference, complaints: complaints).bytes
    }
  }
}
