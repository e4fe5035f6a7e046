/// A chart of horizontal bars, a bar for each proportion.
package struct Chart: Sendable {
  /// What the bars of one group do.
  package enum Kind: Sendable {
    /// They lie under each other, each with its interval.
    case grouped
    /// They follow each other, for shares that exclude each other.
    case stacked
  }

  /// Bars of one thing, one for each series.
  package struct Group: Sendable {
    package var name: String
    package var proportions: [Proportion]

    package init(name: String, _ proportions: [Proportion]) {
      self.name = name
      self.proportions = proportions
    }
  }

  package var title: String
  package var kind: Kind
  package var series: [String]
  package var groups: [Group]

  package init(title: String, kind: Kind, series: [String], groups: [Group]) {
    self.title = title
    self.kind = kind
    self.series = series
    self.groups = groups
  }

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
