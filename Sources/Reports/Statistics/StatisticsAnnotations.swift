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
      message: Headline.sentences(statistics).joined(separator: " "))
    let misses = statistics.accounting.lines.flatMap { line in
      line.misses.map { miss in
        Annotation(
          level: line.kind == .unreadable ? .warning : .notice, title: Wording.kind(line.kind),
          message: files[miss.id] == nil
            ? "\(miss.id): \(miss.reason.detail)" : miss.reason.detail,
          file: files[miss.id])
      }
    }
    self.init([headline] + misses)
  }
}
