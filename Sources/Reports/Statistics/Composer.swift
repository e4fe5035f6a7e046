import ReportKit
import Statistics

/// Puts statistics into the words and tables of a page.
struct Composer {
  /// How much of long lists a page shows; JSON and CSV hold all of it.
  enum Limit {
    static let skills = 20
    static let fields = 10
    static let groupsCompared = 40
    static let groupsInFull = 12
    static let companies = 25
    static let doubts = 20
    static let skipped = 5
  }

  let statistics: Statistics
  let provenance: Provenance
  /// Postings that the last part lists.
  let postings: Int

  /// `postings` is the number of postings that the form of the report has room for.
  init(_ statistics: Statistics, _ provenance: Provenance = Provenance(), postings: Int) {
    self.statistics = statistics
    self.provenance = provenance
    self.postings = postings
  }

  func page() -> Page {
    let figures = statistics.overall
    let guide = statistics.guide
    let method = part(.method, MethodSection.blocks(statistics, provenance))
    guard figures.postings > 0 else {
      return Page(
        title: "No job posting", headline: Headline.sentences(statistics), sections: [method])
    }
    let certainty = CertaintySection.blocks(statistics, calibration: provenance.calibration)
    var parts = certainty.isEmpty ? [] : [part(.certainty, certainty)]
    parts += [
      part(
        .degrees,
        DegreeSection.blocks(figures) + [.glossary(DegreeSection.definitions)]
          + GuideSection.families(guide, of: figures.postings)
          + GuideSection.ladder(guide, of: figures.postings) + GuideSection.years(guide)),
      part(
        .roles,
        RoleSection.blocks(figures) + GuideSection.contrast(guide)
          + [.glossary(RoleSection.definitions)]),
      part(
        .skills,
        SkillSection.blocks(figures) + SkillSection.broad(statistics.broadSkills) + [
          .glossary(SkillSection.definitions)
        ]
          + GuideSection.engineers(guide)),
      part(
        .titles,
        TitleSection.blocks(figures) + [.glossary(TitleSection.definitions)]
          + GuideSection.titles(guide)),
      part(.years, YearsSection.blocks(figures) + [.glossary(YearsSection.definitions)]),
    ]
    for (title, blocks) in [
      (SectionTitle.workMode, WorkModeSection.blocks(figures)), (.pay, PaySection.blocks(figures)),
      (.work, WorkSection.blocks(figures)),
      (.proof, ProofSection.blocks(figures)),
    ] where !blocks.isEmpty {
      parts.append(part(title, blocks))
    }
    parts.append(part(.companies, CompanySection.blocks(statistics)))
    if !statistics.options.groupings.isEmpty {
      parts += GroupSection(statistics.groups, by: statistics.options.groupings).parts
    }
    parts.append(method)
    let claims = claims
    // Claims stand on the first screen, and the shares that they are about behind them.
    let (headline, summary): ([Text], [PageBlock]) =
      claims.isEmpty
      ? (Headline.sentences(statistics), [])
      : (
        Headline.lead(statistics) + Headline.about(statistics),
        claims + Headline.shares(statistics).map { .paragraph($0) }
      )
    let filters = Page.filters(headline, summary + parts.flatMap(\.blocks))
    parts.append(
      part(
        .postings,
        PostingSection.blocks(
          statistics, limit: postings, filters: filters,
          populations: Array(Set(provenance.claims.map(\.population))))))
    return Page(
      title: "What \(Wording.count(figures.postings, "job posting"))"
        + (Wording.population(statistics.population).map { " of \($0)" } ?? "") + " ask for"
        + (provenance.asOf.map { ", as of \($0)" } ?? ""),
      headline: headline, summary: summary.map(withOrigin),
      sections: parts.map { part in
        var section = part
        section.blocks = section.blocks.map(withOrigin)
        return section
      })
  }

  /// The claims beside what was measured, where there are some.
  private var claims: [PageBlock] {
    provenance.claims.isEmpty
      ? [] : ClaimsChart.blocks(provenance.claims, listed: statistics.population)
  }

  /// A chart with what it is of, where it does not say.
  private func withOrigin(_ block: PageBlock) -> PageBlock {
    guard case .chart(var chart) = block, chart.origin == nil else { return block }
    chart.origin = Headline.origin(statistics)
    return .chart(chart)
  }

  private func part(_ title: SectionTitle, _ blocks: [PageBlock]) -> PageSection {
    PageSection(title.rawValue, blocks)
  }

  /// The sentence for what a list leaves out, none where it leaves out nothing.
  static func rest(_ total: Int, shown: Int, _ noun: String, plural: String? = nil) -> [PageBlock] {
    guard total > shown else { return [] }
    let more = Wording.count(total - shown, "more \(noun)", plural: plural.map { "more \($0)" })
    return [
      .paragraph(
        "\(shown) of \(total) \(shown == 1 ? "is" : "are") shown; \(more) in the JSON report.")
    ]
  }
}
