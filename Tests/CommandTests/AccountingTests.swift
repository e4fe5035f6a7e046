import Foundation
import Testing

/// Every file is accounted for: seen = postings + no posting + unreadable + left out.
struct AccountingTests {
  /// The numbers of `jobreq: 7 seen = 3 postings + …` in their order.
  private static func sum(_ errors: String) throws -> [Int] {
    let line = try #require(errors.split(separator: "\n").last { $0.contains(" seen = ") })
    return line.split(separator: " ").compactMap { Int($0) }
  }

  @Test func theSumAddsUpAndIsThatOfTheRecords() throws {
    let folder = try Folder(["empty.html": "", "picture.png": "\u{89}PNG\r\n\u{1A}\n"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("gone.html"), withDestinationPath: "nowhere")
    let paths = ["Fixtures/postings", "Fixtures/not-postings", "Fixtures/forms", folder.url.path]
    var extract = Command("extract", "--quiet")
    extract.arguments += paths
    let records = try extract.run()
    let numbers = try Self.sum(records.errors)
    #expect(numbers.count == 5)
    #expect(numbers[0] == numbers.dropFirst().reduce(0, +))
    #expect(numbers.dropFirst().allSatisfy { $0 > 0 })
    #expect(records.code == 1)
    let outcomes = ["posting", "no-posting", "unreadable", "left-out"]
    #expect(
      outcomes.map { outcome in
        records.lines.count { $0.contains("\"outcome\":\"\(outcome)\"") }
      } == Array(numbers.dropFirst()))

    var analyze = Command("analyze", "--quiet")
    analyze.arguments += paths
    let report = try analyze.run()
    #expect(try Self.sum(report.errors) == numbers)
    let text =
      "Files seen: \(numbers[0]) = \(numbers[1]) postings + \(numbers[2]) no posting + "
      + "\(numbers[3]) unreadable + \(numbers[4]) left out"
    let words = report.output.split { " \n".contains($0) }.joined(separator: " ")
    #expect(words.contains(text))
  }

  @Test func allThatIsUnreadableIsNamedUpToALimit() throws {
    let folder = try Folder(["a.txt": Sample.analyst])
    for number in 100..<125 {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("gone-\(number).html"), withDestinationPath: "nowhere")
    }
    let result = try Command("analyze", folder.url.path).run()
    let named = result.errors.split(separator: "\n").filter { $0.hasPrefix("jobreq: gone-") }
    #expect(named.count == 20)
    #expect(named.first?.hasPrefix("jobreq: gone-100.html: ") == true)
    #expect(result.errors.contains("and 5 more"))
    #expect(result.errors.contains("26 seen = 1 postings + 0 without a posting + 25 unreadable"))
  }
}
