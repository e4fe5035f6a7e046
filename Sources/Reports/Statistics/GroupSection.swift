import Model
import ReportKit
import Statistics

/// The groups next to each other, then the largest of them in full.
struct GroupSection {
  /// The groups of enough postings for a share.
  private let groups: [GroupFigures]
  private let small: Int
  private let groupings: [Grouping]

  init(_ groups: [GroupFigures], by groupings: [Grouping]) {
    self.groups = groups.filter { $0.figures.postings >= Share.fewest }
    small = groups.count - self.groups.count
    self.groupings = groupings
  }

  var parts: [PageSection] {
    let full = groups.enumerated().sorted { a, b in
      (b.element.figures.postings, a.offset) < (a.element.figures.postings, b.offset)
    }.prefix(Composer.Limit.groupsInFull).map(\.offset).sorted()
    return [PageSection("By \(Wording.groupings(groupings))", trend + comparison)]
      + full.map { place in
        PageSection(title(groups[place]), blocks(groups[place].figures))
      }
  }

  private func title(_ group: GroupFigures) -> String {
    "\(Wording.groupings(groupings)): \(Wording.group(group, by: groupings)), "
      + Wording.count(group.figures.postings, "posting")
  }

  private var comparison: [PageBlock] {
    let table = Table(
      columns: [Table.Column(Wording.groupings(groupings), .text)]
        + MinimumGroup.allCases.map { group in
          group == .below
            ? Table.Column(Wording.minimum(group), short: "below", .number)
            : Table.Column(Wording.minimum(group), .proportion)
        }
        + [Table.Column("median years", short: "years", .number)],
      rows: groups.prefix(Composer.Limit.groupsCompared).map { group in
        [.text(Wording.group(group, by: groupings))]
          + zip(MinimumGroup.allCases, group.figures.degrees.minimum).map { level, share in
            level == .below ? .text(Wording.percentage(share)) : .share(share)
          }
          + [.text(Wording.median(group.figures.years.quartiles))]
      })
    var blocks: [PageBlock] =
      groups.isEmpty
      ? []
      : [
        .heading("Lowest degree that meets the requirement, of each group's postings"),
        .table(table),
      ]
    if small > 0 {
      blocks.append(
        .paragraph(
          "\(Wording.count(small, "group")) of fewer than \(Share.fewest) postings "
            + "\(small == 1 ? "is" : "are") left out; the JSON report holds all."))
    }
    blocks += Composer.rest(groups.count, shown: Composer.Limit.groupsCompared, "group")
    if groups.count > Composer.Limit.groupsInFull {
      blocks.append(
        .paragraph(
          "The \(Composer.Limit.groupsInFull) largest of \(groups.count) groups follow in full; "
            + "the JSON and CSV reports hold all."))
    }
    return blocks
  }

  /// How shares went over time; nothing where groups do not follow each other in time.
  private var trend: [PageBlock] {
    guard groupings.count == 1, groupings[0].isTime else { return [] }
    let dated = groups.filter { $0.name != nil }
    guard dated.count > 1 else {
      return [
        .paragraph(
          "A trend needs two \(groupings[0].rawValue)s of \(Share.fewest) postings and more; there "
            + "\(dated.count == 1 ? "is one" : "is none").")
      ]
    }
    let lines: [(name: String, share: (Figures) -> Share)] = [
      ("No degree required", { $0.degrees.minimum[0] }),
      ("Bachelor's the minimum", { $0.degrees.minimum[2] }),
      ("Master's preferred", { $0.degrees.mastersPreferred.all }),
    ]
    let figures = Dictionary(dated.map { ($0.name ?? "", $0.figures) }) { first, _ in first }
    let times = TimeAxis.names(
      from: dated[0].name ?? "", to: dated[dated.count - 1].name ?? "", by: groupings[0])
    // A chart each: bands of three lines in one hide each other.
    return lines.map { line in
      .chart(
        Chart(
          title: "\(line.name), by \(groupings[0].rawValue) of posting, with 95 % bands",
          kind: .lines, series: ["postings"],
          groups: times.map { time in
            Chart.Group(
              name: time, shares: [figures[time].map(line.share) ?? Share(0, of: 0)])
          }, limit: 100))
    }
  }

  private func blocks(_ figures: Figures) -> [PageBlock] {
    let roles =
      groupings.contains(.role)
      ? [] : [.heading(SectionTitle.roles.rawValue)] + RoleSection.blocks(figures)
    let blocks =
      DegreeSection.blocks(figures) + roles + SkillSection.blocks(figures)
      + TitleSection.blocks(figures) + [.heading(SectionTitle.years.rawValue)]
      + YearsSection.blocks(figures)
    // The list of postings knows those of all groups only.
    return blocks.map(\.withoutFilters)
  }
}
