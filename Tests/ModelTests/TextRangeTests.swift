import Model
import Testing

/// Half-open ranges.
struct TextRangeTests {
  @Test func theUpperEndIsOutside() {
    let range = TextRange(3, 6)
    #expect(range.count == 3)
    #expect(range.contains(3) && range.contains(5))
    #expect(!range.contains(6) && !range.contains(2))
    #expect(range.contains(TextRange(3, 6)) && range.contains(TextRange(6, 6)))
    #expect(!range.contains(TextRange(5, 7)))
    #expect(range.overlaps(TextRange(5, 9)) && !range.overlaps(TextRange(6, 9)))
    #expect(TextRange(4, 4).isEmpty && !TextRange(4, 4).overlaps(TextRange(4, 9)))
  }

  @Test func rangesAreOrderedByStartThenEnd() {
    let sorted = [TextRange(2, 3), TextRange(1, 9), TextRange(1, 2)].sorted()
    #expect(sorted == [TextRange(1, 2), TextRange(1, 9), TextRange(2, 3)])
  }

  @Test func aDocumentQuotesBytes() {
    let document = TextDocument(text: Array("a’b".utf8))
    #expect(document.string(TextRange(1, 4)) == "’")
  }

  @Test func ranksRise() {
    #expect(DegreeLevel.allCases == DegreeLevel.allCases.sorted())
    #expect(DegreeLevel.bachelor < .master && DegreeLevel.highSchool.rank == 0)
    #expect(Seniority.senior < .lead && Seniority.lead < .staff && Seniority.manager < .director)
    #expect([Standing.mentioned, .required, .preferred].min() == .required)
  }
}
