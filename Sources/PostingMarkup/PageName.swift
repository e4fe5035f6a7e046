/// What a page's name for itself is made of: the job's title, the company, the site.
struct PageName {
  /// The title, not yet cleaned.
  private(set) var title: Phrase?
  private(set) var company: Phrase?

  /// - Parameters:
  ///   - heading: The job's title where a heading of the page gives it.
  ///   - site: Name of the board.
  init(_ name: Phrase, heading: Phrase?, site: Phrase?) {
    if takeApplication(name) || takeHiring(name) { return }
    if let at = name.first(of: " @ ") {
      title = name[..<at]
      company = Self.parts(name[(at + 3)...], Self.separators)
        .first { !PageFrame.isFrame($0, site) }
    } else if let heading, let range = name.range(ofWords: heading) {
      title = heading
      takeCompany(name[..<range.lowerBound], name[range.upperBound...], site)
    } else {
      takeFirst(name, site)
    }
  }

  /// `Job Application for TITLE at COMPANY`.
  private mutating func takeApplication(_ name: Phrase) -> Bool {
    let start: StaticString = "job application for "
    guard name.startsCaseless(start), let at = name.last(of: " at ") else { return false }
    title = name[(name.startIndex + start.utf8CodeUnitCount)..<at]
    company = name[(at + 4)...].trimmed
    return true
  }

  /// `COMPANY hiring TITLE in PLACE | SITE`.
  private mutating func takeHiring(_ name: Phrase) -> Bool {
    guard let hiring = name.first(of: " hiring ") else { return false }
    let rest = name[(hiring + 8)...]
    company = name[..<hiring].trimmed
    title = rest[..<(rest.last(of: " in ") ?? rest.last(of: " | ") ?? rest.endIndex)]
    return true
  }

  /// The one part beside the title that is neither the site's nor a place.
  private mutating func takeCompany(_ before: Phrase, _ after: Phrase, _ site: Phrase?) {
    var after = after
    if after.startsCaseless(" at ") { after = after.dropFirst(4) }
    // ` in PLACE - SITE` and ` Job in PLACE - SITE` hold no company.
    if after.startsCaseless(" in ") || after.startsCaseless(" job in ") { after = [] }
    var rest = (Self.parts(before, Self.separators) + Self.parts(after, Self.separators))
      .filter { !PageFrame.isFrame($0, site) }
    // What follows a place is the site; the company stands before it.
    if let place = rest.firstIndex(where: { PlaceNames.isPlace($0) }) {
      rest.removeSubrange(place...)
    }
    guard rest.count == 1, var name = rest.first, name.count <= 60 else { return }
    for start in ["careers at ", "jobs at ", "career at "] as [StaticString]
    where name.startsCaseless(start) {
      name = name.dropFirst(start.utf8CodeUnitCount)
    }
    company = name
  }

  private mutating func takeFirst(_ name: Phrase, _ site: Phrase?) {
    var parts = Self.parts(name, [" | ", " :: ", " · "])
    parts.removeAll { PageFrame.isFrame($0, site) }
    guard var text = parts.first else { return }
    if let dash = text.last(of: " - "), PageFrame.isFrame(text[(dash + 3)...].trimmed, site) {
      text = text[..<dash]
    }
    title = text[..<(text.first(of: " job in ") ?? text.endIndex)]
  }

  private static let separators: [StaticString] = [
    " | ", " - ", " – ", " — ", " :: ", " · ", ", ",
  ]

  private static func parts(_ name: Phrase, _ signs: [StaticString]) -> [Phrase] {
    name.parts(at: signs).map(\.trimmed).filter { !$0.isEmpty }
  }
}

/// Parts of a page's name that belong to the board.
enum PageFrame {
  static func isFrame(_ part: Phrase, _ site: Phrase?) -> Bool {
    if let site, part.count >= site.count {
      let start = part.prefix(site.count)
      if start.caselessHash == site.caselessHash,
        part.count == site.count || part[start.endIndex] == 0x20
      {
        return true
      }
    }
    return words.contains(part.caselessHash) || endings.contains { part.endsCaseless($0) }
  }

  private static let endings: [StaticString] = [" jobs", " job board", ".com"]

  private static let words: Set<UInt64> = {
    let frames = [
      "career", "careers", "job", "jobs", "apply", "application", "job details", "job opening",
      "job board", "current openings", "job search", "home", "join us", "vacancy", "vacancies",
      "job vacancy", "job offer", "hiring", "recruitment", "stellenangebot", "offre d'emploi",
    ]
    let sites = Site.all.flatMap { [$0.name] + $0.hosts }
    return Set((frames + sites).map { Array($0.utf8)[...].caselessHash })
  }()
}
