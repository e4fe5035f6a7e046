import Testing

@testable import ReportKit

struct WorkflowCommandsTests {
  private typealias Annotation = WorkflowCommands.Annotation

  private static func lines(_ annotations: [WorkflowCommands.Annotation]) -> [String] {
    String(decoding: WorkflowCommands(annotations).bytes, as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test func valuesAreEscapedAsTheRunnerReadsThem() {
    let lines = Self.lines([
      Annotation(
        level: .error, title: "a: b, c", message: "50 % :: done,\nthen ::warning::x",
        file: "dir/a,b.yml", line: 3)
    ])
    #expect(
      lines == [
        "::error file=dir/a%2Cb.yml,line=3,title=a%3A b%2C c::50 %25 :: done, then "
          + "\u{FFFD}:warning::x"
      ])
  }

  @Test(arguments: [(0, 0), (10, 10), (11, 10), (500, 10)])
  func atMostTenAreWrittenAndTheRestIsCounted(_ count: Int, _ written: Int) {
    let lines = Self.lines(
      (0..<count).map { Annotation(level: .notice, title: "\($0)", message: "m") })
    #expect(lines.count == written)
    if count > 10 { #expect(lines.last?.contains("And \(count - 9) more") == true) }
  }

  @Test func theLoudestComeFirst() {
    let lines = Self.lines([
      Annotation(level: .notice, title: "n", message: ""),
      Annotation(level: .error, title: "e", message: ""),
      Annotation(level: .warning, title: "w", message: ""),
    ])
    #expect(lines == ["::error title=e::", "::warning title=w::", "::notice title=n::"])
  }

  @Test func longSummariesEndAtALineAndSayWhatIsMissing() {
    let line = String(repeating: "x", count: 99) + "\n"
    let long = Array(String(repeating: line, count: 20_000).utf8)
    let cut = StepSummary.bytes(long)
    #expect(cut.count <= StepSummary.limit)
    let text = String(decoding: cut, as: UTF8.self)
    let kept = text.split(separator: "\n").count { $0.hasPrefix("x") }
    #expect(
      text.hasSuffix(
        "\n\(20_000 - kept) more lines are left out: GitHub takes 1 MiB of a step's summary.\n"))
    #expect(StepSummary.bytes(Array(line.utf8)) == Array(line.utf8))
  }
}
