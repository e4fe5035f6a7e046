import ArgumentParser
import Claims
import Signals
import Reports
import Statistics

/// `jobreq check`: published claims against saved postings.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Set claims against the statistics of saved postings.",
    discussion: """
      Each claim of the file holds, does not hold, or cannot be told, because the 95 % interval \
      reaches over its bound. Exit code 0 where none fails, 1 where one does (with --strict also \
      where one cannot be told), 2 where the file cannot be used.

      Example: jobreq check postings --expect claims.yml
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp("YAML with the claims.", valueName: "file"), completion: .file())
  var expect: String?

  @Option(help: "Form of the verdicts.")
  var format = CheckFormat.terminal

  @OptionGroup var counting: CountingOptions

  func run() async throws {
    var inputs = inputs
    let settings = try counting.settings(&inputs, expectations: expect)
    if counting.showConfig { return try Output(path: nil).write(Machine.plain(settings.yaml)) }
    guard let file = settings.expectations else {
      throw ValidationError(
        "Name the file of claims: --expect FILE, or expectations: in jobreq.yml.")
    }
    try OutputPlace(inputs.output).check()
    let claims = try ExpectationReader.read(
      FileContents.yaml(file), file: file)
    let vocabulary = try VocabularyFlags.vocabulary(of: settings.vocabulary)
    let judge = ExpectationJudge(claims, file: file, known: KnownNames(vocabulary))
    let populations = try ClaimPopulations(judge, file: file, settings, vocabulary)
    let (summaries, run) = try await counting.summaries(
      inputs, of: populations.all, by: vocabulary)
    let summary = summaries[0]
    let verdicts = try judge.verdicts { subject in
      summaries[populations.place(of: subject.conditions)]
        .statistics(settings.options(by: subject.groupings))
    }
    let provenance = settings.provenance(summary, by: vocabulary)
    let output = try Output(path: inputs.output)
    try output.write(
      format.render(
        verdicts, file: file, provenance, output.reportOptions))
    try output.finish()
    if format == .github {
      try StepSummaryFile.append(CheckFormat.markdown.render(verdicts, file: file, provenance))
    }
    try run.finish(strict: inputs.strict)
    let failing: [Verdict.Answer] = inputs.strict ? [.fails, .open] : [.fails]
    if verdicts.contains(where: { failing.contains($0.answer) }) { throw ExitCode(1) }
  }
}

extension KnownNames {
  /// The names of a vocabulary.
  init(_ vocabulary: Vocabulary) {
    let skills = SkillRelations(vocabulary: vocabulary)
    self.init(skills: skills.names, categories: skills.categories, skill: skills.name)
  }
}

extension CheckFormat: ExpressibleByArgument {}
