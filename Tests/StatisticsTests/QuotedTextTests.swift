import Testing

@testable import Statistics

struct QuotedTextTests {
  @Test(
    arguments: [
      ("a, \"b,c\" ,,d", ["a", "\"b,c\"", "d"]), ("", []), (" , ", []), ("a", ["a"]),
    ] as [(String, [String])])
  func partsEndAtSeparatorsOutsideOfQuotes(_ text: String, _ parts: [String]) throws {
    #expect(try QuotedText.parts(text, at: ",") == parts)
  }

  @Test func aQuoteThatIsNotClosedIsSaid() {
    #expect(throws: PopulationError.self) { try QuotedText.parts("a,\"b", at: ",") }
  }

  @Test(arguments: [
    ("\"a=b\"=c", 5), ("title~x", 5), ("date>=2026", 4), ("=", 0),
  ])
  func theFirstSignStandsOutsideOfQuotes(_ text: String, _ place: Int) {
    #expect(QuotedText.firstSign(in: text) == text.index(text.startIndex, offsetBy: place))
  }

  @Test func aTextWithoutSignHasNone() { #expect(QuotedText.firstSign(in: "\"a=b\"") == nil) }

  @Test(arguments: [("\"a\"", "a"), ("\"\"", ""), ("\"", "\""), ("\"a", "\"a"), ("a\"", "a\"")])
  func onlyQuotesOnBothSidesGo(_ text: String, _ unquoted: String) {
    #expect(QuotedText.unquoted(text) == unquoted)
  }

  @Test func spacesAtBothEndsGo() { #expect(QuotedText.trimmed("  a b ") == "a b") }
}
