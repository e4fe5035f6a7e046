import Foundation
import Model
import Statistics
import SampleRecords
import Testing

@testable import Reports

struct JSONReportTests {
  private static let statistics = ReportSample.statistics(
    Sample.outcomes(200, seed: 3) + ReportSample.outcomes, by: .company)
  private static let bytes = ReportFormat.json.render(statistics)

  @Test func theReportIsWhatTheWriterWroteInLines() throws {
    let json = try JSONParser.parse(Self.bytes[...])
    #expect(json["schemaVersion"]?.int == 2)
    #expect(json["postings"]?.array?.count == Self.statistics.duplicates.before)
    #expect(json["groups"]?.array?.count == Self.statistics.groups.count)
    let hostile = json["postings"]?.array?.first { $0["id"]?.string == "text/=hostile|name.txt" }
    #expect(hostile?["title"]?.string == ReportSample.hostile)
  }

  @Test func theGuideSaysWhatItsTablesSay() throws {
    let guide = try #require(JSONParser.parse(Self.bytes[...])["guide"])
    let figures = Self.statistics.guide
    let dispersions = try #require(guide["dispersions"]?.array)
    #expect(dispersions.count == figures.dispersions.count)
    for (line, json) in zip(figures.dispersions, dispersions) {
      #expect(json["family"]?.string == line.family.rawValue)
      let median = json["parts"]?[WorkPart.allCases[0].rawValue]?["median"]
      #expect(median == .number((line.parts[0].median * 100).rounded() / 100))
    }
    #expect(
      guide["likenesses"]?.array?.map { $0["count"]?.int } == figures.likenesses.map(\.postings))
    #expect(
      guide["variants"]?.array?.map { $0["share"]?["count"]?.int }
        == figures.variants.map(\.share.count))
    #expect(figures.variants.contains { $0.share.count > 0 })
  }

  @Test func everyShareCanBeCountedAgainFromThePostings() throws {
    let json = try JSONParser.parse(Self.bytes[...])
    let postings = try #require(json["postings"]?.array).filter { $0["duplicateOf"] == .null }
    let levels = try #require(json["all"]?["degrees"]?["levels"])
    for level in ["none"] + DegreeLevel.allCases.map(\.rawValue) {
      let floor = postings.count { $0["minimum"]?.string == level }
      #expect(levels[level]?["floor"]?["all"]?["count"]?.int == floor)
      #expect(levels[level]?["floor"]?["all"]?["denominator"]?.int == postings.count)
      let named = postings.count { posting in
        let words = ["accepted", "preferred"].flatMap { posting[$0]?.array ?? [] }
        return (words + [posting["minimum"] ?? .null]).contains(.string(level))
      }
      if level != "none" { #expect(levels[level]?["anyMention"]?["all"]?["count"]?.int == named) }
    }
    let torch = json["all"]?["skills"]?.array?.first { $0["name"]?.string == "PyTorch" }
    let required = postings.count {
      $0["skills"]?["required"]?.array?.contains(.string("PyTorch")) == true
    }
    #expect(torch?["required"]?["count"]?.int == required && required > 0)
  }

  @Test func everyKeyIsDocumented() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Reports/Reports.docc/JSONReport.md")
    let article = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    var keys: Set<String> = []
    func walk(_ value: JSONValue) {
      for member in value.members ?? [] {
        keys.insert(member.key)
        if member.key != "definitions" { walk(member.value) }
      }
      for element in value.array ?? [] { walk(element) }
    }
    walk(try JSONParser.parse(Self.bytes[...]))
    let words: Set<String> = Set(
      ["none"] + DegreeLevel.allCases.map(\.rawValue) + Family.allCases.map(\.rawValue)
        + Seniority.allCases.map(\.rawValue) + Role.allCases.map(\.rawValue)
        + Proof.allCases.map(\.rawValue) + WorkLayer.allCases.map(\.rawValue)
        + WorkPart.allCases.map(\.rawValue))
    for key in keys.subtracting(words).sorted() {
      #expect(article.contains("`\(key)`"), "\(key) is not in the article on the JSON report")
    }
  }

}
