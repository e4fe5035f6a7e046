import Model
import Testing

@testable import Signals

/// What of a skill's places counts.
struct SkillCountTests {
  private static func skill(_ blocks: String) throws -> Skill {
    let example = try RuleExample(line: "+ \(blocks) => years=none", rule: "test")
    let record = PostingAnalyzer().record(of: example.posting)
    return try #require(record.skills.first { $0.name == "Apache Kafka" })
  }

  @Test func placesOfTheStrongestStandingAreCounted() throws {
    let skill = try Self.skill(
      "# Preferred ⏎ * Kafka ⏎ * Kafka again ⏎ # Requirements ⏎ * Kafka ⏎ * Kafka and SQL")
    #expect(skill.standing == .required && skill.count == 2 && skill.evidence.count == 2)
  }

  @Test func weakerPlacesBehindAreNotCounted() throws {
    let skill = try Self.skill("# Requirements ⏎ * Kafka ⏎ # Preferred ⏎ * Kafka ⏎ * Kafka again")
    #expect(skill.standing == .required && skill.count == 1 && skill.evidence.count == 1)
  }

  @Test func onlyTheFirstPlacesAreKept() throws {
    let items = String(repeating: " ⏎ * Kafka", count: Skill.mostEvidence + 2)
    let skill = try Self.skill("# Requirements" + items)
    #expect(skill.count == Skill.mostEvidence + 2 && skill.evidence.count == Skill.mostEvidence)
  }

  @Test func aChoiceEndsWhereTheSkillStandsAlone() throws {
    #expect(try Self.skill("# Requirements ⏎ * Kafka or SQL").alternative != nil)
    #expect(try Self.skill("# Requirements ⏎ * Kafka or SQL ⏎ * Kafka").alternative == nil)
  }
}
