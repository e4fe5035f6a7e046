import Testing

@testable import ReportKit

struct ShortMessageTests {
  private static let long = String(repeating: "ab ", count: 5_000)

  @Test(arguments: [
    "", "a \"b\" c", "it's no posting; don't \"quote\"", "\"", "'", "\"\"\"", "a 'b",
  ])
  func whatIsShortStays(_ line: String) { #expect(ShortMessage.of(line) == line) }

  @Test func quotedWordsAreCut() {
    for mark in ["\"", "'"] {
      let line = "x.yml:1: unknown key \(mark)\(Self.long)\(mark); use a, don't use b"
      #expect(
        ShortMessage.of(line) == "x.yml:1: unknown key \(mark)\(Self.long.prefix(200))…\(mark); "
          + "use a, don't use b")
    }
  }

  @Test func whatToDoIsKeptOfALongLine() {
    let short = ShortMessage.of("nothing in \(Self.long): check the path")
    #expect(short.count == 1_000)
    #expect(short.hasPrefix("nothing in ab") && short.hasSuffix(": check the path"))
  }
}
