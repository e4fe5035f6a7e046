import Model

/// The breaks of a sentence: semicolons, parentheses, commas, conjunctions.
struct ClauseLayout {
  private let sentence: SentenceView

  init(_ sentence: SentenceView) {
    self.sentence = sentence
  }

  /// Where that begins which a word at the sentence's start speaks of: "Preferred: a master's",
  /// "(Optional) knowledge of CUDA"; nil where the word stands elsewhere.
  func led(by cue: Range<Int>) -> Int? {
    if cue.lowerBound == sentence.lowerBound {
      return cue.upperBound < sentence.upperBound ? cue.upperBound : nil
    }
    guard cue.lowerBound == sentence.lowerBound + 1, isParenthetical(cue) else { return nil }
    return cue.upperBound + 1
  }

  /// The list behind a word that speaks of what stands before it: "… will help, including: MySQL",
  /// "a bonus — Java, Scala", "is a plus (Azure, AWS)".
  func list(behind index: Int) -> Range<Int>? {
    var cursor = index
    if cursor < sentence.upperBound, sentence.isSign(cursor, "(") {
      return (cursor + 1)..<end(after: cursor + 1)
    }
    while cursor < min(index + Self.nearList, sentence.upperBound) {
      if sentence.isSign(cursor, ":") || isSpacedDash(cursor)
        || sentence.follows(.including, at: cursor)
      {
        return cursor..<end(after: cursor)
      }
      guard sentence.isSign(cursor, ",") else { return nil }
      cursor += 1
    }
    return nil
  }

  /// Tokens between a word and the list that it speaks of: ", among them:".
  private static let nearList = 3

  /// Whether parentheses enclose just these words.
  func isParenthetical(_ cue: Range<Int>) -> Bool {
    cue.lowerBound > sentence.lowerBound && cue.upperBound < sentence.upperBound
      && (sentence.isSign(cue.lowerBound - 1, "(") && sentence.isSign(cue.upperBound, ")")
        || sentence.isSign(cue.lowerBound - 1, "[") && sentence.isSign(cue.upperBound, "]"))
  }

  /// Whether a clause ends before `index`.
  func ends(_ index: Int) -> Bool {
    index >= sentence.upperBound || sentence[index].isSign
  }

  /// Where a clause that goes on from `index` ends: before `;`, a closing parenthesis, or a dash.
  func end(after index: Int) -> Int {
    var depth = 0
    var cursor = index
    while cursor < sentence.upperBound {
      if sentence.isSign(cursor, "(") { depth += 1 }
      if sentence.isSign(cursor, ")") {
        if depth == 0 { return cursor }
        depth -= 1
      }
      if depth == 0, sentence.isSign(cursor, ";") { return cursor }
      cursor += 1
    }
    return cursor
  }

