import Model
import Testing

@testable import Signals

/// Sections of whole postings.
struct SectionReaderTests {
  private func kinds(_ blocks: String) throws -> [SectionKind] {
    try readText(blocks).sections.map(\.kind)
  }

  @Test func sectionsFollowTheHeadings() throws {
    #expect(
      try kinds(
        "# About us ⏎ We make maps. ⏎ # What you'll do ⏎ * Draw ⏎ # Requirements ⏎ * Pens ⏎ "
          + "# Nice to have ⏎ * Ink ⏎ # Benefits ⏎ * Tea ⏎ # How to apply ⏎ Write.")
        == [
          .about, .about, .responsibilities, .requirements, .preferred, .benefits, .application,
        ])
  }

  @Test func aHeadingIsAnythingThatWorksAsOne() throws {
    for heading in [
      "# Requirements", "**Requirements**", "REQUIREMENTS", "Requirements:", "Requirements",
      "# 🎯 Requirements", "# Requirements:", "**Requirements:**", "* Requirements:",
    ] {
      let text = try readText("\(heading) ⏎ * Python ⏎ * Patience")
      #expect(text.sentences.last?.kind == .requirements, "\(heading)")
      #expect(text.hasRequirementSection, "\(heading)")
    }
  }

  @Test func aSentenceIsNoHeading() throws {
    let text = try readText(
      "You meet the requirements of the law and enjoy the benefits of the sea.")
    #expect(text.sentences.allSatisfy { $0.kind == .about })
    #expect(!text.hasRequirementSection)
  }

  @Test func cellsOfATableOpenSections() throws {
    #expect(
      try kinds("Must have ⏎ Python ⏎ Nice to have ⏎ Docker").suffix(2)
        == [.requirements, .preferred])
  }

  @Test func aStatementLeavesTheListAround() throws {
    let text = try readText(
      "# Requirements ⏎ * Python ⏎ We are an equal opportunity employer. ⏎ * Patience")
    #expect(
      text.sentences.map(\.kind).suffix(3) == [.requirements, .equalOpportunity, .requirements])
  }

  @Test func noBlocksGiveNoSections() {
    let text = SectionReader(lexicon: Vocabulary.builtIn.lexicon).read(TextDocument())
    #expect(text.sections.isEmpty && text.sentences.isEmpty && text.tokens.isEmpty)
    #expect(!text.hasRequirementSection)
  }
}
