import Model

/// One example of a rule: a small posting, the words that the rule must find or leave, the answers.
///
/// Shape of a line: `+` (the rule finds the marked words) or `-` (it leaves them), the posting, and
/// behind ` => ` the answers, `; ` between them. In the posting ` ⏎ ` parts blocks; a block starts with
/// `# ` where it is a heading, `* ` where it is a list item, `**` encloses what is bold, `= ` leads the
/// page's own title, `@ ` the page's company, `> ` a first line that has to serve as the title, `^ ` the place
/// and `% ` the way of working that the page's data give.
/// The words in «…» are the evidence. Without `= ` and `> ` the title is "Engineer"; without `@ ` the
/// page names "Example Works" as the company, and `@ -` says that it names none.
struct RuleExample: Sendable {
  /// Rule or topic whose examples the line stands among.
  var rule: String
  /// Whether the rule finds something in it.
  var isPositive: Bool
  /// The line as it is written.
  var line: String
  /// The posting.
  var posting: Posting
  /// Places of the marked words in the posting's text.
  var marks: [TextRange]
  /// What the posting must be answered with.
  var expectations: [Expectation]

  /// One answer that is expected, as in `skill:Docker=preferred`.
  struct Expectation: Hashable, Sendable {
    /// What is asked, as in `minimum` or `skill`.
    var question: String
    /// What it is asked of, as in `Docker`; nil where the whole posting is asked.
    var subject: String?
    /// The answer; several are parted by `|`, an empty one is `none`.
    var answer: String
  }

  /// Why a line is no example.
  struct Malformed: Error, CustomStringConvertible {
    var line: String
    var reason: String
    var description: String { "\(reason): \(line)" }
  }

  /// Reads one line of a table.
  init(line: String, rule: String) throws(Malformed) {
    guard let sign = line.first, sign == "+" || sign == "-", line.dropFirst().first == " " else {
      throw Malformed(line: line, reason: "an example starts with + or - and a space")
    }
    let halves = line.dropFirst(2).split(separator: " => ", maxSplits: 1)
    guard halves.count == 2 else { throw Malformed(line: line, reason: "no answers behind =>") }
    var builder = ExamplePosting()
    for block in halves[0].split(separator: " ⏎ ") { builder.add(block) }
    guard let (posting, marks) = builder.finish() else {
      throw Malformed(line: line, reason: "« and » don't match")
    }
    self.rule = rule
    isPositive = sign == "+"
    self.line = line
    self.posting = posting
    self.marks = marks
    expectations = []
    for part in halves[1].split(separator: "; ") {
      guard let equals = part.firstIndex(of: "=") else {
        throw Malformed(line: line, reason: "an answer is written question=answer")
      }
      let asked = part[..<equals].split(separator: ":", maxSplits: 1)
      expectations.append(
        Expectation(
          question: String(asked[0]), subject: asked.count > 1 ? String(asked[1]) : nil,
          answer: String(part[part.index(after: equals)...])))
    }
  }

  /// Reads a table: `## rule` lines, each with the lines of that rule's examples below it.
  static func read(_ table: String) throws(Malformed) -> [RuleExample] {
    var examples: [RuleExample] = []
    var rule = ""
    for line in table.split(separator: "\n") {
      if line.hasPrefix("## ") {
        rule = String(line.dropFirst(3))
      } else {
        examples.append(try RuleExample(line: String(line), rule: rule))
      }
    }
    return examples
  }
}
