import Foundation
import Audit
import Reports
import SampleRecords
import Statistics
import Testing

/// Loads the pages in headless Chromium; where it is not installed the tests say so and are skipped.
@Suite(
  .enabled(if: Browser.path != nil, "Chromium is not installed: apt-get install chromium"),
  .serialized)
struct BrowserTests {
  private static let hostile = Fixture.hostile(String(repeating: "unbroken", count: 60))

  private static let pages: [(name: String, html: @Sendable () throws -> [UInt8])] = [
    (
      "statistics",
      { ReportFormat.html.render(ReportSample.statistics(Sample.outcomes(60, seed: 1))) }
    ),
    (
      "statistics of hostile postings",
      { ReportFormat.html.render(ReportSample.statistics(by: .company)) }
    ),
    ("audit", { AuditFormat.html.render(try Fixture.audit("backend-engineer")) }),
    ("audit without a profile", { AuditFormat.html.render(try Fixture.audit(nil)) }),
    (
      "audit of a hostile posting",
      {
        AuditFormat.html.render(
          Audit(
            [.reading(hostile)],
            profile: try Fixture.profile("backend-engineer")))
      }
    ),
    ("explain", { ExplainFormat.html.render(Explanation(try Fixture.reading("mossgate"))) }),
    (
      "explain of a hostile posting",
      { ExplainFormat.html.render(Explanation(hostile, page: hostile.document)) }
    ),
  ]

  @Test func nothingOverflows() throws {
    let widths = [1280, 390]
    let measured = try Browser.widths(of: Self.pages.map { try $0.html() }, in: widths)
    try #require(measured.count == Self.pages.count * widths.count)
    for (place, found) in measured.enumerated() {
      let page = Self.pages[place / widths.count].name
      let width = widths[place % widths.count]
      #expect(found.window == width)
      #expect(found.content <= width, "\(page) is \(found.content) wide in \(width)")
    }
  }

  @Test(arguments: ["statistics", "audit", "explain"])
  func pagesPrintOnA4(_ name: String) throws {
    let page = try #require(Self.pages.first { $0.name == name })
    let pdf = try Browser.pdf(of: page.html())
    // 210 × 297 mm are 595 × 842 points.
    #expect(pdf.contains("/MediaBox [0 0 594.95") || pdf.contains("/MediaBox [0 0 595"))
  }
}

/// Runs headless Chromium on a page.
enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// For every page and every window's width: the window and what is in it, in CSS pixels.
  ///
  /// A page stands in a frame of that width, since a headless window may not be that narrow; a script
  /// of the outer page measures it, for the page has none of its own.
  static func widths(
    of pages: [[UInt8]], in windows: [Int]
  ) throws -> [(window: Int, content: Int)] {
    try inFolder { folder in
      var frames = ""
      for (place, page) in pages.enumerated() {
        try Data(page).write(to: folder.appendingPathComponent("page-\(place).html"))
        for window in windows {
          frames +=
            "<iframe src=\"page-\(place).html\" width=\"\(window)\" style=\"border:0\"></iframe>"
        }
      }
      let outer = """
        <!DOCTYPE html><body>\(frames)<pre></pre><script>
        window.onload = function () {
          document.querySelector("pre").textContent = "widths:" +
            Array.from(document.querySelectorAll("iframe")).map(function (frame) {
              var page = frame.contentDocument;
              return page.documentElement.clientWidth + " " +
                Math.max(page.documentElement.scrollWidth, page.body.scrollWidth);
            }).join(",") + ";";
        };
        </script>
        """
      let url = folder.appendingPathComponent("outer.html")
      try Data(outer.utf8).write(to: url)
      let dom = try run(
        [
          "--allow-file-access-from-files", "--hide-scrollbars", "--virtual-time-budget=5000",
          "--dump-dom", url.absoluteString,
        ], folder)
      // The script's own text is in the dump as well, behind what it wrote.
      let start = try #require(dom.firstRange(of: "<pre>widths:"))
      return dom[start.upperBound...].prefix { $0 != ";" }.split(separator: ",").compactMap {
        pair in
        let numbers = pair.split(separator: " ").compactMap { Int($0) }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
      }
    }
  }

  /// The page as a PDF's text.
  static func pdf(of html: [UInt8]) throws -> String {
    try inFolder { folder in
      let page = folder.appendingPathComponent("page.html")
      let pdf = folder.appendingPathComponent("page.pdf")
      try Data(html).write(to: page)
      _ = try run(["--print-to-pdf=\(pdf.path)", page.absoluteString], folder)
      return String(decoding: try Data(contentsOf: pdf), as: UTF8.self)
    }
  }

  private static func inFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("jobreq-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  private static func run(_ arguments: [String], _ folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.appendingPathComponent("profile").path)",
      ] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
