import Model
import ReportKit
import Statistics

/// The groups next to each other, then the largest of them in full.
struct GroupSection {
  /// The groups of enough postings for a share.
  private let groups: [GroupFigures]
  private let small: Int
  private let grouping: Grouping

  init(_ groups: [GroupFigures], by grouping: Grouping) {
    self.groups = groups.filter { $0.figures.postings >= Share.fewest }
    small = groups.count - self.groups.count
    self.grouping = grouping
  }

  var parts: [PageSection] {
    let full = groups.enumerated().sorted { a, b in
      (b.element.figures.postings, a.offset) < (a.element.figures.postings, b.offset)
    }.prefix(Composer.Limit.groupsInFull).map(\.offset).sorted()
    return [PageSection("By \(grouping.rawValue)", comparison)]
      + full.map { place in
        PageSection(title(groups[place]), blocks(groups[place].figures))
      }
  }

  private func title(_ group: GroupFigures) -> String {
    "\(grouping.rawValue): \(Wording.group(group, by: grouping)), "
      + Wording.count(group.figures.postings, "posting")
  }

  private var comparison: [PageBlock] {
    let table = Table(
      columns: [Table.Column(grouping.rawValue, .text)]
        + MinimumGroup.allCases.map {
          Table.Column(Wording.minimum($0), short: $0 == .below ? "below" : nil, .proportion)
        }
        + [Table.Column("median years", short: "years", .number)],
      rows: groups.prefix(Composer.Limit.groupsCompared).map { group in
        [.text(Wording.group(group, by: grouping))]
          + group.figures.degrees.minimum.map { .share($0) }
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

  private func blocks(_ figures: Figures) -> [PageBlock] {
    let roles =
      grouping == .role
      ? [] : [.heading(SectionTitle.roles.rawValue)] + RoleSection.blocks(figures)
    return DegreeSection.blocks(figures) + roles + SkillSection.blocks(figures)
      + TitleSection.blocks(figures) + [.heading(SectionTitle.years.rawValue)]
      + YearsSection.blocks(figures)
  }
}
