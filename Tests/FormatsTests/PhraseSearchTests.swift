import Testing

@testable import Formats

/// Many phrases in one pass, and a text's lines.
struct PhraseSearchTests {
  @Test func eachPhraseIsCountedOnceWhereverItStands() {
    let search = PhraseSearch(["my cv", "my résumé", "i’m applying", "we regret"])
    for (text, count) in [
      ("my cv", 1), ("find my cv, my cv", 1), ("tommy cvs", 1), ("my résumé and i’m applying", 2),
      ("we regret my c", 1), ("m", 0), ("", 0), ("my  cv", 0),
    ] {
      #expect(search.count(in: Array(text.utf8)) == count, "\(text)")
    }
  }

  @Test func emptyLinesAreLeftOut() {
    func lines(_ text: String) -> [String] { TextLines(Array(text.utf8)[...]).map(\.string) }
    #expect(lines("\n\na\n b \n\nc") == ["a", " b ", "c"])
    #expect(lines("\n") == [])
    #expect(lines("") == [])
    #expect(Array(TextLines(Array("xa\nb".utf8)[1...])).map(\.string) == ["a", "b"])
  }
}
