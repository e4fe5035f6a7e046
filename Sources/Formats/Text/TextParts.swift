import Model

/// Finds several postings in one text, parted by rules, form feeds or a repeated form of title.
enum TextParts {
  /// Bytes below which a part describes no job.
  private static let leastPart = 150
  /// Parts beyond which the rest is one.
  private static let most = 5000

  /// The parts, each a posting; one where the text is one posting.
  ///
  /// A posting has rules and headings between its sections as well: there is more than one only where
  /// each part opens with the name of a job, no two with the same, and the same headings come again, or
  /// enough else in a part speaks for a posting.
  static func split(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let lines = lines(text)
    for isStart in [isRule] + titles.map(isTitle) {
      let parts = joined(cut(text, at: lines, isStart), in: text)
      if areSeveral(parts) { return parts }
    }
    return [text]
  }

  /// Whether parts of a text are a posting each.
  static func areSeveral(_ parts: [ArraySlice<UInt8>]) -> Bool {
    parts.count > 1 && haveTitlesOfTheirOwn(parts) && repeatsHeadings(parts)
  }

  /// The parts, those too short for a posting with the next one: a title above its own rule.
  private static func joined(
    _ parts: [ArraySlice<UInt8>], in text: ArraySlice<UInt8>
  ) -> [ArraySlice<UInt8>] {
    var joined: [ArraySlice<UInt8>] = []
    for part in parts {
      if let last = joined.last, last.count < leastPart {
        joined[joined.count - 1] = text[last.startIndex..<part.endIndex]
      } else {
        joined.append(part)
      }
    }
    if joined.count > 1, let last = joined.last, last.count < leastPart {
      joined.removeLast()
      joined[joined.count - 1] = text[joined[joined.count - 1].startIndex..<last.endIndex]
    }
    return joined
  }

  /// Lines of a part among which its title stands: below a number, a rule or a company.
  private static let openingLines = 3
  /// Bytes of a line beyond which it is no title.
  private static let longestTitle = 120

  /// Whether each part opens with a job's name, and no two with the same.
  private static func haveTitlesOfTheirOwn(_ parts: [ArraySlice<UInt8>]) -> Bool {
    var seen: Set<UInt64> = []
    return parts.allSatisfy { part in
      let opening = part.split(separator: 0x0A).lazy.map(\.withoutSpaces)
        .filter { $0.contains(where: \.isLetter) }.prefix(openingLines)
      let title = opening.first { $0.count <= longestTitle && JobNouns.isIn($0) }
      guard let title else { return false }
      // "Position: Data Engineer" and "# Data Engineer" name one job; below another company it is another.
      let start = title.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? title.startIndex
      let name = title[start...].drop { !$0.isWord }
      let next = opening.first { $0.startIndex > title.startIndex }
      let company = next.flatMap { line in isName(line) ? line.caselessHash : nil } ?? 0
      return seen.insert((name.caselessHash ^ company) &* 0x100_0000_01B3).inserted
    }
  }

  /// Bytes of a line that may be a company's name.
  private static let longestName = 40

  /// Whether a line below a title may name the company: short, no sentence, no heading.
  private static func isName(_ line: ByteRun) -> Bool {
    line.count <= longestName && line.last != UInt8(ascii: ".") && line.last != UInt8(ascii: ":")
      && !headings.contains { line.first(of: $0) != nil }
  }

  /// A line between two breaks.
  private struct Line {
    /// All of it, and it without white space at either end.
    var range: Range<Int>
    var text: Range<Int>
    var isAfterBlank: Bool
    var isAfterSentence: Bool
    /// Whether a form feed ends it.
    var endsPage: Bool
  }

