import ArgumentParser
import Claims
import Reports
import Signals
import Statistics

/// `jobreq analyze`: from saved postings to their statistics.
struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Print the statistics of saved postings.",
    discussion: """
      Also takes the records that `jobreq extract` wrote (.jsonl): both ways give the same bytes.

      Example: jobreq analyze postings --where ml --format html:report.html,json:report.json
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp(
      "Form of the report, or several with their files, as in markdown:report.md,html:report.html.",
      discussion: "Forms: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "form[:file],…"),
    transform: ReportTarget.list)
  var format: [ReportTarget] = []

  @Option(
    help: ArgumentHelp(
      "Repeat every statistic for each group, by one key or two; month and quarter draw a trend.",
      discussion: "Keys: \(Grouping.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "key[,key]"),
    transform: { text in
      guard let keys = Grouping.keys(text) else {
        throw ValidationError(
          "--by takes one or two of \(Grouping.allCases.map(\.rawValue).joined(separator: ", ")), "
            + "not '\(text)'.")
      }
      return keys
    })
  var by: [Grouping]?

  @Option(
    help: ArgumentHelp("Date to print on the report; no clock is asked.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Error rates of the reading, of jobreq evaluate --format json, by which shares are corrected; "
        + "none with the word none.", valueName: "file"), completion: .file())
  var calibration: String?

  @Option(
    help: ArgumentHelp(
      "YAML with claims, which the report sets against the postings before all else.",
      valueName: "file"), completion: .file())
  var expect: String?

  @Option(
    help: ArgumentHelp(
      "Write what was counted to this file, in place of a report: jobreq analyze of such files, of all "
        + "parts of a set, gives the report of the whole.", valueName: "file"))
  var partial: String?

  @OptionGroup var counting: CountingOptions

  @Option(
    help: ArgumentHelp(
      "Write nothing; exit with 1 and show the difference where FILE is not what would be written.",
      valueName: "file"), completion: .file())
  var check: [String] = []

  func validate() throws {
    guard asOf.map(CivilDate.isValid) ?? true else {
      throw ValidationError("--as-of takes a date as in 2026-01-31, not '\(asOf ?? "")'.")
    }
    try validatePartial()
  }

  func run() async throws {
    var inputs = inputs
    var settings = try counting.settings(&inputs, formats: format)
    settings.by = by ?? settings.by
    settings.asOf = asOf ?? settings.asOf
    settings.calibration = calibration ?? settings.calibration
    if counting.showConfig { return try Output(path: nil).write(Machine.plain(settings.yaml)) }
    if let partial { return try await writePartial(to: partial, inputs, settings) }
    let targets =
      try settings.targets.isEmpty
      ? [ReportTarget(format: inputs.output.map(ReportTarget.named) ?? .terminal)]
      : settings.targets
    let reports = try check.isEmpty ? ReportTarget.resolve(targets, output: inputs.output) : []
    for report in reports { try OutputPlace(report.path).check() }
    let checks = try ReportCheck(check, targets: settings.targets)
    let rates = try CalibrationFile.read(settings.calibration)
    let vocabulary = try VocabularyFlags.vocabulary(of: settings.vocabulary)
    let judge = try expect.map { file in
      ExpectationJudge(
        try ExpectationReader.read(FileContents.yaml(file), file: file), file: file,
        known: KnownNames(vocabulary))
    }
    let populations = try ClaimPopulations(judge, file: expect ?? "", settings, vocabulary)
    let (summaries, run) = try await counting.summaries(
      inputs, of: populations.all, by: vocabulary, outputs: reports.compactMap(\.path))
    var options = settings.options(by: settings.by, rates)
    options.broader = SkillRelations(vocabulary: vocabulary).wholes
    let statistics = summaries[0].statistics(options)
    // Of some of the postings nobody knows which others are their near-duplicates.
    if settings.conditions.isEmpty {
      try inputs.storing.keep(statistics.duplicates, isAlone: inputs.paths.isEmpty)
    }
    var provenance = settings.provenance(summaries[0], by: vocabulary, rates)
    provenance.claims =
      try judge?.verdicts { subject in
        summaries[populations.place(of: subject.conditions)]
          .statistics(settings.options(by: subject.groupings))
      } ?? []
    let isSame = try checks.run(
      { $0.render(statistics, provenance) }, to: Output(path: nil))
    let outputs = try reports.map { try Output(path: $0.path) }
    for (report, output) in zip(reports, outputs) {
      var options = output.reportOptions
      if report.format == .github {
        options.files = InputPlaces.files(
          of: statistics.accounting.lines.flatMap(\.inputs).map(\.id), under: inputs.paths)
      }
      try output.write(report.format.render(statistics, provenance, options))
    }
    for output in outputs { try output.finish() }
    if !inputs.quiet {
      for path in reports.compactMap(\.path) { Machine.warn("jobreq: wrote \(path)") }
    }
    if reports.contains(where: { $0.format == .github }) {
      try StepSummaryFile.append(ReportFormat.markdown.render(statistics, provenance))
    }
    try run.finish(strict: inputs.strict)
    if !isSame { throw ExitCode(1) }
  }
}
