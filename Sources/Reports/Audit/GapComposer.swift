import Audit
import Model
import ReportKit

/// What is missing and what would bring most, in words.
struct GapComposer {
  private let audit: Audit
  private let linksCards: Bool

  /// `linksCards` says whether the page holds each posting in full as well.
  init(_ audit: Audit, linksCards: Bool) {
    self.audit = audit
    self.linksCards = linksCards
  }

  var section: PageSection? {
    guard audit.profile != nil, !audit.cards.isEmpty else { return nil }
    var blocks: [PageBlock] = [.paragraph(sentence)]
    if !audit.gaps.isEmpty {
      let rest = audit.gaps.count - AuditComposer.Limit.gaps
      blocks.append(.table(table(audit.gaps.prefix(AuditComposer.Limit.gaps))))
      if rest > 0 {
        blocks.append(
          .fold(
            Wording.count(rest, "more skill"),
            [.table(table(audit.gaps.dropFirst(AuditComposer.Limit.gaps)))]))
      }
      blocks.append(.fold("Which requirements each skill meets", [.list(audit.gaps.map(meets))]))
    }
    let others = self.others
    if !others.isEmpty { blocks += [.heading("What no skill mends"), .list(others)] }
    return PageSection("Cheapest gaps", anchor: "gaps", blocks)
  }

  private func table(_ gaps: ArraySlice<Gap>) -> Table {
    Table(
      columns: [
        Table.Column("Skill", .text), Table.Column("Postings", .number),
        Table.Column("Requirements", .number), Table.Column("Which", .text),
      ],
      rows: gaps.map { gap in
        [
          .text(gap.skill), .text("\(gap.postings.count) of \(audit.cards.count)"),
          .text(String(gap.requirements.count)),
          .text(numbers(gap.postings)),
        ]
      })
  }

  /// The first of the postings' numbers, and how many more there are.
  private func numbers(_ postings: [Int]) -> Text {
    let rest = postings.count - AuditComposer.Limit.rowPostings
    var numbers = Text("")
    for place in postings.prefix(AuditComposer.Limit.rowPostings) {
      numbers.append(numbers.isEmpty ? "" : ", ", .plain)
      numbers.append(
        String(place + 1), linksCards ? .jump(AuditComposer.anchor(place + 1)) : .plain)
    }
    numbers.append(rest > 0 ? ", and \(rest) more" : "", .plain)
    return numbers
  }

  /// A skill with each requirement that it would meet and the words of it, as in
  /// `3 Corvane Learning: PyTorch or JAX`.
  private func meets(_ gap: Gap) -> Item {
    Item(
      Text(gap.skill),
      items: gap.requirements.map { met in
        Item(
          AuditComposer.link(met.posting, audit.cards[met.posting], linksCards)
            + Text(": " + AuditWording.requirement(met.requirement)),
          quotes: met.requirement.quotes.map(Quotation.init).uniqued())
      })
  }

  private var sentence: String {
    guard let first = audit.gaps.first else {
      return "No required skill is missing from your profile."
    }
    return
      "\(first.skill) first: it meets \(Wording.count(first.requirements.count, "missing requirement")) "
      + "of \(first.postings.count) of \(audit.cards.count), not all of theirs. Each further row counts "
      + "what the rows above leave open."
  }

  /// Degrees, years and publications that are not met.
  private var others: [Item] {
    audit.cards.enumerated().flatMap { place, card in
      card.judgements.filter {
        $0.requirement.standing == .required && !$0.verdict.counts
          && $0.requirement.skills.isEmpty
      }.map { Item($0, of: AuditComposer.link(place, card, linksCards) + ": ") }
    }
  }
}

extension Item {
  /// A requirement with how it is met and why.
  init(_ judgement: Judgement, of posting: Text = "", quotes: [Quotation] = []) {
    let tone = Tone(judgement.verdict)
    self.init(
      tone: tone,
      posting + Text(AuditWording.requirement(judgement.requirement) + ": ")
        + Text(AuditWording.verdict(judgement.verdict), .toned(tone))
        + Text(", " + judgement.reason), quotes: quotes)
  }
}

extension Tone {
  init(_ verdict: Verdict) {
    switch verdict {
    case .met: self = .good
    case .metByAnotherPath: self = .fair
    case .notKnown: self = .open
    case .notMet: self = .bad
    }
  }
}
