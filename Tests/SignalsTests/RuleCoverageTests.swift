import Testing

@testable import Signals

/// Every rule has examples of what it finds and of what it leaves.
struct RuleCoverageTests {
  private static func examples() throws -> [RuleExample] {
    try RuleExamples.tables.flatMap { try RuleExample.read($0.1) }
  }

  @Test func sourcesNameTheirRules() {
    #expect(RuleNames.all.count >= 50)
    #expect(RuleNames.all.isSuperset(of: ["degree.minimum", "skill.section", "years.largest"]))
    #expect(RuleNames.all.isSuperset(of: RuleNames.defaults))
  }

  @Test func everyRuleHasTwoExamplesBothWays() throws {
    let examples = try Self.examples()
    for rule in RuleNames.all.subtracting(RuleNames.defaults).sorted() {
      for isPositive in [true, false] {
        let count = examples.count { $0.rule == rule && $0.isPositive == isPositive }
        #expect(count >= 2, "\(rule) has \(count) examples \(isPositive ? "+" : "-")")
      }
    }
  }

  /// A misspelled rule would be a topic that nobody checks.
  @Test func otherGroupsAreTopics() throws {
    let topics = Set(try Self.examples().map(\.rule)).subtracting(RuleNames.all)
    #expect(
      topics == [
        "degree.fields", "experience.kinds", "list.alternatives", "section.inherited",
        "section.run-in", "text.glued",
        "text.sentences", "text.tokens", "title.family",
      ])
  }

  @Test func linesThatAreNoExamplesAreRefused() {
    for line in [
      "BS in physics => minimum=bachelor", "+BS => minimum=bachelor", "+ BS in physics",
      "+ «BS in physics => minimum=bachelor", "+ BS» in physics => minimum=bachelor",
      "+ BS in physics => bachelor",
    ] {
      #expect(throws: RuleExample.Malformed.self) {
        try RuleExample(line: line, rule: "degree.minimum")
      }
    }
  }

  @Test func anExampleIsReadAsItIsWritten() throws {
    let example = try RuleExample(
      line:
        "+ = Lead Cook ⏎ @ Example Inn ⏎ # Must ⏎ * **Salt:** «a «lot»» => skill:C#=none; years=2",
      rule: "years.only")
    #expect(example.posting.title == "Lead Cook")
    #expect(example.posting.company == "Example Inn")
    #expect(
      example.posting.document.blocks.map(\.kind) == [.heading(1), .heading(2), .item(1)])
    #expect(example.posting.document.blocks[2].boldPrefix == 5)
    #expect(example.marks.map(example.posting.document.string) == ["lot", "a lot"])
    #expect(
      example.expectations == [
        .init(question: "skill", subject: "C#", answer: "none"),
        .init(question: "years", subject: nil, answer: "2"),
      ])
  }

  /// The check itself must be able to fail.
  @Test(arguments: [
    ("+ # Requirements ⏎ * «BS» in physics => minimum=bachelor", "does not find"),
    ("+ # Requirements ⏎ * BS in physics => minimum=master", "minimum is bachelor, not master"),
    ("- # Requirements ⏎ * «BS in physics» => minimum=bachelor", "finds “BS in physics”"),
    ("- # Requirements ⏎ * BS in physics => minimum=bachelor", "finds “BS in physics”"),
    ("+ # Requirements ⏎ * Python => minimum=none", "finds nothing"),
    ("+ # Requirements ⏎ * «BS in physics» => weather=fine", "nobody knows the question weather"),
  ])
  func aWrongExampleIsSeen(_ line: String, _ complaint: String) throws {
    let complaints = ExampleCheck(try RuleExample(line: line, rule: "degree.minimum")).complaints
    #expect(complaints.contains { $0.contains(complaint) }, "\(complaints)")
  }
}
