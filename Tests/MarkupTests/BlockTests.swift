import BlockLines
import Model
import Testing

import Markup

@Suite struct BlockTests {
  @Test(arguments: [
    ("<h2>Who you are</h2><p>Curious</p>", ["#2 Who you are", "Curious"]),
    ("<h2><p>Who</p><div>you are</div></h2>", ["#2 Who", "#2 you are"]),
    (
      "<ul><li><p>One</p><p>Two</p><li>Three<ul><li>Four</ul></ul>",
      ["-1 One", "-1 Two", "-1 Three", "-2 Four"]
    ),
    ("<p>One<br>Two<br/>Three</p>", ["One", "Two", "Three"]),
    ("<div>One <i>and</i> <u>two</u></div>Three", ["One and two", "Three"]),
    (
      "<dl><dt>Skills<dd>Python<dt>Years<dd>Three</dl>", ["* Skills", "Python", "* Years", "Three"]
    ),
    ("<pre>One\nTwo</pre>", ["One", "Two"]), ("<custom-box>One</custom-box>Two", ["One", "Two"]),
    ("One\nTwo\n• Three", ["One", "Two", "-1 Three"]), ("<p>One\nTwo</p>", ["One Two"]),
    ("<![CDATA[<p>One</p>]]><p>Two</p>", ["One", "Two"]),
    ("<p>5 < 6 and 7 > 2</p>", ["5 < 6 and 7 > 2"]),
  ])
  func sourceSaysWhatABlockIs(_ html: String, _ lines: [String]) {
    #expect(fragment(html) == lines)
  }

  @Test(arguments: [
    (
      "We are looking for somebody who knows distributed<br>systems and their faults.",
      ["We are looking for somebody who knows distributed systems and their faults."]
    ),
    (
      "<ul><li>A degree in statistics, mathematics, operations</li></ul>\nresearch, or a related field.",
      ["-1 A degree in statistics, mathematics, operations research, or a related field."]
    ),
    (
      "<li>A degree in statistics, mathematics or in<br>operations research<li>and a long line of its own.",
      [
        "-1 A degree in statistics, mathematics or in operations research",
        "-1 and a long line of its own.",
      ]
    ),
    (
      "<pre>A degree in statistics, mathematics or in\n\noperations research.</pre>",
      ["A degree in statistics, mathematics or in", "operations research."]
    ),
    (
      "<p>A degree in statistics, mathematics or in</p>operations research.",
      ["A degree in statistics, mathematics or in", "operations research."]
    ),
    (
      "A degree in statistics, mathematics or in<br>***<br>operations research.",
      ["A degree in statistics, mathematics or in", "operations research."]
    ),
    (
      "A degree in statistics, mathematics or in<br><b>operations research.</b>",
      ["A degree in statistics, mathematics or in", "* operations research."]
    ),
    (
      "A degree in statistics, mathematics or in<br>- operations research.",
      ["A degree in statistics, mathematics or in", "-1 operations research."]
    ),
  ])
  func linesThatBreakOffInASentenceAreJoined(_ html: String, _ lines: [String]) {
    #expect(fragment(html) == lines)
  }

  @Test(arguments: [
    ("<p>• Python</p>", "-1 Python"), ("<p>- Python</p>", "-1 Python"),
    ("<p>* Python</p>", "-1 Python"),
    ("<p>·Python</p>", "-1 Python"), ("<p>– Python</p>", "-1 Python"),
    ("<p>▪ Python</p>", "-1 Python"),
    ("<p>o Python</p>", "-1 Python"), ("<p>1. Python</p>", "-1 Python"),
    ("<p>(2) Python</p>", "-1 Python"),
    ("<p>a) Python</p>", "-1 Python"), ("<p>\u{F0B7} Python</p>", "-1 Python"),
    ("<p>§ Python</p>", "-1 Python"),
    ("<p>✓ Python</p>", "-1 Python"), ("<p>-Python</p>", "-1 Python"),
    ("<li>• Python</li>", "-1 Python"),
    ("<td>•</td><td>Python</td>", "-1 Python"),
    // None of these starts with a bullet.
    ("<p>-5 degrees</p>", "-5 degrees"), ("<p>5. </p>", "5."), ("<p>3.5 years</p>", "3.5 years"),
    ("<p>open source</p>", "open source"), ("<p>A. Smith</p>", "A. Smith"),
    ("<h3>1. Skills</h3>", "#3 1. Skills"),
    ("<p>401(k) plan</p>", "401(k) plan"), ("<p>+1 555</p>", "+1 555"),
    ("<p>2026. A year</p>", "2026. A year"),
  ])
  func bulletsMakeItems(_ html: String, _ line: String) {
    #expect(fragment(html) == [line])
  }

