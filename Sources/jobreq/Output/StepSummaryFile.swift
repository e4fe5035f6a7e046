import CLibrary
import ReportKit

/// The file in which GitHub's runner collects the summary of a step.
enum StepSummaryFile {
  private static let variable = "GITHUB_STEP_SUMMARY"

  /// Appends Markdown; says so where the command does not run in a workflow.
  static func append(_ markdown: [UInt8]) throws {
    guard let path = Machine.variable(variable) else {
      Machine.warn("jobreq: \(variable) is not set, so no step summary was written")
      return
    }
    guard let file = fopen(path, "ab") else { throw CommandError.cannotWrite(path, errno) }
    defer { fclose(file) }
    let bytes = StepSummary.bytes(markdown)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw CommandError.cannotWrite(path, errno)
    }
  }
}
