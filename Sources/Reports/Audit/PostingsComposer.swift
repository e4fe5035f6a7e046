import Audit
import Model
import ReportKit

/// The table of all postings of an audit.
struct PostingsComposer {
  private let audit: Audit
  private let linksCards: Bool
  private let hasPay: Bool

  /// `linksCards` says whether the page holds each posting in full as well.
  init(_ audit: Audit, linksCards: Bool) {
    self.audit = audit
    self.linksCards = linksCards
    hasPay = audit.cards.contains { Self.pay($0.record) != nil }
  }

  var section: PageSection {
    PageSection("The postings", anchor: "postings", [.table(table)] + notes.map { .note($0) })
  }

  private var table: Table {
    let columns: [Table.Column] = [
      Table.Column("Posting", .text), Table.Column("Family, role", .text),
      Table.Column("Degree", .text), Table.Column("Years", .number),
    ]
    let missing = audit.missing.enumerated().map { place, missing -> [Table.Cell] in
      let name = "\(audit.cards.count + place + 1) \(missing.id)"
      return [.lines([Text(name), Text("not read: \(missing.reason.detail)")])]
    }
    let all =
      columns + (hasPay ? [Table.Column("Pay", .text)] : [])
      + (audit.profile == nil ? [] : [Table.Column("Fit", .text)])
      + [Table.Column("Skills required", short: "needs", .note)]
    return Table(
      columns: all,
      rows: audit.cards.enumerated().map { cells($0 + 1, $1) }
        + missing.map { $0 + Array(repeating: .empty, count: all.count - 1) })
  }

  private func cells(_ number: Int, _ card: Card) -> [Table.Cell] {
    let record = card.record
    let company = Text(
      record.company.value ?? "(not named)",
      linksCards ? .jump(AuditComposer.anchor(number)) : .plain)
    var cells: [Table.Cell] = [
      .lines(["\(number) " + company, Text(record.shownTitle)]),
      .lines([Text(AuditWording.kind(record)), Text(record.role.value.rawValue)]),
      .lines(
        [Text(AuditWording.minimum(record.degree))]
          + (record.degree.preferred.isEmpty
            ? [] : [Text("preferred: " + AuditWording.preferred(record.degree))])),
      .text(record.years.value.map(String.init) ?? "–"),
    ]
    if hasPay { cells.append(.text(Self.pay(record) ?? "–")) }
    if let fit = card.fit {
      cells.append(
        .lines([
          Text(AuditWording.of(fit.required) + " required"),
          Text(AuditWording.of(fit.preferred) + " preferred"),
        ]))
    }
    return cells + [.text(skills(card))]
  }

  /// The pay of the text, else what the page declares.
  private static func pay(_ record: Record) -> String? {
    record.pay.value ?? record.declared.salary.map { $0 + " (declared)" }
  }

  /// The required skills that most of the postings share, alternatives kept together.
  private func skills(_ card: Card) -> String {
    let counts = Dictionary(
      audit.shared.map { ($0.name, $0.requiredBy.count) }, uniquingKeysWith: { a, _ in a })
    let required = card.requirements.filter { $0.standing == .required && !$0.skills.isEmpty }
    let ranked = required.enumerated().map { place, requirement in
      (
        place: place, count: requirement.skills.compactMap { counts[$0] }.max() ?? 0,
        words: AuditWording.requirement(requirement)
      )
    }.sorted { ($1.count, $0.place) < ($0.count, $1.place) }
    guard !ranked.isEmpty else { return "–" }
    let rest = ranked.count - AuditComposer.Limit.rowSkills
    return ranked.prefix(AuditComposer.Limit.rowSkills).map(\.words).joined(separator: " · ")
      + (rest > 0 ? " · \(rest) more" : "")
  }

  /// How the rows are ordered and what their columns mean.
  private var notes: [String] {
    [
      "Degree is the lowest that meets what is required; years the lowest number required.",
      "Skills are the required ones that most of these postings share.",
    ]
      + (audit.profile == nil
        ? []
        : [
          "Fit is requirements met of requirements stated, required and preferred apart; "
            + "the best fit stands first. The degree counts as one, so does each number of years, what "
            + "is asked on publications, and each skill or group of skills of which one will do."
        ]) + [
        "Line numbers are those of the posting's text as jobreq explain prints it: its title is line "
          + "1, blank lines do not count."
      ]
  }
}
