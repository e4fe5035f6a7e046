import Testing

@testable import Signals

/// What the skill tables promise.
struct SkillVocabularyTests {
  private static let lexicon = Vocabulary.builtIn.lexicon

  @Test func holdsEnoughSkillsInEveryCategory() {
    let entries = Self.lexicon.skillEntries
    #expect(entries.count >= 600)
    let categories = Dictionary(grouping: entries, by: \.category)
    #expect(categories.count >= SkillVocabulary.tables.count)
    for (category, skills) in categories { #expect(skills.count >= 5, "\(category)") }
  }

  @Test func everyNameStandsOnce() {
    let names = Self.lexicon.skillEntries.map(\.name)
    let twice = Dictionary(grouping: names, by: { $0 }).filter { $1.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice.sorted())")
  }

  @Test func everyParentIsAnEntry() {
    let names = Set(Self.lexicon.skillEntries.map(\.name))
    for entry in Self.lexicon.skillEntries {
      let missing = entry.parents.filter { !names.contains($0) }
      #expect(missing.isEmpty, "\(entry.name): \(missing)")
    }
  }

  @Test func everyNameIsFoundByItself() {
    for entry in Self.lexicon.skillEntries {
      let tokens = Self.lexicon.tokens(of: entry.name)
      let found = Self.lexicon.table(.skills).whole(tokens, 0..<tokens.count)
        .map { Self.lexicon.skillEntries[Self.lexicon.skillSpellings[$0].entry].name }
      #expect(found == entry.name)
    }
  }
}
