import Audit
import Model
import ReportKit

/// Puts an audit into the words of a page.
struct AuditComposer {
  /// How much of long lists a page shows; JSON holds all of it.
  enum Limit {
    static let rowSkills = 6
    static let gaps = 12
    /// Postings that one row names.
    static let rowPostings = 10
    /// Skills shared by fewer postings are listed by posting.
    static let shared = 2
  }

  let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  /// The page; a summary has nothing of each posting alone.
  ///
  /// With `endsInSummary` what is said of all postings stands behind the cards, where a terminal stops.
  func page(isSummary: Bool, endsInSummary: Bool = false) -> Page {
    let postings = Wording.count(audit.cards.count, "posting")
    var cards =
      isSummary ? [] : audit.cards.enumerated().map { CardComposer($0 + 1, $1).section }
    for place in cards.indices { cards[place].contents = place == 0 ? "Posting by posting" : nil }
    let sections = [
      PostingsComposer(audit, linksCards: !isSummary).section,
      GapComposer(audit, linksCards: !isSummary).section,
      CoverageComposer(audit).section, PathComposer(audit).section,
      SharedComposer(audit, linksCards: !isSummary).section,
    ]
    return Page(
      title: audit.profile == nil ? "\(postings) side by side" : "\(postings) against your profile",
      headline: AuditHeadline(audit).sentences.map { Text($0) },
      sections: endsInSummary && !isSummary
        ? cards + sections.compactMap(\.self) + [shorter] : sections.compactMap(\.self) + cards)
  }

  private var shorter: PageSection {
    PageSection(
      "Shorter", anchor: "shorter",
      [.paragraph("--summary leaves out what is said of each posting alone.")])
  }

  /// A posting as lists name it, as in `3 Corvane Learning`.
  static func name(_ place: Int, _ card: Card) -> String {
    "\(place + 1) \(card.record.company.value ?? card.record.shownTitle)"
  }

  /// The same, leading to what the page says of it where that is there.
  static func link(_ place: Int, _ card: Card, _ linksCards: Bool) -> Text {
    Text(name(place, card), linksCards ? .jump(anchor(place + 1)) : .plain)
  }

  /// Where links find the posting of a number.
  static func anchor(_ number: Int) -> String { "posting-\(number)" }
}
