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
