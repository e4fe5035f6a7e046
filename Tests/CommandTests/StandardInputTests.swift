import Foundation
import Testing

/// `-` is standard input: a posting, or the records of one.
struct StandardInputTests {
  @Test func aPostingIsRead() throws {
    let result = try Command("extract", "-").reading(Sample.analyst.utf8).run()
    #expect(result.code == 0)
    #expect(result.lines.count == 1)
    #expect(result.output.hasPrefix(#"{"id":"-","outcome":"posting","source":"standard input""#))
    #expect(result.output.contains(#""title":"Data Analyst""#))
  }

  @Test func aPageIsReadAsOne() throws {
    let page = Sample.page(Sample.analyst)
    let result = try Command("extract", "-").reading(page.utf8).run()
    #expect(result.output.contains(#""method":"main-content""#))
  }

  @Test func whatIsIsolatedIsReadInPartsAsWell() throws {
    let line =
      #"{"title":"Data Analyst","company":"Larch","description":""#
      + String(repeating: "You bring three years of SQL. ", count: 30) + "\"}\n"
    let lines = Array(String(repeating: line, count: 2000).utf8)
    let plain = try Command("extract", "-").reading(lines).run()
    let isolated = try Command("extract", "--isolate", "-").reading(lines).run()
    #expect(plain.lines.count == 2000)
    #expect(isolated.bytes == plain.bytes)
  }

  @Test func recordsAreRead() throws {
    let folder = try Folder(["a.txt": Sample.analyst, "b.html": Sample.closed])
    let records = try Command("extract", folder.url.path).run()
    let again = try Command("extract", "-").reading(records.bytes).run()
    #expect(again.bytes == records.bytes)
    #expect(again.code == 0)
  }

  @Test func nothingIsNoPosting() throws {
    let result = try Command("extract", "-").run()
    #expect(result.code == 2)
    #expect(result.errors.contains("1 seen = 0 postings + 1 without a posting"))
  }

  @Test func oneThatIsClosedCannotBeRead() throws {
    let result = try Command.shell(#""$jobreq" extract - <&-"#).run()
    #expect(result.code == 1)
    #expect(result.errors.contains("jobreq: -: cannot-open: "))
  }

  @Test(arguments: ["explain", "audit"])
  func onePostingIsTaken(_ command: String) throws {
    let result = try Command(command, "-").reading(Sample.analyst.utf8).run()
    #expect(result.code == 0)
    #expect(result.output.contains("Data Analyst"))
  }
}
