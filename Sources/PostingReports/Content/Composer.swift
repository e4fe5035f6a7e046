import PostingStatistics

/// Puts statistics into the words and tables of a page.
struct Composer {
  /// How much of long lists a page shows; JSON and CSV hold all of it.
  enum Limit {
    static let skills = 20
    static let fields = 10
    static let groupsCompared = 40
    static let groupsInFull = 12
    static let doubts = 20
    static let misses = 5
  }

  let statistics: Statistics

  init(_ statistics: Statistics) { self.statistics = statistics }

  func page() -> Page {
    let figures = statistics.overall
    var parts: [Part] = []
    if figures.postings > 0 {
      parts = [
        part(.degrees, DegreeSection.blocks(figures) + [.definitions(DegreeSection.definitions)]),
        part(.roles, RoleSection.blocks(figures) + [.definitions(RoleSection.definitions)]),
        part(.skills, SkillSection.blocks(figures) + [.definitions(SkillSection.definitions)]),
        part(.titles, TitleSection.blocks(figures)),
        part(.years, YearsSection.blocks(figures) + [.definitions(YearsSection.definitions)]),
      ]
      if let grouping = statistics.options.grouping {
        parts += GroupSection(statistics.groups, by: grouping).parts
      }
      parts.append(part(.doubts, DoubtSection.blocks(statistics)))
    }
    parts.append(part(.inputs, InputSection.blocks(statistics)))
    if figures.postings > 0 { parts.append(part(.tracing, Self.tracing)) }
    return Page(
      title: figures.postings == 0
        ? "No job posting" : "What \(Wording.count(figures.postings, "job posting")) ask for",
      headline: Headline.sentences(statistics), parts: parts)
  }

  private func part(_ title: SectionTitle, _ blocks: [Block]) -> Part {
    Part(title: title.rawValue, blocks: blocks)
  }

  private static let tracing: [Block] = [
    .definitions([Definitions.share]),
    .paragraph(
      """
      Every answer rests on words of its posting. One record a posting, with the words, their \
      place and the rule that found them:
      """),
    .command("jobreq extract PATH"),
    .paragraph(
      """
      The JSON report lists every posting with its answers and the words for degree, years and \
      role, so that each count can be redone by hand:
      """),
    .command("jobreq analyze PATH --format json"),
  ]

  /// The sentence for what a list leaves out, none where it leaves out nothing.
  static func rest(_ total: Int, shown: Int, _ noun: String) -> [Block] {
    guard total > shown else { return [] }
    return [
      .paragraph("And \(Wording.count(total - shown, "more \(noun)")), in the JSON report.")
    ]
  }
}
