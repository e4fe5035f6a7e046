import Model

/// Joins the lines into which an editor or a mail program wrapped paragraphs.
enum LineUnwrapping {
  /// The lines with what was wrapped joined again; lines of a text that is not wrapped stay.
  static func unwrap(_ lines: [TextLine]) -> [TextLine] {
    let width = wrapWidth(lines)
    var output: [TextLine] = []
    output.reserveCapacity(lines.count)
    for line in lines {
      if let last = output.last, runsOn(last, line, width) {
        output[output.count - 1].join(line)
      } else {
        output.append(line)
      }
    }
    return output
  }

  /// Columns at which the text is wrapped, nil where one line is one paragraph.
  ///
  /// A text is wrapped where nearly no line is longer than some 100 columns and most lines that have
  /// a successor end only because its first word did not fit, or run on in the middle of a sentence.
  static func wrapWidth(_ lines: [TextLine]) -> Int? {
    let widths = lines.filter { !$0.isBlank }.map { $0.width + $0.indent }.sorted()
    guard widths.count >= 6 else { return nil }
    let width = widths[widths.count * 19 / 20]
    guard width >= 40, width <= 100 else { return nil }
    var pairs = 0
    var wrapped = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      guard next.bullet == 0, !next.startsHeading else { continue }
      pairs += 1
      if fills(line, next, width) || next.startsLowercase && !line.endsSentence { wrapped += 1 }
    }
    return pairs >= 4 && wrapped * 2 >= pairs ? width : nil
  }

  /// Whether the first word of the next line would not have fitted on this one.
  private static func fills(_ line: TextLine, _ next: TextLine, _ width: Int) -> Bool {
    line.indent + line.width + 1 + next.firstWordWidth > width - 3
  }

  private static func runsOn(_ line: TextLine, _ next: TextLine, _ width: Int?) -> Bool {
    guard !line.isBlank, !next.isBlank, !next.startsHeading, !line.isRule, !next.isRule,
      next.bullet == 0, line.text.first != UInt8(ascii: "#")
    else { return false }
    guard let width else {
      // Without wrapping, the indented second line of an item goes on from the first.
      return line.bullet > 0 && next.indent >= line.indent + 2 && next.indent < line.indent + 8
        && next.startsLowercase && !line.endsSentence
        || goesOn(line.text[...], isItem: line.bullet > 0, next.text[...])
    }
    if fills(line, next, width) { return true }
    return !line.endsSentence && next.startsLowercase || line.text.last == UInt8(ascii: ",")
  }

  /// Whether a line of a text whose lines are not all wrapped breaks off within a sentence that the
  /// next one goes on with: "… microservices and distributed", "systems fundamentals.".
  ///
  /// A list of lines in lower case is none: what breaks off begins a sentence or an item, is no
  /// short line, and either it cannot end there or the next one ends as sentences do. Of short lines
  /// only those go on whose next one cannot begin anything: "; an MBA", "or a master's", "a plus".
  static func goesOn(_ line: ByteRun, isItem: Bool, _ next: ByteRun) -> Bool {
    guard let last = line.last, !last.endsSentence, let start = next.first else { return false }
    switch start {
    case UInt8(ascii: ","), UInt8(ascii: ";"): return true
    case _ where !start.isLetter: return false
    default: break
    }
    guard let first = line.first, isItem || !first.isLowercase else { return false }
    return isIn(joiners, lastWord(line)) || line.endsCaseless(" such as")
      || start.isLowercase && breaksOff(line, next)
      || line.count >= 40 && breaksOffLong(line, next)
  }

  /// Whether lines of any length are one: the first ends in a dash, the next opens with a word that
  /// joins, or says something of the first.
  private static func breaksOff(_ line: ByteRun, _ next: ByteRun) -> Bool {
    let word = firstWord(next)
    return isIn(dashes, lastWord(line)) || isIn(openers, word)
      || word.equalsCaseless("in") && next.dropFirst(3).first?.isUppercase == true
      || isIn(remarks, next.last == UInt8(ascii: ".") ? next.dropLast() : next)
  }

  private static func breaksOffLong(_ line: ByteRun, _ next: ByteRun) -> Bool {
    // Items of a list that ends its lines in commas start with capitals.
    if line.last == UInt8(ascii: ",") { return next.first?.isLowercase == true }
    guard next.first?.isLowercase == true, let end = next.last else { return false }
    return isIn(leaders, lastWord(line))
      || end == UInt8(ascii: ".") || end == UInt8(ascii: ",") || end == UInt8(ascii: ";")
      || isIn(joiners, lastWord(next)) || isIn(leaders, lastWord(next))
  }

  private static func firstWord(_ line: ByteRun) -> ByteRun { line.prefix { $0 != 0x20 } }

  private static func lastWord(_ line: ByteRun) -> ByteRun {
    line[(line.lastIndex(of: 0x20).map { $0 + 1 } ?? line.startIndex)...]
  }

  private static func isIn(_ words: [StaticString], _ word: ByteRun) -> Bool {
    words.contains(where: word.equalsCaseless)
  }

  /// Words after which a sentence goes on whatever stands next.
  private static let joiners: [StaticString] = [
    "and", "or", "&", "and/or", "the", "a", "an", "of", "including", "e.g.", "our", "your",
  ]

  /// Words after which it goes on in lower case; headings end in some ("what you are here for").
  private static let leaders: [StaticString] = [
    "to", "with", "for", "in", "by", "from", "on", "as", "at", "into", "their", "that", "which",
  ]

  /// Words with which no line of its own opens.
  private static let openers: [StaticString] = ["of", "and", "or", "and/or"]

  private static let dashes: [StaticString] = ["-", "–", "—"]

  /// What a line says of the one before it; a heading of those words has a capital.
  private static let remarks: [StaticString] = [
    "required", "is required", "mandatory", "is mandatory", "a must", "is a must", "preferred",
    "is preferred", "highly preferred", "strongly preferred", "desirable", "is desirable",
    "highly desirable", "a plus", "is a plus", "a big plus", "a bonus", "is a bonus", "advantage",
    "an advantage", "is an advantage", "nice to have", "optional", "beneficial",
  ]
}
