import Statistics

/// What a report says, before it takes the form of a terminal's text, of Markdown or of HTML.
///
/// Strings hold plain text, part of it from strangers: each form escapes all of it.
struct Page {
  /// The whole report's title.
  var title: String
  /// Sentences that say the most important thing first.
  var headline: [String]
  /// The parts, in the order in which a reader needs them.
  var parts: [Part]
}

/// One titled part of a page.
struct Part {
  let title: String
  let blocks: [Block]

  /// Leaves out charts that have nothing to tell.
  init(title: String, blocks: [Block]) {
    self.title = title
    self.blocks = blocks.filter { block in
      if case .chart(let chart) = block { chart.isTelling } else { true }
    }
  }
}

/// One block of a part.
enum Block {
  /// A title inside a part.
  case heading(String)
  /// A sentence or more.
  case paragraph(String)
  /// Terms and what they mean.
  case definitions([Definition])
  /// Something to type.
  case command(String)
  /// A table.
  case table(Table)
  /// A chart of what the table behind it holds; only forms that can draw show it.
  case chart(Chart)
}

/// A term of the report and what it means.
struct Definition: Hashable {
  var term: String
  var meaning: String
}

/// A table whose columns hold one kind of cell each.
struct Table {
  /// What a column holds.
  enum Kind {
    /// Words, set to the left.
    case text
    /// Numbers, set to the right.
    case number
    /// Shares, with count, denominator, percentage and interval.
    case share
    /// Bars, as long as their share is large; left out where there is no room or no drawing.
    case bar
    /// The words of a posting that its answers rest on.
    case words
  }

  struct Column {
    var title: String
    /// The title where room is short.
    var shortTitle: String?
    var kind: Kind
    /// Whether a form that lacks room leaves the column out.
    var isExtra = false

    init(_ title: String, short: String? = nil, _ kind: Kind, isExtra: Bool = false) {
      self.title = title
      shortTitle = short
      self.kind = kind
      self.isExtra = isExtra
    }
  }

  enum Cell {
    case text(String)
    case share(Share)
    /// Words that lead to an address, which is one of http or https.
    case link(String, address: String)
    /// Answers with the words that they rest on.
    case words([PostingFinding])
    /// Nothing to say.
    case empty
  }

  var columns: [Column]
  var rows: [[Cell]]
  /// Whether the last row sums up the others.
  var hasTotal = false
}

/// An answer of one posting and the words that it rests on.
struct PostingFinding {
  /// What was answered, as in `degree`.
  var topic: String
  /// The posting's own words, or the reason of a doubt where `isDoubt`.
  var words: String
  /// The rule that found them and their place in the posting's text, as in `degree.path, 120–160`.
  var origin: String
  var isDoubt = false
}

/// A chart of horizontal bars, a bar for each share.
struct Chart {
  /// What the bars of one group do.
  enum Kind {
    /// They lie under each other, each with its interval.
    case grouped
    /// They follow each other, for shares that exclude each other.
    case stacked
  }

  /// Bars of one thing, one for each series.
  struct Group {
    var name: String
    var shares: [Share]
  }

  var title: String
  var kind: Kind
  var series: [String]
  var groups: [Group]

  /// Whether any of its shares may be told.
  var isTelling: Bool { groups.contains { $0.shares.contains { $0.told != nil } } }
}
