import ArgumentParser
import Claims
import Model
import Signals
import Reports
import Statistics
import Synchronization

/// What every command takes that counts postings; `jobreq.yml` says what flags leave open.
struct CountingOptions: ParsableArguments {
  @OptionGroup var counted: CountedPostings

  @Flag(help: "Print the settings that flags and jobreq.yml come to, and stop.")
  var showConfig = false

  /// What flags and `jobreq.yml` come to; `inputs` get their paths from it.
  func settings(
    _ inputs: inout InputOptions, formats: [ReportTarget] = [], expectations: String? = nil
  ) throws -> ReportSettings {
    var settings = try counted.settings()
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
    return settings
  }

  /// Reads the inputs.
  ///
  /// Throws before anything is read where one of `outputs` is an input.
  func summary(
    _ inputs: InputOptions, of population: Population, by vocabulary: Vocabulary,
    outputs: [String] = []
  ) async throws -> (Summary, RunSummary) {
    let (summaries, run) = try await summaries(
      inputs, of: [population], by: vocabulary, outputs: outputs)
    return (summaries[0], run)
  }

  /// Reads the inputs once for several populations.
  func summaries(
    _ inputs: InputOptions, of populations: [Population], by vocabulary: Vocabulary,
    outputs: [String] = []
  ) async throws -> ([Summary], RunSummary) {
    let run = RunSummary()
    let summaries = Mutex(populations.map { Summary(of: $0) })
    try await inputs.excerpts(inputs.walk(outputs: outputs), by: vocabulary) { found in
      found.map(Counted.init)
    } take: { counted in
      for counted in counted { counted.kinds.forEach(run.add) }
      summaries.withLock { summaries in
        for place in summaries.indices {
          for counted in counted { counted.add(to: &summaries[place]) }
        }
      }
    }
    return (summaries.withLock { $0 }, run)
  }
}

extension ReportSettings {
  /// The postings that are counted; throws where a condition cannot be used.
  func population(by vocabulary: Vocabulary) throws -> Population {
    guard !conditions.isEmpty || !populations.isEmpty else { return Population() }
    let reader = try populationReader(by: vocabulary)
    do {
      return try reader.read(conditions)
    } catch {
      throw ValidationError("where: \(error).")
    }
  }

  /// What reads conditions, with the populations that are named.
  func populationReader(by vocabulary: Vocabulary) throws -> PopulationReader {
    let skills = SkillRelations(vocabulary: vocabulary)
    var reader = PopulationReader(skills: skills.names, skill: { skills.name(of: $0) })
    for population in populations {
      do {
        try reader.define(population.name, population.conditions)
      } catch {
        throw SettingsError(
          file: SettingsFile.name,
          problem: "the population \(population.name): \(error.problem)", remedy: error.remedy)
      }
    }
    return reader
  }

  /// How statistics are made by these settings.
  func options(by groupings: [Grouping], _ rates: CalibrationFile? = nil) -> StatisticsOptions {
    StatisticsOptions(
      by: groupings, keepsDuplicates: duplicates == .keep, calibration: rates?.calibration)
  }

  /// What made the report: of records, the vocabularies by which they were read, not that of this run.
  func provenance(
    _ summary: Summary, by vocabulary: Vocabulary, _ rates: CalibrationFile? = nil
  ) -> Provenance {
    let read = summary.vocabularies.map { $0 ?? ReadingVersion.vocabulary }.sorted()
    return Provenance(
      program: "jobreq \(Jobreq.version)",
      vocabulary: read.isEmpty ? vocabulary.hash : read.joined(separator: ", "),
      rules: ReadingVersion.rules, calibration: rates?.source,
      population: summary.population, asOf: asOf)
  }

  /// The forms of the report and their files.
  var targets: [ReportTarget] {
    formats.compactMap { form in
      ReportFormat(rawValue: form.name).map { ReportTarget(format: $0, path: form.path) }
    }
  }
}
