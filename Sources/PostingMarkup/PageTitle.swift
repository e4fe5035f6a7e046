import PostingModel

/// Finds title and company of a page that declares no `JobPosting`.
struct PageTitle {
  /// The title, cleaned; nil where the page has none.
  private(set) var title: String?
  /// The company, nil where the page does not say for sure.
  private(set) var company: String?

  /// - Parameters:
  ///   - names: The page's names for itself, the most telling first: `og:title`, `<title>`.
  ///   - headings: Headings in order, with their levels.
  ///   - site: Name of the board.
  init(names: [String], headings: [(level: Int, text: String)], site: String?) {
    let heading = Self.heading(headings, names)
    for name in names {
      let parts = Parts(name, heading: heading, site: site)
      title = title ?? parts.title
      company = company ?? parts.company
    }
    if let heading { title = cleanTitle(heading) }
  }

  /// The heading that the page's own name repeats; without one, the first of the first rank.
  private static func heading(
    _ headings: [(level: Int, text: String)], _ names: [String]
  ) -> String? {
    var best: String?
    for (_, text) in headings where text.utf8.count >= 3 && text.utf8.count <= 200 {
      let isNamed = names.contains { contains($0, text) }
      if isNamed, text.utf8.count > best?.utf8.count ?? 0 { best = text }
    }
    if let best { return best }
    let plain = headings.filter { isTitle($0.text) }.prefix(names.isEmpty ? 2 : 20)
    return plain.first { $0.level == 1 }?.text ?? (names.isEmpty ? plain.first?.text : nil)
  }

  private static func isTitle(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return text.utf8.count >= 3 && text.utf8.count <= 150
      && !["career", "jobs", "welcome", "cookie", "{{", "about ", "description", "overview"]
        .contains { lowered.contains($0) }
  }

  private static func contains(_ name: String, _ text: String) -> Bool {
    let name = name.lowercased()
    guard let range = name.firstRange(of: text.lowercased()) else { return false }
    let before = name[..<range.lowerBound].last
    let after = name[range.upperBound...].first
    return !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
  }

  /// What a page's name for itself is made of.
  private struct Parts {
    var title: String?
    var company: String?

    init(_ name: String, heading: String?, site: String?) {
      if let start = Self.range("job application for ", in: name),
        start.lowerBound == name.startIndex,
        let at = Self.lastRange(" at ", in: name)
      {
        title = cleanTitle(String(name[start.upperBound..<at.lowerBound]))
        company = String(name[at.upperBound...])
        return
      }
      if let hiring = Self.range(" hiring ", in: name) {
        company = String(name[..<hiring.lowerBound])
        let rest = name[hiring.upperBound...]
        let end = Self.lastRange(" in ", in: String(rest)).map { _ in
          rest.ranges(of: " in ").last?.lowerBound ?? rest.endIndex
        }
        title = cleanTitle(String(rest[..<(end ?? rest.firstIndex(of: "|") ?? rest.endIndex)]))
        return
      }
      if let at = name.firstRange(of: " @ ") {
        title = cleanTitle(String(name[..<at.lowerBound]))
        company = Self.pieces(String(name[at.upperBound...]))
          .first { !Self.isFrame($0, site) }
        return
      }
      split(name, heading: heading, site: site)
    }

    private mutating func split(_ name: String, heading: String?, site: String?) {
      if let heading, let range = Self.range(heading.lowercased(), in: name) {
        let before = Self.pieces(String(name[..<range.lowerBound]))
        var after = String(name[range.upperBound...])
        if after.hasPrefix(" at ") { after = " | " + after.dropFirst(4) }
        if after.hasPrefix(" in ") || after.hasPrefix(" Job in ") {
          after = after.firstRange(of: " - ").map { String(after[$0.lowerBound...]) } ?? ""
        }
        let rest = (before + Self.pieces(after))
          .filter { !Self.isFrame($0, site) && !PlaceNames.isPlace($0[...]) }
        if rest.count == 1, rest[0].utf8.count <= 60 { company = rest[0] }
        title = cleanTitle(heading)
        return
      }
      var pieces = Self.pieces(name, separators: [" | ", " :: ", " · "])
      pieces.removeAll { Self.isFrame($0, site) }
      guard let first = pieces.first else { return }
      var text = first
      for ending in [" - \(site ?? "")", " - Indeed.com", " - Application", " - Job Details"]
      where text.hasSuffix(ending) && ending.count > 3 {
        text = String(text.dropLast(ending.count))
      }
      if let job = Self.range(" job in ", in: text) { text = String(text[..<job.lowerBound]) }
      title = cleanTitle(text)
    }

    /// Whether a part of a page's name belongs to the board.
    private static func isFrame(_ part: String, _ site: String?) -> Bool {
      let part = part.lowercased()
      if let site = site?.lowercased(), part == site || part.hasPrefix(site + " ") { return true }
      if Site.all.contains(where: { part == $0.name.lowercased() || part == $0.host }) {
        return true
      }
      let words = [
        "career", "careers", "job", "jobs", "apply", "application", "job details", "job opening",
        "job board", "current openings", "indeed.com", "job search", "home", "join us",
      ]
      return words.contains(part) || part.hasSuffix(" jobs") || part.hasSuffix(" job board")
        || part.hasSuffix(".com")
    }

    private static func pieces(
      _ name: String, separators: [String] = [" | ", " - ", " – ", " — ", " :: ", " · ", ", "]
    ) -> [String] {
      var pieces = [name]
      for separator in separators {
        pieces = pieces.flatMap { piece in
          piece.split(separator: separator).map { String($0) }
        }
      }
      return pieces.map { piece in
        var piece = piece[...]
        while let first = piece.first, " -–—|:,·".contains(first) { piece.removeFirst() }
        while let last = piece.last, " -–—|:,·".contains(last) { piece.removeLast() }
        return String(piece)
      }.filter { !$0.isEmpty }
    }

    private static func range(_ word: String, in name: String) -> Range<String.Index>? {
      name.lowercased().count == name.count
        ? name.lowercased().firstRange(of: word).map { range in
          let lowered = name.lowercased()
          let start = lowered.distance(from: lowered.startIndex, to: range.lowerBound)
          let end = lowered.distance(from: lowered.startIndex, to: range.upperBound)
          return name.index(
            name.startIndex, offsetBy: start)..<name.index(
              name.startIndex, offsetBy: end)
        } : nil
    }

    private static func lastRange(_ word: String, in name: String) -> Range<String.Index>? {
      name.ranges(of: word).last
    }
  }
}
