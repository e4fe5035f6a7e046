import Audit
import Model
import ReportKit

/// What the postings share, in words.
struct SharedComposer {
  private let audit: Audit
  private let linksCards: Bool

  /// `linksCards` says whether the page holds each posting in full as well.
  init(_ audit: Audit, linksCards: Bool) {
    self.audit = audit
    self.linksCards = linksCards
  }

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
        AuditComposer.link(place, card, linksCards) + Text(": " + skills.joined(separator: " · ")))
    }
    return PageSection(
      "What they share", anchor: "shared",
      (counts.isEmpty
        ? []
        : [
          .table(Table(["Required by", "Skills"], counts)),
          .fold("The words behind each", [.list(words)]),
        ])
        + (alone.isEmpty ? [] : [.heading("Only one asks for"), .list(alone)]))
  }

  /// Each shared skill with the words of every posting that requires it.
  private var words: [Item] {
    let words = audit.cards.map(\.requiredWords)
    return audit.shared.filter { $0.requiredBy.count >= AuditComposer.Limit.shared }.map { skill in
      Item(
        Text("\(skill.name): \(skill.requiredBy.count) of \(audit.cards.count)"),
        items: skill.requiredBy.map { place in
          Item(
            AuditComposer.link(place, audit.cards[place], linksCards),
            quotes: (words[place][skill.name] ?? []).map(Quotation.init).uniqued())
        })
    }
  }

  private func words(_ skill: SharedSkill) -> String {
    skill.asAlternative == 0
      ? skill.name : "\(skill.name) (in \(skill.asAlternative) as one of several)"
  }
}
