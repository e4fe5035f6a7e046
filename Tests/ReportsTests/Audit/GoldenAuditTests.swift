import Audit
import Model
import Reports
import Testing

struct GoldenAuditTests {
  @Test(
    arguments: [
      (nil, .terminal, "no-profile.txt"), ("backend-engineer", .terminal, "backend-engineer.txt"),
      ("backend-engineer", .markdown, "backend-engineer.md"),
      ("backend-engineer", .html, "backend-engineer.html"),
      ("backend-engineer", .json, "backend-engineer.json"),
      ("full-stack-engineer", .terminal, "full-stack-engineer.txt"),
      ("data-pipeline-engineer", .terminal, "data-pipeline-engineer.txt"),
    ] as [(String?, AuditFormat, String)])
  func auditsAreAsTheyWere(_ profile: String?, _ format: AuditFormat, _ name: String) throws {
    let audit = try Fixture.audit(profile)
    try #require(audit.cards.count == 10)
    try expectGolden(format.render(audit, ReportOptions(width: 100)), name, in: Fixture.golden)
  }

  @Test(
    arguments: [(.terminal, "explain-mossgate.txt"), (.html, "explain-mossgate.html")]
      as [(ExplainFormat, String)])
  func explanationsAreAsTheyWere(_ format: ExplainFormat, _ name: String) throws {
    let explanation = Explanation(try Fixture.reading("mossgate"))
    try expectGolden(
      format.render(explanation, ReportOptions(width: 100)), name, in: Fixture.golden)
  }

  @Test(arguments: AuditFormat.allCases)
  func anAuditOfNothingSaysSo(_ format: AuditFormat) {
    let text = String(decoding: format.render(Audit([])), as: UTF8.self)
    #expect(text.contains(format == .json ? "\"postings\": []" : "No posting was found."))
  }

  @Test func whatCouldNotBeReadStandsInTheTable() throws {
    let reason = Reason(code: "closed", detail: "the job is closed")
    for format in AuditFormat.allCases {
      let audit = Audit([.missing(id: "gone.html", reason)], profile: Profile())
      let text = String(decoding: format.render(audit), as: UTF8.self)
      #expect(text.contains("gone.html"))
      #expect(text.contains("the job is closed"))
    }
  }
}
