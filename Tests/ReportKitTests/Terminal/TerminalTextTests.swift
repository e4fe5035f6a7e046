import Testing

@testable import ReportKit

struct TerminalTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Ünï", 3), ("e\u{301}", 1), ("株式会社", 8), ("👩‍💻", 2), ("–", 1),
    ("あ", 2), ("한", 2), ("，", 2), ("\u{2615}", 2), ("\u{2192}", 1),
  ])
  func widthsAreThoseOfATerminal(_ text: String, _ width: Int) {
    #expect(TerminalText.width(text) == width)
  }

  @Test(arguments: [
    ("one two three", 7, false, ["one two", "three"]), ("up to 5 %", 7, false, ["up to", "5 %"]),
    ("", 5, false, [""]),
    ("abcdefgh ij", 3, true, ["abc", "def", "gh", "ij"]),
    ("abcdefgh ij", 3, false, ["abcdefgh", "ij"]), ("株式会社", 5, true, ["株式", "会社"]),
  ])
  func textIsWrappedBetweenWords(
    _ text: String, _ width: Int, _ breaksWords: Bool, _ lines: [String]
  ) {
    let wrap = TerminalWrap(width: width, breaksWords: breaksWords)
    #expect(wrap.lines(Text(text)).map(\.words) == lines)
  }

  @Test(arguments: [
    ("one two three four five", 20, "one two three four…"), ("日本語の求人票", 9, "日本語の…"),
    ("short", 20, "short"),
  ])
  func textsAreClippedByColumns(_ text: String, _ width: Int, _ clipped: String) {
    #expect(TerminalText.clipped(text, to: width) == clipped)
    #expect(TerminalText.width(clipped) <= width)
  }

  @Test(arguments: [
    ("abcdef", 3, "ab…", "…ef"), ("abcdef", 6, "abcdef", "abcdef"), ("ab cd", 4, "ab…", "…cd"),
  ])
  func bothEndsAreClippedAlike(_ text: String, _ width: Int, _ clipped: String, _ start: String) {
    #expect(TerminalText.clipped(text, to: width) == clipped)
    #expect(TerminalText.clippedStart(text, to: width) == start)
  }

  @Test(arguments: [(0.0, "", ""), (1, "████", "####"), (0.5, "██", "##"), (0.28, "█▏", "#")])
  func barsAreAsLongAsTheirShare(_ fraction: Double, _ unicode: String, _ ascii: String) {
    #expect(Bar.text(fraction, width: 4, usesUnicode: true) == unicode)
    #expect(Bar.text(fraction, width: 4, usesUnicode: false) == ascii)
  }
}
