import Model

/// Reads the fields of study that follow a degree: "in Computer Science, Statistics or a related field".
struct FieldReader {
  let text: ReadText

  /// The fields that start at token `start`, lower case as written, and where the list ends.
  func read(_ start: Int, _ limit: Int) -> (names: [String], end: Int) {
    guard let first = opening(start, limit) else { return ([], start) }
    let list = FieldList(text: text, limit: limit, first: first)
    var cursor = first
    var names: [String] = []
    var known = FieldNames()
    var end = start
    while cursor < limit {
      let token = text.tokens[cursor]
      if isBreak(cursor) { break }
      if let inside = behindPurpose(cursor, limit) ?? behindSimilar(cursor, limit)
        ?? list.behindAside(cursor)
      {
        cursor = inside
        continue
      }
      if text.follows(.fieldStop, at: cursor, before: limit) { break }
      if let member = list.member(at: cursor) {
        names += known.new([text.document.string(text.range(member)).lowercased()])
        cursor = member.upperBound
        end = cursor
        continue
      }
      if let run = run(cursor, limit) {
        if text.follows(.fieldNot, at: run.upperBound, before: limit) {
          break
        }
        if let name = name(run, after: cursor) { names += known.new([name]) }
        cursor = run.upperBound
        end = cursor
        continue
      }
      guard
        token.isSign || text.isIn(.fieldFiller, token)
          || text.isIn(.listJoin, token)
      else { break }
      cursor += 1
      if token.isWord, text.isIn(.fieldNoun, token) { end = cursor }
    }
    if end > start, end < limit, text.isSign(end, ")") { end += 1 }
    return (names, end)
  }

  /// The fields right before a degree, as in "a computer science or statistics degree", and where they
  /// start.
  func read(before degree: Int, _ limit: Int) -> (names: [String], start: Int) {
    guard degree > limit, var start = field(endingAt: degree, limit) else {
      return ([], degree)
    }
    var cursor = start
    while cursor > max(limit, degree - Self.longest) {
      if let next = field(endingAt: cursor, limit) {
        start = next
        cursor = next
      } else if text.isIn(.listJoin, cursor - 1) {
        cursor -= 1
      } else {
        break
      }
    }
    var names: [String] = []
    var known = FieldNames()
    cursor = start
    while cursor < degree {
      guard let run = run(cursor, degree) else {
        cursor += 1
        continue
      }
      if let name = name(run, after: cursor) { names += known.new([name]) }
      cursor = run.upperBound
    }
    // "Education: …" and "Education Bachelor's Degree" label what follows.
    if names == ["education"] { return ([], degree) }
    return names.isEmpty ? ([], degree) : (names, start)
  }

  /// Where the field of study starts that ends right before a token: "social work", "physics".
  private func field(endingAt end: Int, _ limit: Int) -> Int? {
    for start in max(limit, end - Self.longestSubject)..<end
    where text.phrase(.subject, at: start, before: end) == end {
      return start
    }
    return text.isIn(.fieldHead, end - 1) || text.isIn(.fieldModifier, end - 1) ? end - 1 : nil
  }

  /// Words of the longest subject: "library and information science".
  private static let longestSubject = 4
  /// Most tokens of fields before a degree: half a dozen fields of two words and what joins them.
  private static let longest = 24
  /// Most words between a degree and its fields: "at an accredited university with a major in".
  private static let longestPrelude = 9

  /// Where the list starts: after "in", "of", "with a major in", a parenthesis, or at once.
  private func opening(_ start: Int, _ limit: Int) -> Int? {
    guard start < limit else { return nil }
    // "Bachelor of Laws", "completed studies in botany"
    if text.isPhrase(.of, start - 1)
      || text.isPhrase(.in, start - 1)
    {
      return start
    }
    var cursor = start
    while cursor < limit, cursor < start + Self.longestPrelude {
      let token = text.tokens[cursor]
      // "(or equivalent experience) in", "(Hons) in"
      if text.isSign(cursor, "("),
        let close = (cursor..<limit).first(where: { text.isSign($0, ")") }),
        text.follows(.fieldStart, at: close + 1, before: limit)
      {
        return close + 2
      }
      // "BSc (Hons) Geography"
      if text.isSign(cursor, "("), cursor + 2 < limit, text.isSign(cursor + 2, ")"),
        text.isPhrase(.degreeTail, cursor + 1)
      {
        cursor += 3
        continue
      }
      if token.isSign {
        guard
          text.isSign(cursor, "(") || text.isSign(cursor, ":") || text.isSign(cursor, ",")
            || text.isDash(cursor) || text.isSign(cursor, "/") || text.isSign(cursor, ")")
        else { return nil }
        cursor += 1
        continue
      }
      if let end = text.phrase(.fieldStart, at: cursor, before: limit) {
        return end
      }
      if text.subject(at: cursor, before: limit) != nil
        || isUnknownName(start, cursor, limit)
      {
        return cursor
      }
      guard let end = text.phrase(.fieldPrelude, at: cursor, before: limit) else {
        return nil
      }
      cursor = end
    }
    return nil
  }

