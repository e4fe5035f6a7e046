import ArgumentParser
import Claims
import Model
import Reports
import Signals
import Statistics

/// `jobreq compare`: two sets of postings side by side.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set two folders, or two populations of one, side by side.",
    discussion: """
      Of two PATHs the second is set against the first; one is split by --where and --against. Each share, skill \
      and median stands with its difference, the largest first, and whether it is beyond chance, all of \
      them taken together and companies drawn whole.

      Example: jobreq compare postings --where ml --against family=software-engineer
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp(
      "Compare the postings of --where with those that meet this; may be repeated, all of it holds.",
      valueName: "condition"))
  var against: [String] = []

  @Option(help: "Form of the comparison.")
  var format = ComparisonFormat.terminal

  @OptionGroup var counting: CountingOptions

  func validate() throws {
    if against.isEmpty, inputs.paths.count != 2 {
      throw ValidationError(
        "Name two files or folders, or one and what to compare in it, as in --where ml --against "
          + "family=software-engineer.")
    }
    if !against.isEmpty, counting.counted.conditions.isEmpty {
      throw ValidationError("--against needs --where: which postings are the others compared with?")
    }
  }

  func run() async throws {
    var inputs = inputs
    let settings = try counting.settings(&inputs)
    if counting.showConfig { return try Output(path: nil).write(Machine.plain(settings.yaml)) }
    try OutputPlace(inputs.output).check()
    let vocabulary = try VocabularyFlags.vocabulary(of: settings.vocabulary)
    let (sets, runs) =
      try await against.isEmpty
      ? folders(inputs, settings, vocabulary) : populations(inputs, settings, vocabulary)
    let statistics = sets.map { $0.summary.statistics(settings.options(by: [])) }
    let comparison = Comparison(
      Comparison.Postings(statistics[0]), Comparison.Postings(statistics[1]))
    let output = try Output(path: inputs.output)
    try output.write(
      format.render(
        comparison,
        ComparisonNames(
          old: sets[0].name, new: sets[1].name, oldOrigin: statistics[0].origin,
          newOrigin: statistics[1].origin), output.reportOptions))
    try output.finish()
    for run in runs { try run.finish(strict: inputs.strict) }
  }

  private typealias Named = (name: String, summary: Summary)

  /// Two paths, each read by itself.
  private func folders(
    _ inputs: InputOptions, _ settings: ReportSettings, _ vocabulary: Vocabulary
  ) async throws -> ([Named], [RunSummary]) {
    let population = try settings.population(by: vocabulary)
    var sets: [Named] = []
    var runs: [RunSummary] = []
    for path in inputs.paths {
      var own = inputs
      own.paths = [path]
      let (summary, run) = try await counting.summary(own, of: population, by: vocabulary)
      sets.append((path, summary))
      runs.append(run)
    }
    return (sets, runs)
  }

  /// Two populations of what is read once.
  private func populations(
    _ inputs: InputOptions, _ settings: ReportSettings, _ vocabulary: Vocabulary
  ) async throws -> ([Named], [RunSummary]) {
    var other = settings
    other.conditions = against
    let (summaries, run) = try await counting.summaries(
      inputs, of: [settings.population(by: vocabulary), other.population(by: vocabulary)],
      by: vocabulary)
    return (
      [
        (against.joined(separator: "; "), summaries[1]),
        (settings.conditions.joined(separator: "; "), summaries[0]),
      ], [run]
    )
  }
}

extension ComparisonFormat: ExpressibleByArgument {}
