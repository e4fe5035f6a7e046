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
    func said(_ share: Share) -> String { "\(share.count), \(Wording.percent(share))" }
    let research = figures.roles.first { $0.role == .research }?.postings
    let bachelor = floor(.bachelor)
    return [
      "Of \(base(statistics)), \(bachelor.count) \(bachelor.count == 1 ? "requires" : "require") "
        + "a bachelor's degree as the minimum: \(Wording.percent(bachelor)).",
      "No degree is required by \(said(floor(nil))); a master's by \(said(floor(.master))); "
        + "a doctorate by \(said(floor(.doctorate))).",
      research.map { "Research roles: \(said($0)); the others are product roles." },
      "Of \(figures.postings), \(figures.doubtful.count) "
        + (figures.doubtful.count == 1 ? "wants" : "want") + " a look: "
        + "something in \(figures.doubtful.count == 1 ? "its" : "their") text is unclear.",
    ].compactMap(\.self)
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
