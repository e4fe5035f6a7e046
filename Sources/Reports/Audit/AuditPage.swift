import Audit

/// What an audit says, before it takes the form of a terminal's text, Markdown or HTML.
///
/// Strings are in one line and without control characters; each form escapes them its own way.
struct AuditPage {
  var title: String
  /// Sentences that say the most important thing first.
  var headline: [String]
  var hasProfile: Bool
  var rows: [Row]
  /// How the rows are ordered and what their columns mean.
  var notes: [String]
  var gaps: GapPart?
  var coverage: CoveragePart?
  var path: PathPart?
  var shared: SharedPart?
  var cards: [CardPart]

  /// A posting in the table.
  struct Row {
    var number: Int
    var company: String
    var title: String
    var kind: String
    var role: String
    var minimum: String
    var preferred: String
    var years: String
    var pay: String
    var skills: String
    /// Requirements met, nil without a profile.
    var required: String?
    var preferredMet: String?
    /// Why there is nothing to say, for an input that gave no posting.
    var missing: String?
  }

  /// Text with the words of the posting behind it.
  struct Item {
    var verdict: Verdict?
    var text: String
    var reason = ""
    var quotes: [QuoteLine]
  }

  /// Items under one heading of which a run from one line of the posting has the words once, behind
  /// its last item.
  static func withoutRepeats(_ items: [Item]) -> [Item] {
    var found = items
    for place in found.indices.dropFirst() {
      let before = found[place - 1].quotes
      guard let line = before.first?.line, before.allSatisfy({ $0.line == line }),
        !found[place].quotes.isEmpty, found[place].quotes.allSatisfy({ $0.line == line })
      else { continue }
      found[place].quotes = [QuoteWindow.joined(before + found[place].quotes)]
      found[place - 1].quotes = []
    }
    return found
  }

  /// Words of a posting in the company of their line.
  struct QuoteLine: Hashable {
    var line: Int?
    var before: String
    var words: String
    var after: String
  }

  /// Items under one heading, as those of one category.
  struct Group {
    var title: String
    var items: [Item]
  }

  /// One posting in full.
  struct CardPart {
    var number: Int
    var title: String
    var company: String
    /// Where the posting was read from.
    var source: String
    /// The posting's own address on the web, nil where it is not known.
    var url: String?
    var facts: [Item]
    var fit: String?
    var paths: Item
    var required: [Group]
    var preferred: [Group]
    var research: [Item]
    var declared: [Declared]
    var doubts: [String]
  }

  /// What a page declares, beside what its text says.
  struct Declared {
    var subject: String
    var declared: String
    var text: String
    var outcome: String
    var isContradiction: Bool
  }

  /// What the postings share.
  struct SharedPart {
    /// As in `8 of 10` and the skills.
    var counts: [(count: String, skills: String)]
    /// A posting and what it alone requires.
    var alone: [(posting: String, skills: String)]
  }

  /// What is missing and what would bring most.
  struct GapPart {
    var sentences: [String]
    /// All of them; a table shows the first `AuditComposer.Limit.gaps`, what is left goes into a fold.
    var skills: [GapRow]
    /// What no skill mends: degrees, years, publications.
    var others: [(posting: String, item: Item)]
  }

  /// A skill that is missing.
  struct GapRow {
    var skill: String
    /// As in `5 of 10`.
    var postings: String
    /// Number of requirements that it would meet.
    var requirements: String
    /// The postings' numbers.
    var which: String
    /// Each requirement that it would meet, as in `3 Corvane Learning: PyTorch or JAX`.
    var meets: [String]

    var cells: [String] { [skill, postings, requirements, which] }
  }

  /// The software side.
  struct CoveragePart {
    var sentences: [String]
    var rows: [(posting: String, met: String, missing: String)]
  }

  /// The guides' decision table.
  struct PathPart {
    var sentences: [String]
    var rows: [(name: String, advised: String, duration: String, cost: String, fit: String)]
    var source: String
  }
}
