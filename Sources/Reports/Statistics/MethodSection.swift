import ReportKit
import Statistics

/// How the figures came about: what was read, what stands twice, what is unclear, what made it.
enum MethodSection {
  static func blocks(_ statistics: Statistics, _ provenance: Provenance) -> [PageBlock] {
    var blocks: [PageBlock] = [.heading("What was read")] + InputSection.blocks(statistics)
    if statistics.overall.postings > 0 {
      blocks += [.heading("Readings that want a look")] + DoubtSection.blocks(statistics)
      blocks += [.heading("Where a figure comes from")] + tracing
    }
    return blocks + versions(provenance)
  }

  private static let tracing: [PageBlock] = [
    .glossary([Definitions.share]),
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

  private static func versions(_ provenance: Provenance) -> [PageBlock] {
    let lines = [
      provenance.program.map { Definition(term: "program", meaning: $0) },
      provenance.vocabulary.map { Definition(term: "vocabulary", meaning: $0) },
      provenance.rules.map { Definition(term: "rules", meaning: $0) },
      provenance.calibration.map { Definition(term: "error rates", meaning: $0) },
    ].compactMap { $0 }
    return lines.isEmpty ? [] : [.heading("Made by"), .glossary(lines)]
  }
}
