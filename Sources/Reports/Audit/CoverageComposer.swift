import Audit
import Model
import ReportKit

/// The software side of what is required, in words.
struct CoverageComposer {
  private let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  var section: PageSection? {
    guard let coverage = audit.coverage, let percent = coverage.percent else { return nil }
    let guide = Coverage.guide
    return PageSection(
      "Software side", anchor: "software",
      [
        .paragraph(
          "You meet \(AuditWording.of(coverage.total)) requirements of the software side, "
            + "\(Decimals.fixed(percent, places: 0)) %\(spread(coverage)). "
            + "A guide puts experience in backend, full-stack or data pipelines at "
            + "\(guide.lowerBound)–\(guide.upperBound) % (Interview Kickstart, 2026): its opinion, not "
            + "a measurement. jobreq coverage measures it over many postings."),
        .note(
          "Counted are required skills in: "
            + Coverage.categories.joined(separator: ", ").lowercased() + "."),
        .table(Table(["Posting", "Met", "Missing"], rows)),
      ])
  }

  private var rows: [[String]] {
    audit.cards.enumerated().map { place, card in
      let missing = card.judgements.filter {
        $0.requirement.standing == .required && !$0.verdict.counts
          && Coverage.categories.contains($0.requirement.category)
      }
      return [
        AuditComposer.name(place, card), card.fit.map { AuditWording.of($0.software) } ?? "",
        missing.isEmpty
          ? "–" : missing.map { AuditWording.requirement($0.requirement) }.joined(separator: " · "),
      ]
    }
  }

  private func spread(_ coverage: Coverage) -> String {
    guard let range = coverage.range, audit.cards.count > 1 else { return "" }
    return " (single postings from \(Decimals.fixed(range.lowerBound, places: 0)) % to "
      + "\(Decimals.fixed(range.upperBound, places: 0)) %)"
  }
}
