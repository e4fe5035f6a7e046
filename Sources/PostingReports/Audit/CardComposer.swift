import PostingAudit
import PostingModel

/// Puts one posting of an audit into words.
struct CardComposer {
  let number: Int
  let card: Card

  init(_ number: Int, _ card: Card) {
    self.number = number
    self.card = card
  }

  var part: AuditPage.CardPart {
    let record = card.record
    return AuditPage.CardPart(
      number: number, title: PlainText.line(record.title.value),
      company: PlainText.line(record.company.value ?? "(company not named)"),
      source: PlainText.line(record.id), facts: facts, fit: card.fit.map(AuditWording.fit),
      paths: AuditPage.Item(
        text: card.paths.isEmpty ? "no degree required" : AuditWording.paths(card.paths),
        quotes: quotes("degree")),
      required: groups(.required), preferred: groups(.preferred),
      research: card.research.map {
        AuditPage.Item(
          text: $0.rule == "research.venue" ? "venue" : "publications", quotes: [Self.line($0)])
      },
      declared: card.declared.map(declared),
      doubts: record.doubts.map { "\($0.field): " + PlainText.line($0.reason) }
        + (card.isRecord ? [Self.recordOnly] : []))
  }

  /// What a record that was read back does not hold.
  static let recordOnly =
    "read back from a record: it holds one number of years; others, and publications asked for, "
    + "are not known"

  private var facts: [AuditPage.Item] {
    let record = card.record
    var facts = [
      AuditPage.Item(
        text: AuditWording.kind(record) + ", from the title",
        quotes: Array((quotes("family") + quotes("seniority")).uniqued())),
      AuditPage.Item(text: record.role.value.rawValue + " role", quotes: quotes("role")),
    ]
    if let years = record.years.value {
      facts.append(
        AuditPage.Item(
          text: Wording.count(years, "year") + " required", quotes: quotes("years")))
    }
    if let pay = record.pay.value {
      facts.append(AuditPage.Item(text: "pay " + PlainText.line(pay), quotes: quotes("pay")))
    }
    if let location = record.location {
      facts.append(AuditPage.Item(text: "in " + PlainText.line(location), quotes: []))
    }
    return facts
  }

  /// What is asked for by category: education and the like first, skills in the text's order.
  private func groups(_ standing: Standing) -> [AuditPage.Group] {
    var groups: [AuditPage.Group] = []
    for (place, requirement) in card.requirements.enumerated()
    where requirement.standing == standing {
      let judgement = card.judgements.isEmpty ? nil : card.judgements[place]
      let item = AuditPage.Item(
        verdict: judgement?.verdict, text: PlainText.line(AuditWording.requirement(requirement)),
        reason: PlainText.line(judgement?.reason ?? ""),
        quotes: Array(requirement.quotes.map(Self.line).uniqued()))
      if let place = groups.firstIndex(where: { $0.title == requirement.category }) {
        groups[place].items.append(item)
      } else {
        groups.append(AuditPage.Group(title: requirement.category, items: [item]))
      }
    }
    return groups
  }

  private func quotes(_ field: String) -> [AuditPage.QuoteLine] {
    (card.quotes[field] ?? []).map(Self.line).uniqued()
  }

  private static func line(_ quote: Quote) -> AuditPage.QuoteLine {
    AuditPage.QuoteLine(
      line: quote.line, before: PlainText.part(quote.before), words: PlainText.part(quote.text),
      after: PlainText.part(quote.after))
  }

  private func declared(_ check: DeclaredCheck) -> AuditPage.Declared {
    AuditPage.Declared(
      subject: check.subject.rawValue, declared: PlainText.line(check.declared),
      text: PlainText.line(check.text), outcome: AuditWording.outcome(check.outcome),
      isContradiction: check.outcome == .contradicts)
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repeats, in their order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension PlainText {
  /// A part of a line made harmless, with the spaces at its ends kept.
  static func part(_ text: String) -> String {
    let line = self.line(text)
    guard !line.isEmpty else { return text.isEmpty ? "" : " " }
    return (text.first == " " ? " " : "") + line + (text.last == " " ? " " : "")
  }
}
