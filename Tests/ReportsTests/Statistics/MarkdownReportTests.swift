import Statistics
import Testing

@testable import Reports

struct MarkdownReportTests {
  @Test func hostileTitlesKeepTheTablesOfMarkdownWhole() {
    for grouping in [nil, .company, .source] as [Grouping?] {
      let report = ReportSample.report(.markdown, ReportSample.statistics(by: grouping))
      #expect(!report.contains("<script>") && !report.contains("\u{1B}"))
      var columns: Int?
      for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          columns = nil
          continue
        }
        let bars = line.split(separator: "\\|").joined().count { $0 == "|" }
        #expect(columns == nil || columns == bars, "\(line)")
        columns = bars
      }
    }
  }
}
