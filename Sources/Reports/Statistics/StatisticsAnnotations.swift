import ReportKit
import Statistics

extension WorkflowCommands {
  /// The headline, a warning for each input that could not be read, a notice for each without a
  /// posting.
  ///
  /// `files` are the paths of inputs by id; one without is named in the words.
  init(_ statistics: Statistics, files: [String: String] = [:]) {
    let headline = Annotation(
      level: .notice, title: "What the postings ask for",
      message: Headline.sentences(statistics).map(\.line).joined(separator: " "))
    let skipped = statistics.accounting.lines.flatMap { line in
      line.inputs.map { input in
        Annotation(
          level: line.kind == .unreadable ? .warning : .notice, title: Wording.kind(line.kind),
          message: files[input.id] == nil
            ? "\(input.id): \(input.reason.detail)" : input.reason.detail,
          file: files[input.id])
      }
    }
    self.init([headline] + skipped)
  }
}
