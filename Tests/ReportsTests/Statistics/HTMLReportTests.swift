import Foundation
import Reports
import SampleRecords
import Statistics
import Testing

struct HTMLReportTests {

  @Test func thePageLoadsNothingAndRunsNothing() {
    let report = ReportSample.report(.html, ReportSample.statistics(by: .company))
    for word in ["<script", "<link", "<img", "<iframe", "@import", "src=", "url(http"] {
      #expect(!report.contains(word), "\(word)")
    }
    #expect(report.contains("default-src &#39;none&#39;"))
  }

  /// The matches of a pattern with two groups.
  private func pairs(_ pattern: String, in page: String) throws -> [(String, String)] {
    let expression = try NSRegularExpression(pattern: pattern)
    let text = page as NSString
    return expression.matches(in: page, range: NSRange(location: 0, length: text.length)).map {
      (text.substring(with: $0.range(at: 1)), text.substring(with: $0.range(at: 2)))
    }
  }

  @Test func everyCountLeadsToAsManyPostings() throws {
    let statistics = ReportSample.statistics(Sample.outcomes(120, seed: 6), by: .company)
    let page = ReportSample.report(.html, statistics)
    let links = try pairs("href=\"#(only-[^\"]+)\">(\\d+)</a>", in: page)
    let filters = try pairs("<p id=\"(only-[^\"]+)\" class=\"only\">.*?: (\\d+) of the", in: page)
    let counts = Dictionary(filters) { _, _ in "twice" }
    #expect(links.count > 50)
    for (anchor, count) in links { #expect(counts[anchor] == count, "\(anchor)") }
    // A rule for each filter, and no row that no rule knows.
    for (place, filter) in filters.enumerated() {
      #expect(
        page.contains("#\(filter.0):target ~ div tbody tr:not(.f\(place)) { display: none; }"))
    }
  }

  @Test func countsOfAGroupLeadNowhere() {
    let statistics = ReportSample.statistics(Sample.outcomes(120, seed: 6), by: .role)
    let page = ReportSample.report(.html, statistics)
    let groups = page.components(separatedBy: "<section ").filter { $0.contains("-title\">role: ") }
    #expect(!groups.isEmpty)
    for group in groups { #expect(!group.contains("#only-")) }
  }

  @Test func everyChartHasItsWordsAndIsFollowedByItsNumbers() {
    let statistics = ReportSample.statistics(Sample.outcomes(100, seed: 6))
    let page = ReportSample.report(.html, statistics)
    let charts = page.components(separatedBy: "<svg class=\"chart\"").dropFirst()
    #expect(charts.count == 4)
    for chart in charts {
      let words = chart.components(separatedBy: "<desc").last?.prefix { $0 != "/" } ?? ""
      #expect(words.contains("%"))
      #expect(chart.contains("<table>"))
    }
  }
}
