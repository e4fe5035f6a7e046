import ReportKit
import Statistics

/// Research against product: how many, which degrees, how many years, which skills.
enum RoleSection {
  static let definitions = [Definitions.research, Definitions.product]

  static func blocks(_ figures: Figures) -> [PageBlock] {
    let roles = figures.roles
    let table = Table(
      columns: [
        Table.Column("role", .text), Table.Column("postings", .proportion),
        Table.Column("doctorate as floor", .proportion),
        Table.Column("doctorate named", .proportion),
        Table.Column("prefers a master's", .proportion),
        Table.Column("median years", short: "years", .number),
      ],
      rows: roles.map { role in
        [
          .text(role.role.rawValue), .share(role.postings, .role(role.role)),
          .share(role.doctorateFloor, .roleMinimum(role.role, .doctorate)),
          .share(role.doctorateMentioned, .roleNaming(role.role, .doctorate)),
          .share(role.mastersPreferred, .rolePreferring(role.role, .master)),
          .text(Wording.median(role.years.quartiles)),
        ]
      })
    return [.table(table)] + skills(roles)
  }

  /// The leading skills of the roles next to each other; none of a role of too few postings.
  private static func skills(_ roles: [RoleFigures]) -> [PageBlock] {
    let roles = roles.filter { !$0.skills.isEmpty && $0.postings.count >= Share.fewest }
    let depth = roles.map(\.skills.count).max() ?? 0
    guard depth > 0 else { return [] }
    let table = Table(
      columns: [Table.Column("", .number)]
        + roles.flatMap { role in
          [Table.Column(role.role.rawValue, .text), Table.Column("want it", .proportion)]
        },
      rows: (0..<depth).map { rank in
        [.text(String(rank + 1))]
          + roles.flatMap { role -> [Table.Cell] in
            guard rank < role.skills.count else { return [.empty, .empty] }
            let skill = role.skills[rank]
            return [.text(skill.name), .share(skill.wanted, .role(role.role), .wants(skill.name))]
          }
      })
    return [.heading("Skills most required or preferred"), .table(table)]
  }
}
