import Audit
import Model
import Reports
import Testing

/// Every figure of an audit leads to the postings and the words behind it.
struct AuditEvidenceTests {
  private static func text(_ format: AuditFormat, isSummary: Bool = false) throws -> String {
    String(
      decoding: format.render(try Fixture.audit("backend-engineer"), isSummary: isSummary),
      as: UTF8.self)
  }

  /// The part of a page behind one title and before another.
  private static func part(_ text: String, from start: String, to end: String) throws -> Substring {
    let behind = text[try #require(text.range(of: start)).upperBound...]
    return behind[..<(try #require(behind.range(of: end)).lowerBound)]
  }

  @Test func aGapLeadsToItsPostingsAndTheirWords() throws {
    let gaps = try Self.part(
      Self.text(.html), from: "<section id=\"gaps\"", to: "What no skill mends")
    let first = try #require(try Fixture.audit("backend-engineer").gaps.first)
    for met in first.requirements {
      #expect(gaps.contains("<a href=\"#posting-\(met.posting + 1)\">\(met.posting + 1)</a>"))
      let words = try #require(met.requirement.quotes.first)
      #expect(gaps.contains(">\(words.text)</mark>"))
    }
  }

  @Test(arguments: [AuditFormat.html, .markdown])
  func aSharedSkillHasTheWordsOfEachPosting(_ format: AuditFormat) throws {
    for isSummary in [false, true] {
      let shared = try Self.part(
        Self.text(format, isSummary: isSummary), from: "The words behind each",
        to: "Only one asks for")
      let audit = try Fixture.audit("backend-engineer")
      let skill = try #require(audit.shared.first)
      #expect(shared.contains("\(skill.name): \(skill.requiredBy.count) of 10"))
      for place in skill.requiredBy {
        let words = try #require(audit.cards[place].requiredWords[skill.name]?.first)
        #expect(shared.contains(words.text), "\(words)")
      }
      #expect(shared.contains("#posting-") == (format == .html && !isSummary))
    }
  }

  @Test func jsonHasTheWordsOfASharedSkill() throws {
    let text = try Self.text(.json)
    let document = try JSONParser.parse(Array(text.utf8)[...])
    let shared = try #require(document["shared"]?.array)
    #expect(!shared.isEmpty)
    for skill in shared {
      let words = try #require(skill["words"]?.array)
      #expect(words.map { $0["posting"] } == skill["requiring"]?.array)
      #expect(words.allSatisfy { $0["quotes"]?.array?.isEmpty == false })
    }
  }
}
