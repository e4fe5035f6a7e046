import Model
import SampleRecords
import Statistics
import Testing

@testable import Reports

/// Shares out of few postings are marked, or not told at all, in every form.
struct SmallCellTests {
  @Test(arguments: [
    (0, 9, "too few for a share"), (0, 100, "0 % (0–3.7)"), (19, 1000, "1.9 % (1.2–2.9)"),
    (1, 100_000, "<0.1 % (<0.1–<0.1)"), (1, 12, "8.3 % (1–35)*"), (1, 60, "1.7 % (0.3–8.9)"),
    (1, 40, "2.5 % (<1–13)"), (999, 1000, ">99 % (99–100)"), (400, 1000, "40 % (37–43)"),
    (5, 10, "50 % (24–76)*"), (996, 10_000, "10 % (9–11)"), (3, 20, "15 % (5–36)*"),
  ])
  func sharesAreSaidAsFarAsTheyCanBe(_ count: Int, _ of: Int, _ words: String) {
    #expect(Wording.percent(Share(count, of: of)) == words)
  }

  private static func records(_ number: Int) -> [Outcome] {
    (0..<number).map { place in
      .posting(
        Sample.record(
          "\(place)", title: "Engineer \(place)", minimum: place % 2 == 0 ? .bachelor : nil,
          skills: [("Python", "Programming languages", .required)]))
    }
  }

  @Test(arguments: ReportFormat.allCases.filter { $0 != .postings && $0 != .github })
  func ofFewerThanTenNoPercentageIsTold(_ format: ReportFormat) {
    for grouping in [nil, .family] as [Grouping?] {
      let statistics = ReportSample.statistics(Self.records(9), by: grouping)
      let report = ReportSample.report(format, statistics)
      switch format {
      case .json:
        #expect(report.contains("too-few") && !report.contains("\"reliable\""))
        #expect(!report.contains("\"percent\": 5"))
      case .csv: #expect(report.contains("5,9,,,,,too-few"))
      default:
        #expect(!report.contains("56 %") && !report.contains("100 %"))
        #expect(report.contains("too few"))
      }
    }
  }

  @Test(arguments: ReportFormat.allCases.filter { $0 != .postings && $0 != .github })
  func ofFewerThanThirtyEachShareIsMarked(_ format: ReportFormat) {
    let report = ReportSample.report(format, ReportSample.statistics(Self.records(20)))
    switch format {
    case .json, .csv: #expect(report.contains("unreliable"))
    case .markdown: #expect(report.contains("(27–73)\\*"))
    default: #expect(report.contains("(27–73)*"))
    }
  }

  @Test func thePopulationAndTheRepostsStandAtTheTop() throws {
    let population = try PopulationReader().read(["role=product"])
    var summary = Summary(of: population)
    for outcome in Self.records(40) { summary.add(outcome) }
    summary.add(.posting(Sample.record("research", role: .research)))
    summary.add(.posting(Sample.record("40", title: "Engineer 3", words: Sample.text(of: "3"))))
    let report = String(
      decoding: ReportFormat.markdown.render(summary.statistics(), Provenance()), as: UTF8.self)
    #expect(
      report.contains("Population role=product: 41 of 42 postings that were read, 1 left aside.")
    )
    #expect(report.contains("# What 40 job postings of role=product ask for"))
    #expect(report.contains("Of 40 postings of role=product (41 read, 1 repost set aside)"))
    #expect(report.contains("The 40 are of 1 company"))
  }
}
