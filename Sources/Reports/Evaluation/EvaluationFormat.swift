import Evaluation
import ReportKit

/// The forms in which an evaluation is written.
public enum EvaluationFormat: String, CaseIterable, Sendable {
  /// Text for a terminal, in aligned tables.
  case terminal
  /// GitHub-flavoured Markdown.
  case markdown
  /// All figures with a versioned schema, error rates among them.
  case json

  /// Writes an evaluation, the differences in the listed fields and what became of the floors.
  ///
  /// The bytes end with a line break.
  public func render(
    _ evaluation: Evaluation, listing fields: [EvaluatedField] = [],
    floors: [Floors.Verdict] = [], _ options: ReportOptions = ReportOptions()
  ) -> [UInt8] {
    let page = EvaluationPage(evaluation, listing: fields, floors: floors)
    return switch self {
    case .terminal: TerminalWriter(options.terminal).bytes(page.page())
    case .markdown: MarkdownWriter.bytes(page.page())
    case .json: EvaluationJSON.render(evaluation, listing: fields, floors: floors)
    }
  }
}
