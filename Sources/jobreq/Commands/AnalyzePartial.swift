import ArgumentParser
import Claims
import Formats
import Statistics

extension Analyze {
  /// Refuses what says how a report is made: the run that reads the summary makes it.
  func validatePartial() throws {
    guard let partial else { return }
    guard partial.lowercased().hasSuffix(LineParts.partial) else {
      throw ValidationError(
        "--partial writes a file that ends in \(LineParts.partial), not '\(partial)'.")
    }
    let isForReport =
      !format.isEmpty || inputs.output != nil || by != nil || asOf != nil || calibration != nil
      || expect != nil || !check.isEmpty || !counting.counted.conditions.isEmpty
      || counting.counted.keepDuplicates != nil
    guard !isForReport else {
      throw ValidationError(
        "--partial writes no report; give what says how it is made to the run that reads the file.")
    }
  }

  /// Writes the summary of all postings.
  func writePartial(
    to path: String, _ inputs: InputOptions, _ settings: ReportSettings
  ) async throws {
    try OutputPlace(path).check()
    let vocabulary = try VocabularyFlags.vocabulary(of: settings.vocabulary)
    let (summary, run) = try await counting.summary(
      inputs, of: Population(), by: vocabulary, outputs: [path])
    let output = try Output(path: path)
    try summary.writePartial(program: "jobreq \(Jobreq.version)", output.write)
    try output.finish()
    if !inputs.quiet { Machine.warn("jobreq: wrote \(path)") }
    try run.finish(strict: inputs.strict)
  }
}