  @Test func bulletsRunTogetherArePartedWhereThereAreSeveral() {
    let html =
      "<p>You bring: • three years with Python in production • SQL that others can read • curiosity</p>"
    #expect(
      fragment(html) == [
        "You bring:", "-1 three years with Python in production", "-1 SQL that others can read",
        "-1 curiosity",
      ])
    let bullets = String(repeating: "• ", count: 60)
    #expect(htmlFragment(Array("<p>a</p><p>\(bullets)</p><p>b</p>".utf8)).flaw == nil)
    #expect(fragment("<p>Oslo • Full-time</p>") == ["Oslo • Full-time"])
  }

  @Test(arguments: [
    ("<p><b>Requirements</b></p>", "* Requirements"),
    ("<b><p>Requirements</p></b>", "* Requirements"),
    ("<p><strong>Requirements</strong>:</p>", "* Requirements:"),
    ("<p><b>Requirements:</b> Python</p>", "*13 Requirements: Python"),
    ("<p>Python is <b>required</b></p>", "Python is required"),
    ("<p style=\"color:red;font-weight: 700\">Skills</p>", "* Skills"),
    (
      "<p><span style='font-weight:bold'>Skills <span>we</span> want</span></p>", "* Skills we want"
    ),
    ("<p style=\"font-weight:400\">Skills</p>", "Skills"),
    ("<li><b>• Python</b>, daily</li>", "-1*6 Python, daily"),
    ("<p><b>Skills</p>", "* Skills"), ("<h3><b>Skills</b></h3>", "#3* Skills"),
  ])
  func boldIsKnown(_ html: String, _ line: String) {
    #expect(fragment(html + "<p>next</p>") == [line, "next"])
  }

  @Test func unclosedBoldEndsWithItsParagraph() {
    #expect(fragment("<p><b>Skills<p>Python") == ["* Skills", "Python"])
  }

  /// Cut, doubled and swapped bytes of a page: whatever comes out keeps every promise.
  @Test func mutationsKeepThePromises() {
    let source = Array(
      """
      <html><head><title>Analyst &amp; more</title></head><body><nav><a href=/jobs>Jobs</a></nav>
      <script>x='<b>'</script><h1>Analyst</h1><p style="font-weight:bold">Müller • sucht &#8226; dich</p>
      <ul><li>SQL <b>daily</b><li>R&D<ul><li>Zürich</ul></ul><table><tr><td>BS<td>MS</table>
      <form><input name=a><select><option>x</select></form><pre>a\n\nb</pre><!-- c --></body></html>
      """.utf8)
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<800 {
      var bytes = source
      for _ in 0...random(6) {
        let start = random(bytes.count)
        let end = min(bytes.count, start + random(40))
        switch random(4) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: random(bytes.count))
        case 2: bytes[start] = UInt8(random(256))
        default: bytes.swapAt(start, random(bytes.count))
        }
        if bytes.isEmpty { bytes = [0x3C] }
      }
      let decoded = decodeText(bytes, htmlHints: true)
      #expect(htmlFragment(decoded).flaw == nil, "fragment, round \(round)")
      #expect(plainText(decoded).flaw == nil, "text, round \(round)")
      let body = decoded.withUnsafeBufferPointer {
        PageBody(
          $0, known: nil, isDemand: { document, block in document.blocks.first == block },
          isFact: { _, _ in false })
      }
      #expect(body.content.flaw == nil, "page, round \(round)")
    }
  }
}
