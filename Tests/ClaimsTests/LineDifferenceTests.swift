import Testing

@testable import Claims

struct LineDifferenceTests {
  @Test(arguments: [
    ("a\nb\nc\n", "a\nb\nc\n", ""),
    ("a\nb\nc\n", "a\nx\nc\n", "@@ line 2 -> line 2 @@\n-b\n+x\n"),
    ("a\n", "a\nb\n", "@@ line 2 -> line 2 @@\n+b\n"),
    ("a\nb\nc\nd\n", "b\nc\ne\nd\n", "@@ line 1 -> line 1 @@\n-a\n@@ line 4 -> line 3 @@\n+e\n"),
    ("", "a", "@@ line 1 -> line 1 @@\n-\n+a\n"),
  ])
  func onlyTheLinesThatDifferAreShown(_ old: String, _ new: String, _ hunks: String) {
    let difference = LineDifference(old: Array(old.utf8), new: Array(new.utf8))
    #expect(difference.text(old: "x", new: "y") == "--- x\n+++ y\n" + hunks)
  }

  @Test func longDifferencesAreCutAndCounted() {
    let old = (0..<5000).map { "old \($0)" }.joined(separator: "\n")
    let new = (0..<5000).map { "new \($0)" }.joined(separator: "\n")
    let text = LineDifference(old: Array(old.utf8), new: Array(new.utf8)).text(old: "x", new: "y")
    #expect(text.hasSuffix("… and 9901 more lines\n"))
    #expect(text.split(separator: "\n").count == 103)
  }
}
