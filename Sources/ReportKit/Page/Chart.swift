/// A chart of proportions, or of numbers that are said like them.
package struct Chart: Sendable {
  /// How the proportions are drawn.
  package enum Kind: Sendable, CaseIterable {
    /// As bars under each other, each with its interval.
    case grouped
    /// As bars that follow each other, for shares that exclude each other.
    case stacked
    /// As such bars that together are all.
    case whole
    /// As dots on one line each, with their intervals, beside what is claimed of them.
    case dots
    /// As bars from one quartile to the other, with a stroke at the median.
    case quartiles
    /// As lines from group to group, with their intervals as bands.
    case lines
  }

  /// What is drawn of one thing, one proportion for each series.
  package struct Group: Sendable {
    package var name: String
    package var proportions: [Proportion]
    /// What is claimed of it, nil where nothing is.
    package var claim: ClosedRange<Double>?
    /// What stands behind its name.
    package var verdict: Text?

    package init(
      name: String, _ proportions: [Proportion], claim: ClosedRange<Double>? = nil,
      verdict: Text? = nil
    ) {
      self.name = name
      self.proportions = proportions
      self.claim = claim
      self.verdict = verdict
    }
  }

  package var title: String
  package var kind: Kind
  package var series: [String]
  package var groups: [Group]
  /// What stands behind the numbers of its axis.
  package var unit: String
  /// What the numbers are of, below the chart.
  package var origin: String?
  /// The number at the end of its axis, where charts are read side by side; nil for what is drawn.
  package var fixedLimit: Double?

  package init(
    title: String, kind: Kind, series: [String], groups: [Group], unit: String = " %",
    origin: String? = nil, limit: Double? = nil
  ) {
    self.title = title
    self.kind = kind
    self.series = series
    self.groups = groups
    self.unit = unit
    self.origin = origin
    fixedLimit = limit
  }

  /// The number at the end of its axis: the first even one behind all that is drawn.
  var limit: Double {
    if let fixedLimit { return fixedLimit }
    let ends = groups.flatMap { group -> [Double] in
      var ends: [Double] = []
      for proportion in group.proportions {
        ends += [proportion.percent ?? 0, proportion.bounds?.upperBound ?? 0]
      }
      switch kind {
      case .stacked: return [group.proportions.reduce(0) { $0 + ($1.percent ?? 0) }]
      case .whole: return [100]
      case .grouped, .dots, .quartiles, .lines: return ends + [group.claim?.upperBound ?? 0]
      }
    }
    let highest = ends.filter(\.isFinite).max() ?? 0
    for power in 0..<9 {
      var scale = 1.0
      for _ in 0..<power { scale *= 10 }
      for step in [10.0, 20, 25, 40, 50, 60, 80] where step * scale >= highest - 1e-9 {
        return step * scale
      }
    }
    return highest
  }

  /// Its last number in percent is all there is.
  var axisEnd: Double { unit == " %" ? min(100, limit) : limit }

  /// Whether any of its percentages may be told.
  var isTelling: Bool { groups.contains { $0.proportions.contains { $0.percent != nil } } }

  /// The proportion with the name of its series, where there are several.
  func said(_ proportion: Proportion, series place: Int) -> String {
    (series.count > 1 ? series[place] + " " : "") + proportion.words
  }

  /// The chart in words, for those who do not see it.
  var description: String {
    groups.map { group in
      group.name + ": "
        + group.proportions.enumerated().map { said($1, series: $0) }.joined(separator: ", ")
    }.joined(separator: "; ") + "."
  }
}
