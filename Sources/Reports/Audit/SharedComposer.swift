import Audit
import Model
import ReportKit

/// What the postings share, in words.
struct SharedComposer {
  private let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  /// Nil where there is nothing to compare.
  var section: PageSection? {
    let total = audit.cards.count
    guard total > 1 else { return nil }
    var counts: [[String]] = []
    for count in stride(from: total, through: AuditComposer.Limit.shared, by: -1) {
      let skills = audit.shared.filter { $0.requiredBy.count == count }
      guard !skills.isEmpty else { continue }
      counts.append(["\(count) of \(total)", skills.map(words).joined(separator: " · ")])
    }
    let alone = audit.cards.enumerated().compactMap { place, card -> Item? in
      let skills = audit.shared.filter { $0.requiredBy == [place] }.map(\.name)
      guard !skills.isEmpty else { return nil }
      return Item(
        Text(AuditComposer.name(place, card) + ": " + skills.joined(separator: " · ")))
    }
    return PageSection(
      "What they share", anchor: "shared",
      (counts.isEmpty ? [] : [.table(Table(["Required by", "Skills"], counts))])
        + (alone.isEmpty ? [] : [.heading("Only one asks for"), .list(alone)]))
  }

  private func words(_ skill: SharedSkill) -> String {
    skill.asAlternative == 0
      ? skill.name : "\(skill.name) (in \(skill.asAlternative) as one of several)"
  }
}
