import BlockLines
import Model
import Testing

@testable import Markup

/// One test for each way in which libxml2 2.9 loses text, time or words.
@Suite struct LibXML2TrapTests {
  @Test func depthBeyondAnyLimitKeepsItsText() {
    let deep = String(repeating: "<div>", count: 100_000) + "Deep water" + "<p>After</p>"
    #expect(fragment(deep + "<p>End") == ["Deep water", "After", "End"])
  }

  @Test func aTextNodeOfTwelveMegabytesIsWhole() {
    let word = "harbour "
    let count = 12_000_000 / word.utf8.count
    let document = htmlFragment(
      Array(("<p>" + String(repeating: word, count: count) + "</p><p>After</p>").utf8))
    #expect(document.blocks.count == 2)
    #expect(document.text.count == count * word.utf8.count - 1 + 1 + "After".utf8.count)
  }

  @Test(arguments: [("<span>", "</b>"), ("<b><div>", ""), ("<li><td>", "</ul>"), ("<div>", "</p>")])
  func openElementsAreBounded(_ start: String, _ end: String) {
    let markup =
      String(repeating: start, count: 64_000) + "text" + String(repeating: end, count: 64_000)
    #expect(fragment(markup) == ["text"])
  }

  @Test func attributesByTheThousandAreLeftOut() {
    let attributes = (0..<16_000).map { "a\($0)=1" }.joined(separator: " ")
    let markup = "<p \(attributes)>text</p>"
    Array(markup.utf8).withUnsafeBufferPointer { bytes in
      var filter = MarkupFilter(bytes, purpose: .fragment)
      filter.run()
      #expect(String(decoding: filter.output, as: UTF8.self) == "<body><p>text</p>")
    }
  }

  @Test func aNulByteEndsNothing() {
    let bytes = decodeText(Array("<p>Pyt\0hon</p>\0<p>Go</p>".utf8), htmlHints: true)
    #expect(htmlFragment(bytes).lines == ["Python", "Go"])
    #expect(fragment("<p>Pyt&#0;hon</p>") == ["Pyt\u{FFFD}hon"])
  }

  @Test func oneBadByteTurnsNothingIntoLatin1() {
    let bytes = Array("<p>Zürich café</p><p>bad ".utf8) + [0xFF] + Array(" naïve</p>".utf8)
    let document = htmlFragment(decodeText(bytes, htmlHints: true))
    #expect(document.lines == ["Zürich café", "bad \u{FFFD} naïve"])
  }

  @Test func aByteThatWindowsLeavesOpenCutsNothing() {
    let bytes = Array("<meta charset=windows-1252><p>caf".utf8) + [0xE9, 0x81, 0x20, 0x80]
    #expect(htmlFragment(decodeText(bytes, htmlHints: true)).lines == ["café €"])
  }

  @Test(arguments: [
    ("Master&#146;s degree", "Master’s degree"), ("Master\u{92}s degree", "Master’s degree"),
    ("&bullet; Python &bullet; Go", "-1 Python • Go"), ("a&nbsp b", "a b"),
    ("R&D, AT&T", "R&D, AT&T"),
    ("x &lt; y &amp;nbsp; z &#x3c;b&#62;", "x < y z <b>"),
    ("&copy 2026 &copycat;", "© 2026 &copycat;"),
    ("&#x10FFFF;&#xD800;&#99999999999;", "\u{10FFFF}\u{FFFD}\u{FFFD}"),
    ("R\u{E9}sum&eacute;", "Résumé"),
  ])
  func charactersAreWhatWasMeant(_ html: String, _ line: String) {
    #expect(fragment("<p>\(html)</p>") == [line])
  }

  @Test(arguments: [
    "<script>var a = '<p>leak</p></div>';</script>", "<style>p { content: '</p>' }</style>",
    "<template><p>leak</p><template>x</template>leak</template>",
    "<noscript><p>leak</p></noscript>",
    "<svg><title>leak</title><text>leak</text></svg>", "<!-- <p>leak</p> -->", "<!-->",
    "<iframe>leak</iframe>", "<select><option>leak</select>", "<textarea><p>leak</textarea>",
    "<script type=\"a>b\">leak</script >", "<SCRIPT>if (a</b/) leak()</SCRIPT>", "<?php leak ?>",
    "<!DOCTYPE html [leak]>", "<svg/>", "<object><p>leak</p></object>",
  ])
  func whatIsNoTextLeaksNowhere(_ markup: String) {
    #expect(fragment("<p>one</p>\(markup)<p>two</p>") == ["one", "two"])
  }

  @Test func adjacentElementsDoNotJoin() {
    #expect(fragment("<ul><li>BS</li><li>MS</li></ul>") == ["-1 BS", "-1 MS"])
    #expect(fragment("<p>BS</p><p>MS</p>") == ["BS", "MS"])
    #expect(fragment("<table><tr><td>BS<td>MS<tr><th>PhD</table>") == ["BS", "MS", "* PhD"])
    #expect(fragment("3\u{A0}years") == ["3 years"])
  }

  @Test func everySpaceIsOneAndMarksInsideWordsGo() {
    #expect(fragment("<p>a\u{2003}\u{202F} \n\t b\u{3000}c</p>") == ["a b c"])
    #expect(
      fragment("<p>Py\u{200B}tor\u{AD}ch \u{202E}Go\u{2069} \u{FEFF}C\u{200D}++</p>") == [
        "Pytorch Go C++"
      ])
  }

  @Test(arguments: [
    "", " ", "\n", "<", "</", "<!", "<!--", "<p", "<a href=\"", "&", "&#", "</p>", "\u{FEFF}",
  ])
  func nothingGivesNothing(_ html: String) {
    let document = htmlFragment(Array(html.utf8))
    #expect(document.flaw == nil)
    #expect(document.blocks.count <= 1)
  }

  @Test func charactersThatXMLForbidsCostNoText() {
    let html = "<p>one\u{1}two &#1;three\u{FFFE}</p><p>\u{FFFF}four\u{B}\u{1B}[31m</p>"
    #expect(fragment(html) == ["one two three", "four [31m"])
    #expect(
      htmlFragment(Array("<p>one ".utf8) + [0xC3, 0x28, 0xFF]).lines == ["one \u{FFFD}(\u{FFFD}"])
  }

  @Test func anUnclosedQuoteEndsWithItsTag() {
    #expect(fragment("<p><a href=\"x>one</a></p><p>two</p>") == ["one", "two"])
  }
}
