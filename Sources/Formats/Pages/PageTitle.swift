import Model

/// Finds title and company of a page that declares no `JobPosting`.
struct PageTitle {
  /// The title, cleaned; nil where the page has none.
  private(set) var title: String?
  /// The company, nil where the page does not say for sure.
  private(set) var company: String?
  /// The place, nil where the page's name has none.
  private(set) var place: String?

  /// - Parameters:
  ///   - names: The page's names for itself, the most telling first: `og:title`, `<title>`.
  ///   - headings: Headings in order, with their levels.
  ///   - opening: The first lines of the page.
  ///   - frame: What of the names belongs to the board.
  init(
    names: [ByteRun], headings: [(level: Int, text: ByteRun)], opening: [ByteRun], frame: PageFrame
  ) {
    let heading = Self.heading(headings, names)
    for name in names {
      let parts = PageName(name, heading: heading, headings: headings.map(\.text), frame: frame)
      title = title ?? parts.title.map { cleanTitle($0) }
      company = company ?? parts.company?.string
      place = place ?? parts.place?.string
    }
    if let heading { title = cleanTitle(heading) }
    if title == nil { takeOpening(opening) }
  }

  /// LinkedIn's pane opens with company, title and a line of facts, "Oslo · 2 days ago · 31 applicants".
  private mutating func takeOpening(_ lines: [ByteRun]) {
    guard let facts = lines.firstIndex(where: { Self.isFacts($0) }), facts > 0 else { return }
    title = cleanTitle(lines[facts - 1])
    if facts > 1 { company = company ?? lines[facts - 2].string }
  }

  private static func isFacts(_ line: ByteRun) -> Bool {
    line.first(of: " · ") != nil
      && (line.first(of: " ago") != nil || line.first(of: " applicants") != nil)
  }

  /// The heading that the page's own name repeats, of the first rank, and the longest of these, for
  /// the company may be a heading as well; without one, the first of the first rank.
  private static func heading(
    _ headings: [(level: Int, text: ByteRun)], _ names: [ByteRun]
  ) -> ByteRun? {
    var best: (level: Int, text: ByteRun)?
    for heading in headings where heading.text.count >= 3 && !isBanner(heading.text) {
      if let best, (best.level, -best.text.count) <= (heading.level, -heading.text.count) {
        continue
      }
      if names.contains(where: { $0.range(ofWords: heading.text) != nil }) { best = heading }
    }
    if let best { return best.text }
    let plain = headings.filter { $0.level <= 2 && isTitle($0.text) }.prefix(names.isEmpty ? 2 : 20)
    return plain.first { $0.level == 1 }?.text ?? (names.isEmpty ? plain.first?.text : nil)
  }

  /// "Careers" over every page of a site: no job, whatever the page's name says of it.
  private static func isBanner(_ text: ByteRun) -> Bool {
    banners.contains { text.trimmed.equalsCaseless($0) }
  }

  private static let banners: [StaticString] = [
    "career", "careers", "careers page", "job", "jobs", "our jobs", "vacancy", "vacancies",
    "current vacancies", "current openings", "open positions", "open roles", "opportunities",
    "career opportunities", "job opportunities", "employment", "employment opportunities",
    "join us", "join our team", "join the team", "work with us", "work for us", "we are hiring",
    "we're hiring", "we’re hiring", "job description", "job details", "job posting", "stellen",
    "karriere", "stellenangebote", "recrutement", "empleo", "home", "search", "search jobs",
  ]

  private static let frames: [StaticString] = [
    "career", "jobs", "welcome", "cookie", "{{", "about ", "description", "overview",
    "responsibilit",
    "requirement", "qualification", "what you", "who you", "who we",
  ]

  private static func isTitle(_ text: ByteRun) -> Bool {
    text.count >= 3 && text.count <= 150 && !frames.contains { text.first(of: $0) != nil }
  }
}
