import Model
import Statistics
import SampleRecords
import Testing

@testable import ReportKit
@testable import Reports

struct TerminalReportTests {
  @Test(arguments: [nil] + Grouping.allCases)
  func noLineIsWiderThanTheTerminal(_ grouping: Grouping?) {
    let statistics = ReportSample.statistics(Sample.outcomes(200, seed: 1), by: grouping)
    for width in [80, 100, 120] {
      let report = ReportSample.report(.terminal, statistics, options: ReportOptions(width: width))
      for line in report.split(separator: "\n") {
        #expect(TerminalText.width(String(line)) <= width, "\(line)")
      }
    }
  }

  @Test func nothingButTheReportsOwnSequencesReachesTheTerminal() {
    for grouping in Grouping.allCases {
      let statistics = ReportSample.statistics(by: grouping)
      let plain = ReportSample.report(.terminal, statistics)
      #expect(!plain.unicodeScalars.contains { Self.isDangerous($0) })
      let colored = ReportSample.report(
        .terminal, statistics, options: ReportOptions(usesColor: true))
      var text = colored
      for sequence in ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m"] {
        text = text.split(separator: sequence, omittingEmptySubsequences: false).joined()
      }
      #expect(!text.unicodeScalars.contains { Self.isDangerous($0) })
      #expect(colored.contains("\u{1B}[1m"))
    }
  }

  @Test func onlyWithErrorRatesIsAShareCorrected() {
    let outcomes = Sample.outcomes(100, seed: 4)
    let own = ReportSample.report(.terminal, ReportSample.statistics(outcomes))
    #expect(own.contains("Corrected for misreading") && own.contains("all levels together"))
    let none = ReportSample.report(
      .terminal, ReportSample.statistics(outcomes, calibration: nil))
    #expect(!none.lowercased().contains("corrected"))
  }

  @Test func theLevelsOfACompanyAddUpToItsPostings() throws {
    let statistics = ReportSample.statistics(Sample.outcomes(300, seed: 5))
    let table = try #require(
      CompanySection.blocks(statistics).compactMap { block in
        if case .table(let table) = block { table } else { nil }
      }.last)
    #expect(table.columns.map(\.title).contains("below a bachelor's"))
    var below = 0
    for row in table.rows {
      // An interval says nothing of one company's share where companies are drawn.
      guard case .lines(let postings) = row[1], case .lines(let share) = row[2] else {
        Issue.record("no number")
        continue
      }
      #expect(share[0].line.hasSuffix(" %"))
      let counts = row.dropFirst(3).map { cell in
        if case .lines(let lines) = cell { Int(lines[0].line) ?? 0 } else { 0 }
      }
      #expect(String(counts.reduce(0, +)) == postings[0].line)
      below += counts[1]
    }
    #expect(below > 0)
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value)
  }

  @Test func withoutUnicodeTheReportIsASCIIWhereThePostingsAre() {
    let report = ReportSample.report(.terminal, options: ReportOptions(usesUnicode: false))
    #expect(report.utf8.allSatisfy { $0 < 0x80 })
    let larger = ReportSample.report(
      .terminal, ReportSample.statistics(Sample.outcomes(100, seed: 1)),
      options: ReportOptions(usesUnicode: false))
    #expect(larger.contains("####"))
  }

}
