import Model
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
    return [.table(table)] + doctorates(roles) + skills(roles) + proof(roles)
  }

  /// Of which role those are that require a doctorate.
  private static func doctorates(_ roles: [RoleFigures]) -> [PageBlock] {
    guard let research = roles.first(where: { $0.role == .research }),
      research.ofDoctorates.told != nil
    else { return [] }
    return [
      .paragraph(
        Text("Of the postings whose minimum is a doctorate, ")
          + .share(research.ofDoctorates, .roleMinimum(.research, .doctorate))
          + " are research roles.")
    ]
  }

  /// Proof of earlier work, role beside role; none where neither asks for any.
  private static func proof(_ roles: [RoleFigures]) -> [PageBlock] {
    let roles = roles.filter { $0.postings.count >= Share.fewest }
    let asked = Proof.allCases.enumerated().filter { place, _ in
      roles.contains { $0.proof[place].asked.count > 0 }
    }
    guard !asked.isEmpty else { return [] }
    let table = Table(
      columns: [Table.Column("required or preferred", .text)]
        + roles.map { Table.Column($0.role.rawValue, .proportion) },
      rows: asked.map { place, proof in
        [.text(Wording.words(proof.rawValue))]
          + roles.map { .share($0.proof[place].asked, .role($0.role), .asksProof(proof)) }
      })
    return [.heading("Proof of earlier work that either asks for"), .table(table)]
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
