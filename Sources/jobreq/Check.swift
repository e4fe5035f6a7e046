import ArgumentParser
import PostingChecks
import PostingEvaluation
import PostingReports
import PostingStatistics

/// `jobreq check`: published claims against saved postings.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Set claims against the statistics of saved postings.",
    discussion: """
      Each claim of the file holds, does not hold, or cannot be told, because the 95 % interval \
      reaches over its bound. Exit code 0 where none fails, 1 where one does (with --strict also \
      where one cannot be told), 2 where the file cannot be used.
      """)

  @OptionGroup var inputs: InputOptions

  @Option(help: ArgumentHelp("YAML with the claims.", valueName: "file"))
  var expect: String

  @Option(help: "Form of the verdicts.")
  var format = CheckFormat.terminal

  @OptionGroup var counting: CountingOptions

  func run() async throws {
    do {
      try await check()
    } catch let error as SettingsError {
      Machine.warn("Error: \(error)")
      throw ExitCode(2)
    } catch let error as EvaluationFileError {
      Machine.warn("Error: \(error)")
      throw ExitCode(EvaluationFileError.exitCode)
    }
  }

  private func check() async throws {
    let claims = try ExpectationReader.read(
      String(decoding: SmallFile.bytes(expect), as: UTF8.self), file: expect)
    let judge = ExpectationJudge(claims, file: expect)
    let (summary, tally) = try await counting.summary(inputs)
    let verdicts = try judge.verdicts { grouping in
      summary.statistics(
        StatisticsOptions(grouping: grouping, keepsDuplicates: counting.keepDuplicates)
      ).figuresTree
    }
    let output = try Output(path: inputs.output)
    try output.write(
      format.render(verdicts, file: expect, counting.provenance, output.reportOptions))
    try output.finish()
    if format == .github {
      try StepSummaryFile.append(CheckFormat.markdown.render(verdicts, file: expect))
    }
    try tally.finish(strict: inputs.strict)
    let failing: [Verdict.Answer] = inputs.strict ? [.fails, .open] : [.fails]
    if verdicts.contains(where: { failing.contains($0.answer) }) { throw ExitCode(1) }
  }
}

extension CheckFormat: ExpressibleByArgument {}
