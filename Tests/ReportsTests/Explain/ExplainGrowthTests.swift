import Foundation
import Model
import Signals
import Testing

@testable import Reports

/// The time to explain a posting grows as its findings do.
struct ExplainGrowthTests {
  /// Lines of one finding each, or one line of many.
  @Test(arguments: ["Python\n", "Python, "])
  func growsWithTheFindings(_ piece: String) {
    let small = seconds(piece, 2_000)
    let large = seconds(piece, 8_000)
    #expect(large < 8 * small + 0.1, "\(small) s for a quarter of the findings")
  }

  private func seconds(_ piece: String, _ count: Int) -> Double {
    let text = Array(String(repeating: piece, count: count).utf8)
    var document = TextDocument(text: text)
    var start = 0
    for line in text.split(separator: 0x0A) {
      let range = TextRange(start, start + line.count)
      document.blocks.append(Block(range: range, kind: .paragraph))
      start += line.count + 1
    }
    let posting = Posting(id: "a", source: "test", document: document)
    let reading = PostingAnalyzer().reading(of: posting)
    let begin = processorSeconds()
    _ = ExplainFormat.html.render(Explanation(reading), ReportOptions())
    return processorSeconds() - begin
  }

  private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
