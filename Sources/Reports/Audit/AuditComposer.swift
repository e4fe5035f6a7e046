import Audit
import Model

/// Puts an audit into the words of a page.
struct AuditComposer {
  /// How much of long lists a page shows; JSON holds all of it.
  enum Limit {
    static let rowSkills = 6
    static let gaps = 12
    /// Skills shared by fewer postings are listed by posting.
    static let shared = 2
  }

  let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  func page() -> AuditPage {
    let postings = Wording.count(audit.cards.count, "posting")
    return AuditPage(
      title: audit.profile == nil ? "\(postings) side by side" : "\(postings) against your profile",
      headline: AuditHeadline(audit).sentences, hasProfile: audit.profile != nil,
      rows: audit.cards.enumerated().map { row($0 + 1, $1) }
        + audit.missing.enumerated().map { row(audit.cards.count + $0 + 1, $1) },
      notes: notes, gaps: GapComposer(audit).part, coverage: CoverageComposer(audit).part,
      path: PathComposer(audit).part, shared: SharedComposer(audit).part,
      cards: audit.cards.enumerated().map { CardComposer($0 + 1, $1).part })
  }

  /// A posting as lists name it, as in `3 Corvane Learning`.
  static func name(_ place: Int, _ card: Card) -> String {
    "\(place + 1) " + PlainText.line(card.record.company.value ?? card.record.title.value)
  }

  private var notes: [String] {
    var notes = [
      "Minimum is the lowest degree that meets what is required; years the lowest number required.",
      "Skills are the required ones that most of these postings share.",
    ]
    if audit.profile != nil {
      notes.append(
        "Fit is requirements met of requirements stated, required and preferred apart; "
          + "the best fit stands first. The degree counts as one, so does each number of years, what is "
          + "asked on publications, and each skill or group of skills of which one will do.")
    }
    notes.append(
      "Line numbers are those of the posting's text as jobreq explain prints it: its title is line 1, "
        + "blank lines do not count.")
    return notes
  }

  private func row(_ number: Int, _ card: Card) -> AuditPage.Row {
    let record = card.record
    return AuditPage.Row(
      number: number, company: PlainText.line(record.company.value ?? "(not named)"),
      title: PlainText.line(record.title.value), kind: AuditWording.kind(record),
      role: record.role.value.rawValue, minimum: AuditWording.minimum(record.degree),
      preferred: AuditWording.preferred(record.degree),
      years: record.years.value.map(String.init) ?? "–",
      pay: pay(record), skills: skills(card),
      required: card.fit.map { AuditWording.of($0.required) },
      preferredMet: card.fit.map { AuditWording.of($0.preferred) })
  }

  /// The pay of the text, else what the page declares.
  private func pay(_ record: Record) -> String {
    if let pay = record.pay.value { return PlainText.line(pay) }
    return record.declared.salary.map { PlainText.line($0) + " (declared)" } ?? "–"
  }

  private func row(_ number: Int, _ missing: Audit.Missing) -> AuditPage.Row {
    AuditPage.Row(
      number: number, company: PlainText.line(missing.id), title: "", kind: "", role: "",
      minimum: "", preferred: "", years: "", pay: "", skills: "",
      missing: "not read: " + PlainText.line(missing.reason.detail))
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
    let rest = ranked.count - Limit.rowSkills
    return ranked.prefix(Limit.rowSkills).map(\.words).joined(separator: " · ")
      + (rest > 0 ? " · \(rest) more" : "")
  }
}
