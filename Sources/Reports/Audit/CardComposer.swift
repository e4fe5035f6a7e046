import Audit
import Model

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
      source: PlainText.line(record.id), url: record.url.flatMap(Self.address), facts: facts,
      fit: card.fit.map { AuditWording.fit($0) + Self.parts(card.requirements) },
      paths: AuditPage.Item(
        text: card.paths.isEmpty ? "no degree required" : AuditWording.paths(card.paths),
        quotes: quotes("degree")),
      required: groups(.required), preferred: groups(.preferred),
      research: research,
      declared: card.declared.map(declared),
      doubts: record.doubts.map { "\($0.field): " + PlainText.line($0.reason) }
        + (card.isRecord ? [Self.recordOnly] : []))
  }

  /// What is required, by kind, as in ` (required are the degree, 2 numbers of years, 9 skills)`.
  private static func parts(_ requirements: [Requirement]) -> String {
    let required = requirements.filter { $0.standing == .required }
    var years = 0
    var skills = 0
    var others: [String] = []
    for requirement in required {
      switch requirement.kind {
      case .degree: others.append("the degree")
      case .years: years += 1
      case .publications: others.append("publications")
      case .skill, .alternatives: skills += 1
      }
    }
    if years > 0 { others.append(Wording.count(years, "number") + " of years") }
    if skills > 0 { others.append(Wording.count(skills, "skill")) }
    return others.isEmpty ? "" : " (required: \(others.joined(separator: ", ")))"
  }

  /// An address that a browser may be sent to; nil for any other.
  private static func address(_ url: String) -> String? {
    let isWeb = ["https://", "http://"].contains { url.lowercased().hasPrefix($0) }
    return isWeb && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? url : nil
  }

  /// Publications and venues of which no requirement speaks, an item a line of the posting.
  private var research: [AuditPage.Item] {
    let asked = card.requirements.filter { $0.category == "Research" }.flatMap(\.quotes)
    let others = card.research.filter { quote in
      !asked.contains { $0.line == quote.line && ($0.line != nil || $0.range == quote.range) }
    }
    var items: [AuditPage.Item] = []
    for quote in others.map(Self.line) {
      if let line = quote.line, let last = items.last, last.quotes.first?.line == line {
        items[items.count - 1].quotes = [QuoteWindow.joined(last.quotes + [quote])]
      } else {
        items.append(AuditPage.Item(text: "mentioned, not asked for", quotes: [quote]))
      }
    }
    return items
  }

  /// What a record that was read back does not hold.
  static let recordOnly =
    "read back from a record: it holds one number of years; others, and publications asked for, "
    + "are not known"

  private var facts: [AuditPage.Item] {
    let record = card.record
    var facts = [
      AuditPage.Item(
        text: AuditWording.kind(record)
          + (record.seniority.rule == "seniority.default"
            ? "; the title names no level" : ", from the title"),
        quotes: Array((quotes("family") + quotes("seniority")).uniqued())),
      AuditPage.Item(
        text: AuditWording.role(record, "\(record.role.value.rawValue) role"),
        quotes: quotes("role")),
    ]
    if let years = record.years.value {
      facts.append(
        AuditPage.Item(
          text: Wording.count(years, "year") + " required", quotes: quotes("years")))
    }
    if let pay = record.pay.value {
      facts.append(AuditPage.Item(text: "pay " + PlainText.line(pay), quotes: quotes("pay")))
    } else if let pay = record.declared.salary {
      facts.append(
        AuditPage.Item(
          text: "pay " + PlainText.line(pay) + ", declared in the page's data", quotes: []))
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
