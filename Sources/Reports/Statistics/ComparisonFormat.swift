import Model
import ReportKit
import Statistics

/// What two sets of postings are, in words.
public struct ComparisonNames: Hashable, Sendable {
  /// The first set.
  public var old: String
  /// The second set.
  public var new: String
  /// When and where the postings of the first set are from, nil where nobody says.
  public var oldOrigin: SampleOrigin?
  /// Those of the second set.
  public var newOrigin: SampleOrigin?

  /// Names both, and says when and where they are from.
  public init(
    old: String, new: String, oldOrigin: SampleOrigin? = nil, newOrigin: SampleOrigin? = nil
  ) {
    self.old = old
    self.new = new
    self.oldOrigin = oldOrigin
    self.newOrigin = newOrigin
  }

  /// What a chart of both is of, in one line.
  var origin: String? {
    guard let oldOrigin, let newOrigin else { return nil }
    return [(new, newOrigin), (old, oldOrigin)].map { name, origin in
      "\(name): " + Headline.period(origin)
    }.joined(separator: " ")
  }
}

/// The forms in which a comparison is written.
public enum ComparisonFormat: String, CaseIterable, Sendable {
  /// Text for a terminal.
  case terminal
  /// GitHub-flavoured Markdown.
  case markdown
  /// One page that needs nothing else, with a chart.
  case html
  /// All of it with a versioned schema.
  case json

  /// Writes a comparison; the bytes end with a line break.
  public func render(
    _ comparison: Comparison, _ names: ComparisonNames, _ options: ReportOptions = ReportOptions()
  ) -> [UInt8] {
    let page = ComparisonPage.page(comparison, names)
    return switch self {
    case .terminal: TerminalWriter(options.terminal).bytes(page)
    case .markdown: MarkdownWriter.bytes(page)
    case .html: HTMLWriter.bytes(page)
    case .json: ComparisonJSON.render(comparison, names)
    }
  }
}

/// Puts a comparison into the words and tables of a page.
enum ComparisonPage {
  static func page(_ comparison: Comparison, _ names: ComparisonNames) -> Page {
    let origin = names.origin
    let names = (old: names.old, new: names.new)
    let small = min(comparison.old, comparison.new) < Share.fewest
    let beyond =
      comparison.lines.count { $0.change.isBeyondChance }
      + comparison.medians.count { $0.isBeyondChance }
    let compared = comparison.lines.count + comparison.medians.count
    let sum =
      "\(Wording.count(comparison.new, "posting")) of \(names.new) against \(comparison.old) of "
      + "\(names.old)"
    return Page(
      title: "\(names.new) against \(names.old)",
      headline: [
        Text(
          small
            ? "\(sum): too few to compare; \(Share.fewest) of each are needed."
            : "\(sum): \(beyond) of \(Wording.count(compared, "figure")) differ by more than chance."
        )
      ],
      sections: small ? [] : [PageSection("Differences", blocks(comparison, names, origin))])
  }

  private static func blocks(
    _ comparison: Comparison, _ names: ComparisonBlocks.Names, _ origin: String?
  ) -> [PageBlock] {
    let lines = comparison.lines.filter { !$0.change.isTooSmall }
    let series = [names.old, names.new]
    let chart = Chart(
      title: "The largest differences", kind: .dots, series: series,
      groups: lines.prefix(Composer.Limit.skills).map { line in
        Chart.Group(
          name: ComparisonBlocks.name(line), shares: [line.change.old, line.change.new],
          verdict: line.change.isBeyondChance ? Text("beyond chance", .strong) : nil)
      }, origin: origin)
    return [.chart(chart), .table(ComparisonBlocks.table(lines, names))]
      + ComparisonBlocks.medians(comparison, names)
      + [
        .paragraph(
          "Beyond chance: so large a difference comes by chance in fewer than 5 % of such "
            + "comparisons, all figures taken together (Holm). Companies are drawn whole, and what is in "
            + "both sets is compared with itself; the 95 % intervals are those of each difference "
            + "alone. Of skills the \(Comparison.skills) most named are compared.")
      ]
  }
}

/// Writes a comparison as JSON.
///
/// Keys: `schemaVersion`; `old` and `new`, each with `name` and `postings`; `shares`, the largest difference
/// first, each with its `kind` (`answer` or `skill`), `name`, `old`, `new`, `points`, `low`, `high` (95 %
/// interval of the points by companies), `chance` and `beyondChance`; `medians`, each with `name`, `old`,
/// `new`, `chance` and `beyondChance`.
enum ComparisonJSON {
  static func render(_ comparison: Comparison, _ names: ComparisonNames) -> [UInt8] {
    JSONDocument.bytes { json in
      json.member("schemaVersion", 1)
      for (key, name, count) in [
        ("old", names.old, comparison.old), ("new", names.new, comparison.new),
      ] {
        json.key(dynamic: key)
        json.object { json in
          json.member("name", name)
          json.member("postings", count)
        }
      }
      json.shares(of: comparison)
      json.key("medians")
      json.array(comparison.medians) { json, median in
        json.object { json in
          json.member("name", median.name)
          json.key("old")
          json.write(median.old)
          json.key("new")
          json.write(median.new)
          json.key("chance")
          json.value(median.chance, places: 4)
          json.key("beyondChance")
          json.value(median.isBeyondChance)
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes the members of a difference.
  mutating func members(of change: ShareChange) {
    member("old", change.old)
    member("new", change.new)
    key("points")
    value(change.points, places: 2)
    key("low")
    value(change.interval?.lowerBound, places: 2)
    key("high")
    value(change.interval?.upperBound, places: 2)
    key("chance")
    value(change.chance, places: 4)
    key("beyondChance")
    value(change.isBeyondChance)
  }
}
