import Model
import Testing

@testable import Signals

/// A user's files add headings, titles, degrees and words of preference.
struct VocabularyTopicTests {
  private static func vocabulary(_ text: String) throws -> Vocabulary {
    try Vocabulary(adding: [VocabularyFile(name: "mine.txt", bytes: Array(text.utf8))])
  }

  /// The record of a posting of a title, a heading and an item.
  private static func record(
    _ title: String, _ heading: String, _ item: String, _ vocabulary: Vocabulary
  ) -> Record {
    let text = "\(title)\n\(heading)\n\(item)"
    let (first, second) = (title.utf8.count, title.utf8.count + 1 + heading.utf8.count)
    let document = TextDocument(
      text: Array(text.utf8),
      blocks: [
        Block(range: TextRange(0, first), kind: .heading(1)),
        Block(range: TextRange(first + 1, second), kind: .heading(2)),
        Block(range: TextRange(second + 1, text.utf8.count), kind: .item(1)),
      ])
    return PostingAnalyzer(vocabulary: vocabulary).record(of: Posting(id: "a", document: document))
  }

  private static func both(
    _ lines: String, _ title: String = "Clerk", _ heading: String = "Requirements",
    _ item: String = "Kafka", _ answer: (Record) -> String
  ) throws -> [String] {
    [
      answer(record(title, heading, item, .builtIn)),
      answer(record(title, heading, item, try vocabulary(lines))),
    ]
  }

  @Test func headingsAreAdded() throws {
    let lines = "# heading: preferred\nQuay list | harbour list"
    let found = try Self.both(lines, "Clerk", "Quay list") {
      $0.skills.map(\.standing.rawValue).joined()
    }
    #expect(found == ["mentioned", "preferred"])
  }

  @Test func titlesAndTheirRanksAreAdded() throws {
    let lines = "# title: data-analyst\ninsight wizard\n# seniority: senior\ngrizzled"
    let found = try Self.both(lines, "Grizzled Insight Wizard") {
      "\($0.family.value.rawValue) \($0.seniority.value.rawValue)"
    }
    #expect(found == ["other mid", "data-analyst senior"])
  }

  @Test func degreesAreAdded() throws {
    let found = try Self.both(
      "# degree: master\nTidal laureate", "Clerk", "Requirements", "A tidal laureate"
    ) {
      $0.degree.minimum?.rawValue ?? "none"
    }
    #expect(found == ["none", "master"])
  }

  @Test func wordsOfPreferenceAreAdded() throws {
    let found = try Self.both(
      "# preference: prefer-after\ntickles us", "Clerk", "Requirements", "Kafka tickles us"
    ) {
      $0.skills.map(\.standing.rawValue).joined()
    }
    #expect(found == ["required", "preferred"])
  }

  @Test func skillsAndPhrasesStandInOneFile() throws {
    let lines =
      "# seniority: senior\ngrizzled\n# Databases\nQuarrystone\n# degree: master\nTidal laureate"
    let found = try Self.both(
      lines, "Grizzled Clerk", "Requirements", "Quarrystone and a tidal laureate"
    ) {
      "\($0.seniority.value.rawValue) \($0.degree.minimum?.rawValue ?? "none") \($0.skills.map(\.name))"
    }
    #expect(found == ["mid none []", "senior master [\"Quarrystone\"]"])
  }

  @Test(arguments: [
    ("# heading: prefered\nx y", 1, "unknown heading \"prefered\"; did you mean \"preferred\"?"),
    ("# titel: data-analyst\nx y", 1, "unknown topic \"titel\"; use one of: heading, title"),
    ("# degree: bachelor\n- hbo", 2, "phrases cannot be taken out; leave the line out"),
    ("# degree: bachelor\n-", 2, "phrases cannot be taken out"),
    ("# degree: bachelor\nhbo | (a|b)", 2, "\"(a|b)\" is no phrase; write words"),
    ("# seniority: senior\nold | | new", 2, "\"\" is no phrase"),
    ("# seniority: senior\n42", 2, "\"42\" is no phrase"),
  ])
  func whatIsWrongIsSaidWithItsLine(_ text: String, line: Int, words: String) {
    let error = #expect(throws: VocabularyError.self) { try Self.vocabulary(text) }
    let description = error?.description ?? ""
    #expect(description.hasPrefix("mine.txt:\(line): "), "\(description)")
    #expect(description.contains(words), "\(description)")
    #expect(error?.problems.count == 1, "\(description)")
  }

  /// Every part that is listed is one to which a file can add.
  @Test func everySectionCanBeNamed() throws {
    let sections = VocabularySection.all
    #expect(Set(sections.map(\.name)).count == sections.count)
    for section in sections {
      #expect(!section.lines.isEmpty, "\(section.name)")
      let line = section.isOfSkills ? "Quarrystone" : "quarry stone"
      #expect(throws: Never.self) { try Self.vocabulary("# \(section.name)\n\(line)") }
    }
  }
}