  /// Where a clause that ends before `index` starts.
  func start(before index: Int, notBefore limit: Int) -> Int {
    var cursor = index
    var depth = 0
    // "AWS (preferred), GCP": alone in parentheses, the word speaks of what stands before them.
    var isAlone = false
    var isInside = false
    // "Git (this one is a must, sorry)"
    let lead = (max(limit, index - 2)..<max(limit, index)).first {
      sentence.phrase(.pointer, at: $0, before: index) == index
        && $0 > limit && sentence.isSign($0 - 1, "(")
    }
    cursor = lead ?? bracket(before: index, limit) ?? cursor
    if cursor > limit, sentence.isSign(cursor - 1, "(") {
      // "A, B or C (nice to have but not required)" at a sentence's end speaks of all of it.
      let close = (index..<sentence.upperBound).first { sentence.isSign($0, ")") } ?? index
      isInside = close + 2 < sentence.upperBound
      isAlone = (close - index < 3 || isInside) && !endsInYears(cursor - 1)
      cursor -= 1
    } else if cursor > limit, isSpacedDash(cursor - 1) {
      // "Golang - an advantage"
      cursor -= 1
    }
    // "If you have a PhD, that's an advantage"
    let pointer = (max(limit, cursor - 2)..<max(limit, cursor)).first {
      sentence.phrase(.pointer, at: $0, before: cursor) == cursor
        && $0 > limit && sentence.isSign($0 - 1, ",")
    }
    cursor = pointer ?? cursor
    // "A master's, with some years in trade, preferred" is one thought.
    let isSetOff = cursor > limit && sentence.isSign(cursor - 1, ",")
    var lastComma: Int?
    var commas = 0
    var hasJoin = false
    var commaHasJoin = false
    while cursor > limit {
      let before = cursor - 1
      if sentence.isSign(before, ")") { depth += 1 }
      if sentence.isSign(before, "(") {
        if depth == 0 { return cursor }
        depth -= 1
      }
      if depth == 0 {
        if sentence.isSign(before, ";") || isSpacedDash(before) || isFurtherLabel(before, limit) {
          return cursor
        }
        // "Experience in Python (preferred) or Java", "SQL and models with dbt (preferred)".
        if isAlone,
          sentence.follows(.withAlone, at: before, before: cursor)
            || isInside && sentence.follows(.in, at: before, before: cursor)
        {
          return cursor
        }
        if sentence.isSign(before, ",") {
          if isAlone || !isSetOff && opensClause(cursor, index) { return cursor }
          // The comma that sets the word itself off ends no list: "Python and SQL, a plus".
          if cursor < index {
            commas += 1
            if lastComma == nil {
              lastComma = cursor
              commaHasJoin = sentence.isIn(.listJoin, cursor)
            }
          }
        } else if sentence[before].isWord, sentence.isIn(.listJoin, before) {
          if isAlone { return cursor }
          if commas == 1 { hasJoin = true }
        }
      }
      cursor -= 1
    }
    // "Python and SQL, Java a plus": the "and" ends a list, the last comma starts a thought of its own.
    if let lastComma, hasJoin, commas < 4, !commaHasJoin, !joins(lastComma, index) {
      return lastComma
    }
    return cursor
  }

  /// "Kafka (secondary skill, good to have)": behind the bracket that the word closes.
  private func bracket(before index: Int, _ limit: Int) -> Int? {
    let start = max(limit, index - Self.longestAside)
    guard index > start, sentence.isSign(index - 1, ","),
      let open = (start..<index).last(where: { sentence.isSign($0, "(") }), open > limit,
      !(open + 1..<index).contains(where: {
        sentence.isSign($0, ")") || sentence[$0].isCapital || sentence[$0].isNumber
      })
    else { return nil }
    let close = sentence.next(Self.longestAside, from: index).first {
      sentence.isSign($0, ")")
    }
    return close == nil ? nil : open + 1
  }

  /// Most words in brackets before the one that gives a standing.
  private static let longestAside = 5

  /// "SQL, Tableau: 2 years (preferred)" speaks of all that stands before the colon.
  private func endsInYears(_ end: Int) -> Bool {
    guard end - 1 > sentence.lowerBound, sentence.isIn(.year, end - 1) else {
      return false
    }
    return sentence.last(Self.longestLabel, before: end).contains { sentence.isSign($0, ":") }
  }

  /// Tokens of a label and the years behind it: "Python: at least 3 years".
  private static let longestLabel = 5

  /// Whether a colon ends a label behind another: "Back end: Python Cloud: AWS preferred".
  private func isFurtherLabel(_ index: Int, _ limit: Int) -> Bool {
    sentence.isSign(index, ":") && (limit..<index).contains { sentence.isSign($0, ":") }
  }

  /// Whether a thought of its own starts there: "…, where Java is a plus", "…, but Java preferred", "2
  /// years, 5 would be ideal".
  private func opensClause(_ index: Int, _ end: Int) -> Bool {
    sentence.follows(.clauseOpening, at: index, before: end)
      || end - index == 1
        && (sentence.isNumber(index)
          || sentence.follows(.plus, at: index, before: end))
  }

  private func isSpacedDash(_ index: Int) -> Bool {
    sentence.isDash(index) && sentence[index].flags.contains(.spaceBefore)
      && index + 1 < sentence.upperBound
      && sentence[index + 1].flags.contains(.spaceBefore)
  }

  private func joins(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains {
      sentence[$0].isWord && sentence.isIn(.listJoin, $0)
    }
  }
}
