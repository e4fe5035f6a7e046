import Model

/// Tells whether a posting asks for publications, or only speaks of papers and venues.
struct PublicationReader {
  let lines: PostingLines
  let sections: [Section]

  /// What lines of one standing say together.
  private struct Found {
    var venues: [String] = []
    var quotes: [Quote] = []
    var isOneOfSeveral = false
    /// Whether not every venue will do ("leading conferences").
    var isSelective = false
  }

  /// At most one requirement, of the strongest standing found.
  func read(_ record: Record) -> [Requirement] {
    var byStanding: [Standing: Found] = [:]
    let venueLines = Set(
      record.research.filter { $0.rule == "research.venue" }
        .compactMap { lines.number($0.range.lower) })
    for evidence in record.research {
      // "App store publishing", "publishing pipelines": of what is not said, and hardly of papers.
      if Self.publishing.contains(evidence.quote.lowercased()),
        Self.papers.isDisjoint(with: Self.words(lines.line(evidence.range.lower))),
        lines.number(evidence.range.lower).map(venueLines.contains) != true
      {
        continue
      }
      guard let standing = standing(of: evidence) else { continue }
      var found = byStanding[standing] ?? Found()
      found.quotes.append(lines.quote(evidence))
      if evidence.rule == "research.venue" {
        found.venues.append(evidence.quote)
      } else if isOneOfSeveral(evidence) {
        found.isOneOfSeveral = true
      }
      let words = Self.words(lines.line(evidence.range.lower))
      if !Self.selective.isDisjoint(with: words) { found.isSelective = true }
      byStanding[standing] = found
    }
    guard let standing = byStanding.keys.min(), let found = byStanding[standing] else { return [] }
    let venues = found.venues.isEmpty && found.isSelective ? ["leading venues"] : found.venues
    return [
      Requirement(
        kind: .publications(venues: venues, isOneOfSeveral: found.isOneOfSeveral),
        standing: standing, category: RequirementReader.research, quotes: found.quotes)
    ]
  }

  private func standing(of evidence: Evidence) -> Standing? {
    guard let section = sections.first(where: { $0.range.contains(evidence.range.lower) })
    else { return nil }
    let line = lines.line(evidence.range.lower).lowercased()
    // "Algorithms from papers", "understand scientific publications" ask for reading, not for writing.
    guard Self.asking.contains(where: { line.contains($0) }) else { return nil }
    let before = Self.words(lines.head(evidence.range.lower)).suffix(6)
    guard Self.reading.isDisjoint(with: before) else { return nil }
    switch section.kind {
    case .preferred: return .preferred
    case .requirements:
      return Self.preferring.contains { line.contains($0) } ? .preferred : .required
    default: return nil
    }
  }

  /// Whether an "or" stands right beside the words.
  private func isOneOfSeveral(_ evidence: Evidence) -> Bool {
    let after = Self.words(lines.rest(evidence.range.upper)).prefix(2)
    let before = Self.words(lines.head(evidence.range.lower)).suffix(2)
    // "Conference or journal publications" names kinds of publications.
    let kinds: Set<String> = ["journal", "conference", "journals", "conferences"]
    guard kinds.isDisjoint(with: Self.words(evidence.quote)) else { return false }
    return after.contains("or") || before.last == "or"
      || before.first == "or" && !kinds.contains(before.last ?? "")
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let selective: Set<String> = ["leading", "top", "premier", "major", "tier"]

  private static let asking = [
    "publication", "published", "publishing", "first-author", "first author", "peer-reviewed",
    "peer reviewed", "authored", "publish ", "papers at", "papers in",
  ]

  /// Words that alone do not say what is published, and words on their line that do.
  private static let publishing: Set<String> = ["publish", "publishing", "published"]
  private static let papers: Set<String> = [
    "paper", "papers", "research", "researcher", "journal", "journals", "conference", "conferences",
    "venue", "venues", "article", "articles", "academic", "scientific", "peer", "author",
    "authored",
    "record", "results", "findings", "publication", "publications",
  ]

  private static let reading: Set<String> = [
    "read", "reading", "reads", "understand", "understanding", "interpret", "interpreting",
    "digest",
    "follow", "following", "abreast", "implement", "implementing", "reproduce", "reproducing",
    "translate", "translating", "learn", "learning", "apply", "applying", "turn", "turning",
  ]

  private static let preferring = [
    "a plus", "preferred", "ideally", "nice to have", "bonus", "desirable", "advantage",
  ]
}
