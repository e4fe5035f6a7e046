import ReportKit

/// The forms in which an explanation is written.
public enum ExplainFormat: String, CaseIterable, Sendable {
  /// Text for a terminal.
  case terminal
  /// One HTML file that needs nothing else.
  case html

  /// Writes an explanation in this form; the bytes end with a line break.
  ///
  /// `showsAll` prints the lines that a terminal's text folds; HTML holds them folded.
  public func render(
    _ explanation: Explanation, _ options: ReportOptions = ReportOptions(), showsAll: Bool = false
  ) -> [UInt8] {
    switch self {
    case .terminal:
      var terminal = options.terminal
      terminal.unfolds = showsAll
      terminal.unfolding = "--all shows them"
      return TerminalWriter(terminal).bytes(explanation.page(outside: .max))
    case .html: return HTMLWriter.bytes(explanation.page(outside: 500))
    }
  }
}
