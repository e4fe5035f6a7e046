import PostingModel
import PostingStatistics

/// The sentences at the top of a report.
enum Headline {
  static func sentences(_ statistics: Statistics) -> [String] {
    let figures = statistics.overall
    guard figures.postings > 0 else {
      return ["No posting was found in \(Wording.count(statistics.accounting.seen, "file"))."]
    }
    func floor(_ level: DegreeLevel?) -> Share {
      figures.degrees.lines.first { $0.level == level }?.floor.all
        ?? Share(0, of: figures.postings)
    }
    func role(_ role: Role) -> Share {
      figures.roles.first { $0.role == role }?.postings ?? Share(0, of: figures.postings)
    }
    return [
      "Of \(base(statistics)), "
        + said(floor(.bachelor), "requires", "require", "a bachelor's degree as the minimum") + ".",
      [
        said(floor(nil), "requires", "require", "no degree"),
        said(floor(.master), "", "", "a master's"), said(floor(.doctorate), "", "", "a doctorate"),
      ].joined(separator: "; ") + ".",
      [
        said(role(.research), "is a research role", "are research roles", ""),
        said(role(.product), "is a product role", "are product roles", ""),
      ].joined(separator: "; ") + ".",
      "Of \(figures.postings), \(figures.doubtful.count) "
        + (figures.doubtful.count == 1 ? "wants" : "want")
        + " a look: something in the text is unclear. In brackets: 95 % intervals.",
    ]
  }

  /// A share in words, as in "107 require no degree: 31 % (26–36)".
  private static func said(
    _ share: Share, _ one: String, _ several: String, _ what: String
  ) -> String {
    [String(share.count), share.count == 1 ? one : several, what].filter { !$0.isEmpty }
      .joined(separator: " ") + ": " + Wording.percent(share)
  }

  /// The number of postings, and what was done about near-duplicates.
  private static func base(_ statistics: Statistics) -> String {
    let postings = Wording.count(statistics.overall.postings, "posting")
    let surplus = statistics.duplicates.surplus
    if surplus == 0 { return postings }
    let duplicates = Wording.count(surplus, "near-duplicate")
    return statistics.duplicates.kept
      ? "\(postings) (\(duplicates) counted)" : "\(postings) (after \(duplicates))"
  }
}
