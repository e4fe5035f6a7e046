import Signals
import Testing

struct SkillRelationsTests {
  private let relations = SkillRelations()

  @Test(arguments: [
    ("postgres", "PostgreSQL"), ("PostgreSQL", "PostgreSQL"), ("k8s", "Kubernetes"), ("Go", "Go"),
    ("go", "Go"), ("Google Cloud", "GCP"), ("rest api", "REST APIs"),
  ])
  func spellingsLeadToTheCanonicalName(_ spelling: String, _ name: String) {
    #expect(relations.name(of: spelling) == name)
  }

  @Test(arguments: ["", "juggling", "postgres and redis"])
  func whatIsNoSkillHasNoName(_ spelling: String) {
    #expect(relations.name(of: spelling) == nil)
  }

  @Test func broaderSkillsAreTransitiveAndNeverTheSkillItself() {
    let broader = relations.broader(than: "PostgreSQL")
    #expect(broader.prefix(2) == ["SQL", "relational databases"])
    #expect(broader.contains("databases"))
    for name in relations.names {
      let broader = relations.broader(than: name)
      #expect(!broader.contains(name))
      #expect(Set(broader).count == broader.count)
    }
  }

  @Test func everyParentIsAnEntry() {
    for name in relations.names {
      for parent in relations.parents(of: name) { #expect(relations.category(of: parent) != nil) }
    }
  }

  @Test func workIsReadByTheRulesForPostings() {
    #expect(relations.skills(inWork: "Built APIs in Go on PostgreSQL").contains("PostgreSQL"))
    #expect(relations.skills(inWork: "Helped the team to go live").isEmpty)
    #expect(relations.skills(inWork: "").isEmpty)
  }
}
