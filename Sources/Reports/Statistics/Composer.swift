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
    let method = part(.method, MethodSection.blocks(statistics, provenance))
    guard figures.postings > 0 else {
      return Page(
        title: "No job posting", headline: headline, sections: [method])
    }
    let certainty = CertaintySection.blocks(statistics, calibration: provenance.calibration)
    var parts = certainty.isEmpty ? [] : [part(.certainty, certainty)]
    parts += [
      part(.degrees, DegreeSection.blocks(figures) + [.glossary(DegreeSection.definitions)]),
      part(.roles, RoleSection.blocks(figures) + [.glossary(RoleSection.definitions)]),
      part(.skills, SkillSection.blocks(figures) + [.glossary(SkillSection.definitions)]),
      part(.titles, TitleSection.blocks(figures) + [.glossary(TitleSection.definitions)]),
      part(.years, YearsSection.blocks(figures) + [.glossary(YearsSection.definitions)]),
    ]
    for (title, blocks) in [
      (SectionTitle.pay, PaySection.blocks(figures)), (.work, WorkSection.blocks(figures)),
      (.proof, ProofSection.blocks(figures)),
    ] where !blocks.isEmpty {
      parts.append(part(title, blocks))
    }
    parts.append(part(.companies, CompanySection.blocks(statistics)))
    if let grouping = statistics.options.grouping {
      parts += GroupSection(statistics.groups, by: grouping).parts
    }
    parts.append(method)
    parts.append(part(.postings, PostingSection.blocks(statistics, limit: postings)))
    return Page(
      title: "What \(Wording.count(figures.postings, "job posting")) ask for"
        + (provenance.asOf.map { ", as of \($0)" } ?? ""),
      headline: headline, sections: parts)
  }

  private var headline: [Text] { Headline.sentences(statistics).map { Text($0) } }

  private func part(_ title: SectionTitle, _ blocks: [PageBlock]) -> PageSection {
    PageSection(title.rawValue, blocks)
  }

  /// The sentence for what a list leaves out, none where it leaves out nothing.
  static func rest(_ total: Int, shown: Int, _ noun: String, plural: String? = nil) -> [PageBlock] {
    guard total > shown else { return [] }
    let more = Wording.count(total - shown, "more \(noun)", plural: plural.map { "more \($0)" })
    return [.paragraph("And \(more), in the JSON report.")]
  }
}
