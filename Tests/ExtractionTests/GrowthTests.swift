import Signals
import TestInputs
import Testing

@testable import Extraction
@testable import Formats

/// The time to read an input grows as its size does, whatever it repeats.
@Suite(.serialized)
struct GrowthTests {
  /// An input that repeats one piece.
  struct Repetition: CustomTestStringConvertible {
    var piece: String
    var opening = "<!doctype html><html><body>"
    var file = "page.html"
    var closing = ""

    var testDescription: String { "\(opening.prefix(20))… \(piece) …" }

    /// An input of about `size` bytes.
    func bytes(_ size: Int) -> [UInt8] {
      Array((opening + String(repeating: piece, count: size / piece.utf8.count) + closing).utf8)
    }
  }

  static let repetitions =
    [
      // Markup: opened, closed, misnested, never ended.
      "<div>", "<ul><li>", "<b>", "<table><tr><td>", "<a href='/jobs/1'>x", "<p>a</div>",
      "<h2>Requirements</h2>", "<h3>Similar jobs</h3>", "<form><input>", "<svg>", "<!--",
      "<![CDATA[",
      "<div></ul>", "<li><td></b>", "<b></b><p>", "<h2><p>",
      "<template shadowrootmode=open>", "<array><dict><key>WebSubframeArchives</key>", "<br>",
      "&amp;",
      "<script type='application/ld+json'>{\"@type\":\"JobPosting\",", "<title>", "</b>",
      "<dl><dt>",
      // Words: joined, or in one sentence without end.
      "preferredAb", "experienceExperience", "aB", "a9", "’no degree ", "or BS/MS/PhD ",
      "no degree ",
      "MS or PhD#", "Bachelor's degree\\PhD ", "5+ years[", "3-5 years of experience 0", "Python, ",
      "Java or .computer science", "Requirements:", "Nice to have:[1,.", "Requirements: ",
      "Company: no degree at ", "ci/cd $100,000 - $200,000 ", "preferred ", "instead of ", "U.S.",
      "equivalent experience or ", "We are hiring. ", "at Inc. ", "(", "\"", "• ", "1. ",
      "\u{202E}",
      "<li>BS or MS preferred, 5+ years of Python", "<p>Bachelor's degree in computer science",
    ].map { Repetition(piece: $0) }
    + [
      Repetition(piece: "- \n", opening: "Data Engineer\n\n", file: "a.txt"),
      Repetition(piece: "##Java or * 1. ", opening: "Data Engineer\n\n", file: "a.md"),
      Repetition(piece: "a,\"", opening: "title,description\n", file: "a.csv"),
      Repetition(piece: "{\"title\":", opening: "", file: "a.json"),
      Repetition(piece: "[{\"description\":\"a\"},", opening: "", file: "a.json"),
      Repetition(piece: "{\"title\":\"a\"}\n", opening: "", file: "a.jsonl"),
      Repetition(
        piece: "{\"text\":\"p\"},", opening: "{\"title\":\"a\",\"description\":[", file: "a.json",
        closing: "{}]}"),
      Repetition(
        piece: "--b\n", opening: "Content-Type: multipart/mixed; boundary=b\n\n", file: "a.eml"),
      Repetition(piece: "X: =?utf-8?Q?a?=\n", opening: "From: a\n", file: "a.eml"),
      Repetition(
        piece: "=\n=3D", file: "a.mhtml"),
    ]

  @Test(arguments: repetitions)
  func growsWithTheSize(of repetition: Repetition) {
    let small = seconds(repetition, 12_000)
    let large = seconds(repetition, 48_000)
    #expect(large < 8 * small + 0.1, "\(small) s for a quarter of the input")
  }

  /// Lines that made rules walk all lines before them.
  static let lines = [
    "Location:\n", "- 5 years of Python\n", "- BS or MS in Computer Science or 5 years\n",
    "OR\n- Bachelor's degree\n", "One of the following:\n- Bachelor's degree in physics\n",
    "Option A: a bachelor's degree\n",
  ].map {
    Repetition(piece: $0, opening: "Data Engineer\n\nRequirements\n", file: "a.txt")
  }

  @Test(arguments: lines)
  func growsWithTheNumberOfLines(of repetition: Repetition) {
    let small = seconds(repetition, 60_000)
    // Beside other tests one run is now and then slow by chance.
    let large = min(seconds(repetition, 240_000), seconds(repetition, 240_000))
    // Linear time is four times as much, and the square of it sixteen.
    #expect(large < 6 * small + 0.1, "\(small) s for a quarter of the input")
  }

  @Test func readsJobsWithinJobsOnce() {
    let nested = Repetition(
      piece: "{\"jobs\":[", opening: "", file: "a.json",
      closing: String(repeating: "]}", count: 200))
    #expect(seconds(nested, 200 * nested.piece.utf8.count) < 1)
  }

  private func seconds(_ repetition: Repetition, _ size: Int) -> Double {
    let bytes = repetition.bytes(size)
    let analyzer = PostingAnalyzer()
    let start = processorSeconds()
    for posting in load(bytes, repetition.file).compactMap(\.posting) {
      _ = analyzer.record(of: posting)
    }
    return processorSeconds() - start
  }
}
