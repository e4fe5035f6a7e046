import Model

/// What a page's name for itself is made of: the job's title, the company, the site.
struct PageName {
  /// The title, not yet cleaned.
  private(set) var title: ByteRun?
  private(set) var company: ByteRun?
  /// Where the work is, nil where the name has no part that can be nothing but a place.
  private(set) var place: ByteRun?

  /// - Parameters:
  ///   - heading: The job's title where a heading of the page gives it.
  ///   - headings: All headings of the page, of which one may be the company.
  ///   - frame: What of the name belongs to the board.
  init(_ name: ByteRun, heading: ByteRun?, headings: [ByteRun], frame: PageFrame) {
    if takeApplication(name) || takeHiring(name) { return }
    if let at = name.first(of: " @ ") {
      title = name[..<at]
      company = Self.parts(name[(at + 3)...], Self.separators)
        .first { !frame.isFrame($0) }
    } else if let heading, let range = name.range(ofWords: heading) {
      title = heading
      takeCompany(name[..<range.lowerBound], name[range.upperBound...], headings, frame)
      takePlace(Self.parts(name[range.upperBound...], Self.bars), frame)
    } else {
      takeFirst(name, frame)
      takePlace(Self.parts(name, Self.bars).dropFirst(), frame)
    }
  }

  /// `TITLE - Hamburg - Indeed.com`: a part behind the title that can be nothing else.
  private mutating func takePlace(_ parts: some Sequence<ByteRun>, _ frame: PageFrame) {
    place = parts.first { !frame.isFrame($0) && PlaceNames.isAddress($0) }
  }

  private static let bars: [StaticString] = [" | ", " - ", " – ", " — ", " · ", " • "]

  /// `Job Application for TITLE at COMPANY`.
  private mutating func takeApplication(_ name: ByteRun) -> Bool {
    let start: StaticString = "job application for "
    guard name.startsCaseless(start), let at = name.last(of: " at ") else { return false }
    title = name[(name.startIndex + start.utf8CodeUnitCount)..<at]
    company = name[(at + 4)...].trimmed
    return true
  }

  /// `COMPANY hiring TITLE in PLACE | SITE`, `COMPANY is looking for a TITLE in PLACE`.
  private mutating func takeHiring(_ name: ByteRun) -> Bool {
    for sign in [" hiring ", " is looking for a ", " is looking for an "] as [StaticString] {
      guard let hiring = name.first(of: sign) else { continue }
      let rest = name[(hiring + sign.utf8CodeUnitCount)...]
      company = name[..<hiring].trimmed
      let end = rest.last(of: " | ") ?? rest.endIndex
      let placed = rest.last(of: " in ")
      title = rest[..<(placed ?? end)]
      if let placed, placed + 4 <= end { place = rest[(placed + 4)..<end].trimmed }
      return true
    }
    return false
  }

  /// The one part beside the title that is neither the site's nor a place; of several the one that
  /// is a heading of the page too.
  private mutating func takeCompany(
    _ before: ByteRun, _ after: ByteRun, _ headings: [ByteRun], _ frame: PageFrame
  ) {
    var after = after
    for sign in Self.ownSite {
      if let own = after.first(of: sign) {
        company = Self.parts(after[(own + sign.utf8CodeUnitCount)...], Self.separators).first
        return
      }
    }
    if after.startsCaseless(" at ") { after = after.dropFirst(4) }
    // ` in PLACE - SITE` and ` Job in PLACE - SITE` hold no company.
    if after.startsCaseless(" in ") || after.startsCaseless(" job in ") { after = [] }
    var rest = (Self.parts(before, Self.separators) + Self.parts(after, Self.separators))
      .filter { !frame.isFrame($0) }
    // What follows a place is the site; the company stands before it.
    if let place = rest.firstIndex(where: { PlaceNames.isPlace($0) }) {
      rest.removeSubrange(place...)
    }
    if rest.count > 1 {
      rest.removeAll { part in !headings.contains { $0.caselessHash == part.caselessHash } }
    }
    guard rest.count == 1, var name = rest.first, name.count <= 60 else { return }
    for start in Self.ownSite where name.startsCaseless(start) {
      name = name.dropFirst(start.utf8CodeUnitCount)
    }
    if name.endsCaseless(" careers") { name = name.dropLast(8) }
    company = name
  }

  private mutating func takeFirst(_ name: ByteRun, _ frame: PageFrame) {
    var parts = Self.parts(name, [" | ", " :: ", " · "])
    parts.removeAll { frame.isFrame($0) }
    guard var text = parts.first else { return }
    if let dash = text.last(of: " - "), frame.isFrame(text[(dash + 3)...].trimmed) {
      text = text[..<dash]
    }
    title = text[..<(text.first(of: " job in ") ?? text.endIndex)]
  }

  private static let separators: [StaticString] = [
    " | ", " - ", " – ", " — ", " :: ", " · ", " • ", ", ",
  ]

  /// What a company's own site says before the company's name.
  private static let ownSite: [StaticString] = ["careers at ", "jobs at ", "career at "]

  private static func parts(_ name: ByteRun, _ signs: [StaticString]) -> [ByteRun] {
    name.parts(at: signs).map(\.trimmed).filter { !$0.isEmpty }
  }
}

/// Parts of a page's name that belong to the board.
struct PageFrame {
  /// Name of the board where the page says it.
  let site: ByteRun?
  /// Whether the names of the known sites are looked for.
  let usesSites: Bool

  func isFrame(_ part: ByteRun) -> Bool {
    if let site, part.count >= site.count {
      let start = part.prefix(site.count)
      if start.caselessHash == site.caselessHash,
        part.count == site.count || part[start.endIndex] == 0x20
      {
        return true
      }
    }
    let hash = part.caselessHash
    return Self.words.contains(hash) || usesSites && Self.sites.contains(hash)
      || Self.endings.contains { part.endsCaseless($0) }
      || Self.starts.contains { part.startsCaseless($0) }
  }

  private static let endings: [StaticString] = [" jobs", " job board", ".com", ".jobs"]

  private static let starts: [StaticString] = ["job id", "req id", "requisition "]

  private static let words: Set<UInt64> = {
    let frames = [
      "career", "careers", "job", "jobs", "apply", "application", "job details", "job opening",
      "job board", "current openings", "job search", "home", "join us", "vacancy", "vacancies",
      "job vacancy", "job offer", "hiring", "recruitment", "stellenangebot", "offre d'emploi",
    ]
    return hashes(frames)
  }()

  private static let sites = hashes(Site.all.flatMap { [$0.name] + $0.hosts })

  private static func hashes(_ words: [String]) -> Set<UInt64> {
    Set(words.map { Array($0.utf8)[...].caselessHash })
  }
}
