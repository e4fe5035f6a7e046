/// Words of a report, and how parts of them stand out.
package struct Text: Hashable, Sendable {
  /// How words stand out.
  package enum Style: Hashable, Sendable {
    case plain, strong, quiet
    /// Words of a posting, in quotation marks.
    case quoted
    /// Words of a posting that were found.
    case marked(Mark)
    case toned(Tone)
    /// Words that lead to a page of the web.
    case link(WebAddress)
    /// Words that lead to an anchor of the same page.
    case jump(String)
    /// A count that leads to the rows that it is a count of.
    case rows(RowFilter)
  }

  /// Words of one style.
  package struct Run: Hashable, Sendable {
    package var words: String
    package var style: Style
  }

  package var runs: [Run]

  package init(_ words: String, _ style: Style = .plain) {
    runs = words.isEmpty ? [] : [Run(words: words, style: style)]
  }

  /// Appends words, to the last run where they are of its style.
  package mutating func append(_ words: String, _ style: Style) {
    if words.isEmpty { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1].words += words
    } else {
      runs.append(Run(words: words, style: style))
    }
  }

  package static func + (a: Text, b: Text) -> Text {
    var sum = a
    sum.runs += b.runs
    return sum
  }

  package var isEmpty: Bool { runs.isEmpty }

  /// The rows that its counts are counts of.
  var filters: [RowFilter] {
    runs.compactMap { if case .rows(let filter) = $0.style { filter } else { nil } }
  }

  /// The words with counts that lead nowhere.
  package var withoutFilters: Text {
    runs.reduce(into: Text("")) { text, run in
      if case .rows = run.style {
        text.append(run.words, .plain)
      } else {
        text.append(run.words, run.style)
      }
    }
  }

  /// The words without their styles, in one clean line.
  package var line: String { SafeText.line(runs.map(\.words).joined()) }

  /// The runs made harmless, with the spaces between them kept.
  var cleanRuns: [Run] {
    runs.map { Run(words: SafeText.fragment($0.words), style: $0.style) }
  }
}

extension Text: ExpressibleByStringInterpolation {
  package init(stringLiteral words: String) { self.init(words) }
}

/// What words of a posting are marked as.
package enum Mark: String, CaseIterable, Sendable {
  case required, preferred, mentioned
  /// What an answer rests on.
  case read
  /// What a quotation is about.
  case quote
}