  /// "BSc - Xylology": a name that no vocabulary holds, right behind an abbreviation of a degree.
  private func isUnknownName(
    _ start: Int, _ index: Int, _ limit: Int
  ) -> Bool {
    let token = text.tokens[index]
    let degree = text.tokens[start - 1]
    guard index - start <= 1, token.isCapital, token.word == WordTable.unknown,
      token.flags.isDisjoint(with: [.allCapitals, .innerCapital]), token.upper - token.lower > 3,
      degree.isCapital, degree.upper - degree.lower <= Self.longestAbbreviation
    else { return false }
    return index + 1 >= limit || text.isIn(.listJoin, index + 1)
      || text.isSign(index + 1, ")") || text.isSign(index + 1, ".")
  }

  /// Most bytes of an abbreviated degree, its stops included: "B.Tech.".
  private static let longestAbbreviation = 7

  /// "A relevant field to analytics (engineering, statistics)": where the list goes on in brackets.
  private func behindPurpose(_ start: Int, _ limit: Int) -> Int? {
    guard text.isIn(.fieldNoun, start - 1),
      text.follows(.to, at: start, before: limit)
    else { return nil }
    return (start + 1..<min(start + Self.longestPurpose, limit)).first { text.isSign($0, "(") }.map
    { $0 + 1 }
  }

  /// Words of what a field serves, before the brackets that list fields: "to the role's work (".
  private static let longestPurpose = 5

  /// "Or a related field such as statistics": where the examples start.
  private func behindSimilar(_ start: Int, _ limit: Int) -> Int? {
    guard text.isPhrase(.orAlone, start) else {
      return nil
    }
    var isField = false
    var cursor = start + 1
    while cursor < min(start + Self.longestSimilar, limit) {
      if isField,
        let end = text.phrase(.exampleLead, at: cursor, before: limit)
      {
        return end
      }
      let isSign = text.isSign(cursor, "(") || text.isSign(cursor, ",")
      guard isSign || text.isIn(.fieldFiller, cursor) || text.isIn(.fieldModifier, cursor) else {
        return nil
      }
      isField = isField || text.isIn(.fieldNoun, cursor)
      cursor += 1
    }
    return nil
  }

  /// Words from "or" to "such as": "or any other closely related technical field, such as".
  private static let longestSimilar = 8

  private func isBreak(_ index: Int) -> Bool {
    text.isSign(index, ";") || text.isSign(index, ".") || text.isSign(index, "+")
      || text.tokens[index].isNumber
  }

  /// The words of one field: heads and modifiers, or a capitalised word between list words.
  private func run(_ start: Int, _ limit: Int) -> Range<Int>? {
    var cursor = start
    while cursor < limit, cursor < start + Self.longestField, text.tokens[cursor].isWord,
      let end = text.subject(at: cursor, before: limit)
    {
      cursor = end
    }
    if cursor > start {
      if cursor < limit, text.isIn(.fieldNoun, cursor) { cursor += 1 }
      return start..<cursor
    }
    let token = text.tokens[start]
    guard token.isWord, token.isCapital, token.upper - token.lower > 3,
      !text.isIn(.fieldFiller, token), !text.isIn(.listJoin, token),
      !text.isPhrase(.degrees, start)
    else { return nil }
    let next = start + 1
    let isListed =
      next >= limit || text.tokens[next].isSign || text.isIn(.listJoin, next)
    return isListed ? start..<next : nil
  }

  /// Words of the longest field: "electrical and computer systems engineering".
  private static let longestField = 5

  /// The field that a whole line names, as in a list below "a degree in one of:"; nil where it is
  /// something else.
  func line(_ line: Range<Int>) -> String? {
    guard let last = line.last(where: { text.tokens[$0].isWord }),
      let run = run(line.lowerBound, last + 1), run.upperBound == last + 1
    else { return nil }
    return name(run, after: line.lowerBound)
  }

  /// The field's name; nil for "related field", "technical discipline" and the like.
  private func name(_ run: Range<Int>, after start: Int) -> String? {
    var words = run
    while let first = words.first,
      text.isPhrase(.similarDegree, first)
    {
      words = words.lowerBound + 1..<words.upperBound
      if words.isEmpty { return nil }
    }
    // "A STEM related field" names STEM.
    if let related = words.dropFirst().first(where: { index in
      text.isPhrase(.similarDegree, index)
    }) {
      return text.document.string(text.range(words.lowerBound..<related)).lowercased()
    }
    let isNoun = text.isIn(.fieldNoun, run.upperBound - 1)
    if isNoun, words.lowerBound > run.lowerBound { return nil }
    let own = text.document.string(text.tokens[words.lowerBound].range).lowercased()
    if words.count == 1, ["technical", "scientific", "analytical"].contains(own) { return nil }
    if isNoun {
      let before = run.lowerBound - 1
      if before >= 0,
        text.isPhrase(.similarDegree, before)
      {
        return nil
      }
      if words.count <= 2,
        ["technical", "scientific", "applicable", "analytical", "business"].contains(own)
      {
        return nil
      }
    }
    let name = text.document.string(text.range(words)).lowercased()
    return name.isEmpty ? nil : name
  }
}
