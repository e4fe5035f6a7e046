import Claims
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
        page.contains("> #\(filter.0):target) tbody tr.f\(place) { display: var(--row); }"))
    }
  }

  @Test func everyClaimLeadsToThePostingsOfItsFigure() throws {
    let statistics = ReportSample.statistics(Sample.outcomes(120, seed: 6))
    let paths = [
      "degrees.levels.bachelor.floor.all", "degrees.levels.none.floor.naming", "years.stated",
      "degrees.masterPreferred.naming", "roles.product.postings", "skills.Python.any", "pay.stated",
    ]
    let claims = paths.map { "  - name: \($0)\n    share: \($0)\n    at least: 10\n" }.joined()
    let read = try ExpectationReader.read("expectations:\n" + claims, file: "claims.yml")
    var provenance = Provenance()
    provenance.claims = try ExpectationJudge(
      read, file: "claims.yml", known: KnownNames(skills: ["Python"])
    ).verdicts { _ in statistics }
    let page = String(decoding: ReportFormat.html.render(statistics, provenance), as: UTF8.self)
    let links = try pairs("<span class=\"said\"><a href=\"#(only-[^\"]+)\">([^<]+)<", in: page)
    #expect(links.count > 4)
    let filters = try pairs("<p id=\"(only-[^\"]+)\" class=\"only\">.*?: (\\d+) of the", in: page)
    let counts = Dictionary(filters) { first, _ in first }
    let named = provenance.claims.filter { verdict in
      if case .share(let share) = verdict.figure { share.count > 0 } else { false }
    }
    #expect(links.count == named.count)
    for (verdict, link) in zip(named, links) {
      guard case .share(let share) = verdict.figure else { continue }
      #expect(counts[link.0] == "\(share.count)", "\(verdict.expectation.name)")
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
