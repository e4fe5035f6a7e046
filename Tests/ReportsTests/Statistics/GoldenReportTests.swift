import Reports
import Statistics
import Testing

struct GoldenReportTests {
  @Test(
    arguments: [
      (.markdown, nil, "report.md"), (.json, nil, "report.json"), (.csv, nil, "report.csv"),
      (.markdown, .company, "by-company.md"), (.json, .role, "by-role.json"),
      (.csv, .role, "by-role.csv"), (.html, .company, "by-company.html"),
      (.postings, nil, "postings.csv"), (.github, nil, "commands.txt"),
    ] as [(ReportFormat, Grouping?, String)])
  func reportsAreAsTheyWere(_ format: ReportFormat, _ grouping: Grouping?, _ name: String) throws {
    try expectGolden(format.render(ReportSample.statistics(by: grouping)), name)
  }

  @Test(arguments: [
    (ReportOptions(width: 80), "terminal-80.txt"), (ReportOptions(width: 120), "terminal-120.txt"),
    (ReportOptions(width: 80, usesUnicode: false), "terminal-ascii.txt"),
    (ReportOptions(width: 80, usesColor: true), "terminal-color.txt"),
  ])
  func terminalReportsAreAsTheyWere(_ options: ReportOptions, _ name: String) throws {
    try expectGolden(
      ReportFormat.terminal.render(ReportSample.statistics(by: .source), Provenance(), options),
      name)
  }

  @Test(arguments: ReportFormat.allCases)
  func everyFormSaysSoWhereThereIsNoPosting(_ format: ReportFormat) throws {
    let skipped = ReportSample.outcomes.filter { outcome in
      if case .posting = outcome { false } else { true }
    }
    try expectGolden(
      format.render(ReportSample.statistics(skipped, by: .role)), "none-\(format.rawValue).txt")
  }
}
