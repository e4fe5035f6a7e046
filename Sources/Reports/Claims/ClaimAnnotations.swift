import Claims
import ReportKit

extension WorkflowCommands {
  /// One annotation for each claim that does not hold or cannot be told.
  init(_ verdicts: [Verdict], file: String) {
    self.init(
      verdicts.filter { $0.answer != .holds }.map { verdict in
        Annotation(
          level: verdict.answer == .fails ? .error : .notice, title: verdict.expectation.name,
          message: CheckWording.sentence(verdict), file: file, line: verdict.expectation.line)
      })
  }

  /// An error for each limit, a warning for each posting of the same text that is read otherwise, and
  /// the sum.
  init(_ difference: ReportDifference, complaints: [String]) {
    let errors = complaints.map {
      Annotation(level: .error, title: "The report changed too much", message: $0)
    }
    let warnings = difference.moved.map { posting in
      Annotation(
        level: .warning, title: "Read otherwise: \(posting.id)",
        message: posting.moves.map { move in
          "\(move.field): \(DifferencePage.said(move.old, move.oldQuotes)) before, "
            + "\(DifferencePage.said(move.new, move.newQuotes)) now"
        }.joined(separator: "; "))
    }
    let sum = Annotation(
      level: .notice, title: "What changed", message: DifferencePage.sum(difference))
    self.init(errors + warnings + [sum])
  }
}