  /// The lines of a text; all tests look at the same ones.
  private static func lines(_ text: ArraySlice<UInt8>) -> [Line] {
    var lines: [Line] = []
    var index = text.startIndex
    while index < text.endIndex {
      let stop = text[index...].firstIndex { $0 == 0x0A || $0 == 0x0C } ?? text.endIndex
      lines.append(
        Line(
          range: index..<stop, text: text[index..<stop].withoutSpaces.indices,
          isAfterBlank: lines.last?.text.isEmpty ?? true,
          isAfterSentence: lines.last.map { endsSentence(text[$0.text]) } ?? false,
          endsPage: stop < text.endIndex && text[stop] == 0x0C))
      index = stop + 1
    }
    return lines
  }

  /// Cuts at the lines that a test knows; true takes the line away, false begins a part with it.
  private static func cut(
    _ text: ArraySlice<UInt8>, at lines: [Line], _ isStart: (ByteRun, Line) -> Bool?
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    for line in lines {
      guard parts.count < most else { break }
      let next = min(line.range.upperBound + 1, text.endIndex)
      if line.endsPage {
        parts.append(text[start..<line.range.upperBound])
        start = next
      } else if let isTaken = isStart(text[line.text], line) {
        parts.append(text[start..<line.range.lowerBound])
        start = isTaken ? next : line.range.lowerBound
      }
    }
    parts.append(text[start...])
    return parts.filter { !$0.isBlank }
  }

  /// A rule below a sentence underlines no heading.
  private static func endsSentence(_ line: ByteRun) -> Bool {
    line.last == UInt8(ascii: ".") && line.contains(0x20)
  }

  /// Dashes and lines that are no ASCII: em dash, en dash, box drawing.
  private static let longDashes = ["—", "–", "─", "━", "═", "―"].map { Array($0.utf8) }

  /// A line that only draws a rule; one below a line of text underlines a heading.
  private static func isRule(_ line: ByteRun, _ place: Line) -> Bool? {
    if line.count >= 9,
      longDashes.contains(where: { dash in
        line.starts(with: dash) && line.count % 3 == 0
          && line.indices.allSatisfy { line[$0] == dash[($0 - line.startIndex) % 3] }
      })
    {
      return true
    }
    guard line.count >= 3, let first = line.first, "-=_*~#".utf8.contains(first),
      line.allSatisfy({ $0 == first || $0 == 0x20 }),
      place.isAfterBlank || place.isAfterSentence || line.count >= 20
    else { return nil }
    return true
  }

  private static let titles: [StaticString] = [
    "# ", "## ", "title:", "job title:", "position:", "role:", "**title:", "**job title:",
  ]

  /// The test for lines that begin as one title does.
  private static func isTitle(_ start: StaticString) -> (ByteRun, Line) -> Bool? {
    let isHeading = start.description.hasPrefix("#")
    return { line, place in
      guard place.isAfterBlank, line.startsCaseless(start) else { return nil }
      return isHeading && !JobNouns.isIn(line) ? nil : false
    }
  }

  private static let headings: [StaticString] = [
    "requirement", "qualification", "responsib", "what you", "you will", "you have", "skills",
    "about the", "nice to have", "must have", "location:", "company:", "experience",
    "duties", "description", "benefits",
  ]

  /// Whether parts have a heading of a posting that another part has, and the others are postings by all
  /// else that they say.
  private static func repeatsHeadings(_ parts: [ArraySlice<UInt8>]) -> Bool {
    let heads = parts.map { part in
      Set(
        part.split(separator: 0x0A).lazy.map(\.withoutSpaces).filter { $0.count <= 60 }
          .compactMap { line in headings.firstIndex { line.first(of: $0) != nil } })
    }
    var counts: [Int: Int] = [:]
    for head in heads { for heading in head { counts[heading, default: 0] += 1 } }
    let isAlike = heads.map { head in head.contains { counts[$0, default: 0] > 1 } }
    return isAlike.contains(true)
      && zip(parts, isAlike).allSatisfy { $1 || JobEvidence(Array($0)).isEnough }
  }
}

extension ArraySlice<UInt8> {
  /// Without white space and control characters at either end.
  var withoutSpaces: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }
}
