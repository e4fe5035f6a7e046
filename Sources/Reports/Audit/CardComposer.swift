import Audit
import Model
import ReportKit

/// Puts one posting of an audit into words.
struct CardComposer {
  let number: Int
  let card: Card

  init(_ number: Int, _ card: Card) {
    self.number = number
    self.card = card
  }

  var section: PageSection {
    let record = card.record
    let company = record.company.value ?? "(company not named)"
    var blocks: [PageBlock] = []
    if let fit = card.fit {
      blocks.append(
        .paragraph(Text("Fit: " + AuditWording.fit(fit) + Self.parts(card.requirements), .strong)))
    }
    let paths = card.paths.isEmpty ? "no degree required" : AuditWording.paths(card.paths)
    blocks.append(
      .columns([
        [
          .heading("Accepted paths"), .list([Item(Text(paths), quotes: quotes("degree"))]),
          .heading("At a glance"), .list(facts),
        ], groups("Required", .required), groups("Preferred", .preferred),
      ]))
    let doubts =
      record.doubts.map { "\($0.field): \($0.reason)" } + (card.isRecord ? [Self.recordOnly] : [])
    for (title, items) in [
      ("Research", research), ("The page's data, beside its text", card.declared.map(declared)),
      ("Wants a look", doubts.map { Item(Text($0)) }),
    ] where !items.isEmpty {
      blocks += [.heading(title), .list(items)]
    }
    let page = WebAddress(record.url).map { ", " + Text("the posting's own page", .link($0)) }
    blocks.append(.note(Text("From \(record.id)") + (page ?? "")))
    return PageSection(
      "\(number) \(company): \(record.shownTitle)", anchor: AuditComposer.anchor(number),
      isFoldable: true, blocks)
  }

  /// What is required, by kind, as in ` (required are the degree, 2 numbers of years, 9 skills)`.
  private static func parts(_ requirements: [Requirement]) -> String {
    let required = requirements.filter { $0.standing == .required }
    var years = 0
    var skills = 0
    var credentials = 0
    var others: [String] = []
    for requirement in required {
      switch requirement.kind {
      case .degree: others.append("the degree")
      case .years: years += 1
      case .publications: others.append("publications")
      case .credential: credentials += 1
      case .skill, .alternatives: skills += 1
      }
    }
    if years > 0 { others.append(Wording.count(years, "number") + " of years") }
    if credentials > 0 { others.append(Wording.count(credentials, "credential")) }
    if skills > 0 { others.append(Wording.count(skills, "skill")) }
    return others.isEmpty ? "" : " (required: \(others.joined(separator: ", ")))"
  }

  /// Publications and venues of which no requirement speaks, an item a line of the posting.
  private var research: [Item] {
    let asked = card.requirements.filter { $0.category == "Research" }.flatMap(\.quotes)
    let others = card.research.filter { quote in
      !asked.contains { $0.line == quote.line && ($0.line != nil || $0.range == quote.range) }
    }
    var items: [Item] = []
    for quote in others.map(Quotation.init) {
      if let line = quote.line, let last = items.last, last.quotes.first?.line == line {
        items[items.count - 1].quotes = [Quotation.joined(last.quotes + [quote])]
      } else {
        items.append(Item("mentioned, not asked for", quotes: [quote]))
      }
    }
    return items
  }

  /// What a record that was read back does not hold.
  static let recordOnly =
    "read back from a record: it holds one number of years; others, and publications asked for, "
    + "are not known"

  private var facts: [Item] {
    let record = card.record
    var facts = [
      Item(
        Text(
          AuditWording.kind(record)
            + (record.seniority.rule == "seniority.default"
              ? "; the title names no level" : ", from the title")),
        quotes: (quotes("family") + quotes("seniority")).uniqued()),
      Item(
        Text(AuditWording.role(record, "\(record.role.value.rawValue) role")),
        quotes: quotes("role")),
    ]
    if let years = record.years.value {
      facts.append(Item(Text(Wording.count(years, "year") + " required"), quotes: quotes("years")))
    }
    if let pay = record.pay.value {
      facts.append(Item(Text("pay " + pay), quotes: quotes("pay")))
    } else if let pay = record.declared.salary {
      facts.append(Item(Text("pay \(pay), declared in the page's data")))
    }
    if let place = AuditWording.place(record.terms.place.value) {
      facts.append(Item(Text(place), quotes: quotes("place")))
    } else if let location = record.location {
      facts.append(Item(Text("in " + location)))
    }
    return facts + terms
  }

  /// How far from an office, of what kind, and what it takes to be allowed to work there.
  private var terms: [Item] {
    let terms = card.record.terms
    let employment = terms.employment.map(\.name.rawValue).joined(separator: ", ")
    let facts = [
      ("workMode", terms.workMode.value.map(AuditWording.workMode)),
      ("employment", employment.isEmpty ? nil : employment),
      ("visa", terms.visa.value.map(AuditWording.visa)),
      ("clearance", terms.clearance.value.map { "clearance: " + $0 }),
    ]
    return facts.compactMap { field, words in
      words.map { Item(Text($0), quotes: quotes(field)) }
    }
  }

  /// What is asked for by category: education and the like first, skills in the text's order.
  private func groups(_ title: String, _ standing: Standing) -> [PageBlock] {
    var groups: [(title: String, items: [Item])] = []
    for (place, requirement) in card.requirements.enumerated()
    where requirement.standing == standing {
      let quotes = requirement.quotes.map(Quotation.init).uniqued()
      let item =
        card.judgements.isEmpty
        ? Item(Text(AuditWording.requirement(requirement)), quotes: quotes)
        : Item(card.judgements[place], quotes: quotes)
      if let place = groups.firstIndex(where: { $0.title == requirement.category }) {
        groups[place].items.append(item)
      } else {
        groups.append((requirement.category, [item]))
      }
    }
    return groups.isEmpty
      ? []
      : [.heading(title)] + groups.flatMap { [.subheading($0.title), .list($0.items)] }
  }

  private func quotes(_ field: String) -> [Quotation] {
    (card.quotes[field] ?? []).map(Quotation.init).uniqued()
  }

  private func declared(_ check: DeclaredCheck) -> Item {
    let tone: Tone? = check.outcome == .contradicts ? .bad : nil
    let text = check.text.isEmpty ? "" : "text: \(check.text), "
    return Item(
      tone: tone,
      Text("\(check.subject.rawValue): “\(check.declared)”; \(text)")
        + Text(AuditWording.outcome(check.outcome), tone.map { .toned($0) } ?? .plain))
  }
}

extension Quotation {
  init(_ quote: Quote) {
    self.init(line: quote.line, before: quote.before, words: quote.text, after: quote.after)
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repeats, in their order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
