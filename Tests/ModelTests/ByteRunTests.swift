import Testing

@testable import Model

/// Short runs of text.
struct ByteRunTests {
  private func run(_ text: String) -> ByteRun { Array("..\(text)".utf8)[2...] }

  @Test(
    arguments: [
      ("hacker news", "Ask HACKER News", 6), ("hacker news", "hackers", nil), ("a", "bA", 3),
      (" in ", "x in y", 3), ("–", "a – b", 4), ("kk", "k", nil), ("xyz", "XXyz", 3),
    ] as [(String, String, Int?)])
  func findsTheFirstWord(_ word: String, _ text: String, _ place: Int?) {
    let words: [String: StaticString] = [
      "hacker news": "hacker news", "a": "a", " in ": " in ", "–": "–", "kk": "kk", "xyz": "xyz",
    ]
    let found = words[word].flatMap { run(text).first(of: $0) }
    #expect(found == place)
  }

  @Test(arguments: [
    ("Leeds, UK - remote", ["Leeds", " UK ", " remote"]), ("Ulm", ["Ulm"]), ("", [""]),
    ("Köln – Bonn", ["Köln ", " Bonn"]), (",", ["", ""]), ("a or b OR c", ["a", "b", "c"]),
  ])
  func partsAtSigns(_ text: String, _ parts: [String]) {
    #expect(run(text).parts(at: [",", "-", "–", " or "]).map(\.string) == parts)
  }

  @Test(arguments: [
    ("Geelong VIC  3220 ", ["3220", "VIC", "Geelong", "", ""]), ("", [""]), (" ", [""]),
  ])
  func givesItsLastWords(_ text: String, _ words: [String]) {
    var rest = run(text)
    #expect(words.indices.map { _ in rest.removeLastWord().string } == words)
  }

  @Test(arguments: [
    ("Geelong VIC 3220", true), ("Orlando FL", true), ("VIC 3220", false), ("FL", false),
    ("Xyzzy FL", false), ("Orlando Fl", false), ("Orlando FL 3", false),
  ])
  func aTownBeforeItsStateIsAPlace(_ text: String, _ isPlace: Bool) {
    #expect(PlaceNames.isPlace(run(text)) == isPlace)
  }
}
