import Foundation
import SampleRecords
import Statistics
import Testing

@testable import Reports

struct HTMLReportTests {
  @Test(arguments: [
    ("plain", "plain"), ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\u{1B}b", "a\u{FFFD}b"),
    ("37 % (34–40)", "37\u{A0}% (34–40)"), ("&amp;", "&amp;amp;"), ("", ""),
  ])
  func textIsShownLetterByLetter(_ text: String, _ escaped: String) {
    #expect(HTMLEscaping().escapeText(text) == escaped)
  }

  @Test(arguments: [
    ("https://example.com/a?b=c&d", "https://example.com/a?b=c&d"),
    ("HTTP://example.com/ä x", "HTTP://example.com/%C3%A4%20x"),
    ("https://e.com/\"><script>", "https://e.com/%22%3E%3Cscript%3E"), ("javascript:alert(1)", nil),
    ("//example.com", nil), ("data:text/html,x", nil), (" https://example.com", nil), (nil, nil),
  ])
  func onlyPlainAddressesAreLinked(_ text: String?, _ address: String?) {
    #expect(WebAddress(text)?.text == address)
  }

  @Test func hostileTitlesAddNoElementAndNoAttribute() throws {
    let report = ReportSample.report(.html, ReportSample.statistics(by: .source))
    let elements = try Self.elements(of: report)
    let known: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "svg", "defs", "pattern", "rect", "header",
      "h1", "h2", "h3", "p", "nav", "ol", "ul", "li", "a", "main", "section", "dl", "div", "dt",
      "dd", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "b", "span", "br",
      "details",
      "summary", "q", "small", "figure", "figcaption", "desc", "line", "text",
    ]
    #expect(Set(elements).subtracting(known).isEmpty)
    #expect(!report.contains("\u{1B}") && !report.contains("onerror") && elements.count > 500)
  }

  /// Names of the elements, each of which is closed where it must be.
  private static func elements(of html: String) throws -> [String] {
    let void: Set<String> = ["meta", "br", "line", "rect"]
    var open: [String] = []
    var names: [String] = []
    for piece in html.split(separator: "<").dropFirst() {
      let tag = piece.prefix { $0 != ">" }
      let name = String(tag.prefix { $0 != " " && $0 != "/" })
      if tag.hasPrefix("/") {
        let closing = String(tag.dropFirst())
        #expect(open.popLast() == closing, "</\(closing)>")
      } else if !tag.hasPrefix("!") {
        names.append(name)
        if !tag.hasSuffix("/"), !void.contains(name) { open.append(name) }
      }
    }
    #expect(open.isEmpty)
    return names
  }

  @Test func thePageLoadsNothingAndRunsNothing() {
    let report = ReportSample.report(.html, ReportSample.statistics(by: .company))
    for word in ["<script", "<link", "<img", "<iframe", "@import", "src=", "url(http"] {
      #expect(!report.contains(word), "\(word)")
    }
    #expect(report.contains("default-src 'none'"))
  }

  @Test func everyChartHasItsWordsAndIsFollowedByItsNumbers() {
    let statistics = ReportSample.statistics(Sample.outcomes(100, seed: 6))
    let page = HTMLReport.render(Composer(statistics, postings: 10).page())
    let charts = page.components(separatedBy: "<svg class=\"chart\"").dropFirst()
    #expect(charts.count == 3)
    for chart in charts {
      let words = chart.components(separatedBy: "<desc").last?.prefix { $0 != "/" } ?? ""
      #expect(words.contains("%"))
      #expect(chart.contains("<table>"))
    }
  }

  @Test(arguments: [Chart.Kind.grouped, .stacked])
  func barsStayInsideTheChart(_ kind: Chart.Kind) throws {
    let chart = Chart(
      title: "x", kind: kind, series: ["a", "b", "c"],
      groups: [
        Chart.Group(name: "all", shares: [Share(50, of: 50), Share(0, of: 50), Share(0, of: 50)]),
        Chart.Group(
          name: "parts", shares: [Share(20, of: 50), Share(20, of: 50), Share(10, of: 50)]),
        Chart.Group(name: "none", shares: [Share(0, of: 0), Share(0, of: 0), Share(0, of: 0)]),
      ])
    let groups = try #require(ChartDrawing(chart, number: 1).values["groups"] as? [[String: Any]])
    for group in groups {
      for bar in try #require(group["bars"] as? [[String: Any]]) {
        let start = try #require((bar["x"] as? String).flatMap(Double.init))
        let length = try #require((bar["length"] as? String).flatMap(Double.init))
        #expect(start >= 0 && length >= 0 && start + length <= 100.01)
      }
    }
  }
}
