import ArgumentParser
import Claims
import Model
import Signals
import Reports
import Statistics
import Synchronization

/// What every command takes that counts postings; `jobreq.yml` says what flags leave open.
struct CountingOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo, help: "Count near-duplicates as often as they were saved.")
  var keepDuplicates: Bool?

  @Flag(help: "Print the settings that flags and jobreq.yml come to, and stop.")
  var showConfig = false

  /// What flags and `jobreq.yml` come to; `inputs` get their paths from it.
  func settings(
    _ inputs: inout InputOptions, formats: [ReportTarget] = [], expectations: String? = nil
  ) throws -> ReportSettings {
    var settings = try SettingsFile.read()
    if !inputs.paths.isEmpty { settings.inputs = inputs.paths }
    inputs.paths = settings.inputs
    if formats.isEmpty {
      for form in settings.formats { try form.path.map(SettingsFile.checkOutput) }
    } else {
      settings.formats = formats.map {
        ReportSettings.Form(name: $0.format.rawValue, path: $0.path)
      }
    }
    if !inputs.reading.words.files.isEmpty { settings.vocabulary = inputs.reading.words.files }
    settings.expectations = expectations ?? settings.expectations
    if let keepDuplicates { settings.duplicates = keepDuplicates ? .keep : .once }
    return settings
  }

  /// Reads the inputs.
  ///
  /// Throws before anything is read where one of `outputs` is an input.
  func summary(
    _ inputs: InputOptions, by vocabulary: Vocabulary, outputs: [String] = []
  ) async throws -> (Summary, Tally) {
    let tally = Tally()
    let summary = Mutex(Summary())
    let walker = try inputs.walk(outputs: outputs)
    try await inputs.extract(walker, by: vocabulary, keepsText: false, forStatistics: true) {
      outcomes in
      var part = Summary()
      for outcome in outcomes { part.add(outcome) }
      return (outcomes.map(Tally.Kind.init), part)
    } take: { (kinds: [Tally.Kind], part: Summary) in
      for kind in kinds { tally.add(kind) }
      summary.withLock { $0.merge(part) }
    }
    return (summary.withLock { $0 }, tally)
  }
}

extension ReportSettings {
  /// How statistics are made by these settings.
  func options(by grouping: Grouping?, _ rates: ErrorRates? = nil) -> StatisticsOptions {
    StatisticsOptions(
      grouping: grouping, keepsDuplicates: duplicates == .keep, calibration: rates?.calibration)
  }

  /// What made the report: of records, the vocabularies by which they were read, not that of this run.
  func provenance(
    _ summary: Summary, by vocabulary: Vocabulary, _ rates: ErrorRates? = nil
  ) -> Provenance {
    let read = summary.vocabularies.map { $0 ?? ReadingVersion.vocabulary }.sorted()
    return Provenance(
      program: "jobreq \(Jobreq.version)",
      vocabulary: read.isEmpty ? vocabulary.hash : read.joined(separator: ", "),
      rules: ReadingVersion.rules, calibration: rates?.source, asOf: asOf)
  }

  /// The forms of the report and their files.
  var targets: [ReportTarget] {
    formats.compactMap { form in
      ReportFormat(rawValue: form.name).map { ReportTarget(format: $0, path: form.path) }
    }
  }
}
