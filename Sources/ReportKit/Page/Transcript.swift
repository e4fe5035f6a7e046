/// A posting's text line by line, with what was found in each, under the headings of its parts.
package struct Transcript: Sendable {
  /// How a line stands in its posting.
  package enum Kind: Sendable {
    case heading, paragraph
    /// An entry of a list, in so many lists.
    case item(Int)
  }

  package struct Line: Sendable {
    /// Number from 1; nil for a line outside the posting.
    package var number: Int?
    package var kind: Kind
    package var text: Text
    /// What was found in it.
    package var findings: [String]

    package init(number: Int?, kind: Kind, text: Text, findings: [String]) {
      self.number = number
      self.kind = kind
      self.text = text
      self.findings = findings
    }
  }

  /// Lines under one heading.
  package struct Part: Sendable {
    package var title: String
    /// Why it is what it is, in the margin below the title.
    package var origin: String
    package var lines: [Line]
    /// Why nothing of it counts: it is folded, but for lines in which something was found.
    package var reason: String?
    /// Lines that are left out at its end.
    package var rest: Int

    package init(
      title: String, origin: String, lines: [Line], reason: String?, rest: Int = 0
    ) {
      self.title = title
      self.origin = origin
      self.lines = lines
      self.reason = reason
      self.rest = rest
    }
  }

  package var parts: [Part]

  package init(_ parts: [Part]) { self.parts = parts }

  /// The marks that its lines bear, in the order of a legend.
  static let marks: [Mark] = [.required, .preferred, .mentioned, .read]
}

extension Transcript.Part {
  /// As in `12 lines left out: a statement of law asks nothing`; nil where all lines count.
  func summary(of count: Int) -> String? {
    reason.map { "\(count == 1 ? "1 line" : "\(count) lines") left out: \($0)" }
  }
}
