import ArgumentParser
import Claims

/// Which of the postings that are read are counted; `jobreq.yml` says what flags leave open.
struct CountedPostings: ParsableArguments {
  @Flag(
    inversion: .prefixedNo, help: "Count near-duplicates as often as they were saved.")
  var keepDuplicates: Bool?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Count only postings that meet this; may be repeated, all of it holds.",
      discussion: """
        Conditions parted by ';': family, seniority, role, company, source, skill, country, work-mode \
        and title take = and != and values parted by commas, title also ~ and !~ for words in it, \
        date also < <= > >= (date>=2026-01). Or the name of a population: ml, or one of jobreq.yml.
        """,
      valueName: "condition"))
  var conditions: [String] = []

  /// What `jobreq.yml` says, and of what is counted what these flags say.
  func settings() throws -> ReportSettings {
    var settings = try SettingsFile.read()
    if !conditions.isEmpty { settings.conditions = conditions }
    if let keepDuplicates { settings.duplicates = keepDuplicates ? .keep : .once }
    return settings
  }
}
