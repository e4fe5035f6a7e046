/// Runs of things of which one will do: "PyTorch or TensorFlow", "C++/Java/Python", and what is named
/// as an example, "such as Airflow, Dagster".
struct AlternativeGroups {
  private var groups: [Int?]
  /// Number of groups.
  private(set) var count = 0

  /// Groups the given places of one sentence.
  init(_ places: [Range<Int>], _ sentence: SentenceView) {
    groups = Array(repeating: nil, count: places.count)
    let runs = AlternativeRuns(places: places, sentence: sentence)
    var start = 0
    while start < places.count {
      if let end = runs.endOfExamples(from: start) {
        add(start..<end)
        start = end
        continue
      }
      let (end, isChoice) = runs.run(from: start)
      if isChoice {
        add(start..<end)
      } else {
        for tight in runs.slashed(start..<end) { add(tight) }
      }
      start = end
    }
  }

  /// Number of the group of place `index`, nil where it stands alone.
  func group(_ index: Int) -> Int? { groups[index] }

  private mutating func add(_ places: Range<Int>) {
    guard places.count > 1 else { return }
    for index in places { groups[index] = count }
    count += 1
  }
}

/// How the things of one sentence stand behind each other.
private struct AlternativeRuns {
  let places: [Range<Int>]
  let sentence: SentenceView

  /// The end of the run of things that only words of lists part, and whether one of them will do.
  func run(from start: Int) -> (end: Int, isChoice: Bool) {
    var end = start + 1
    var hasOr = false
    var hasAnd = false
    // "NoSQL/RDBMS, storage, Kafka": a slash joins its two neighbours, not the list.
    var hasSlash = false
    var hasComma = false
    while end < places.count, let between = listWords(before: end) {
      // A list that was begun before ends where examples begin.
      if leadIn(before: places[end].lowerBound) != nil { break }
      for index in between {
        if isOr(index) { hasOr = true }
        if sentence.isSign(index, "/") { hasSlash = true }
        if sentence.isSign(index, ",") { hasComma = true }
        if sentence.isPhrase(.and, index) { hasAnd = true }
      }
      end += 1
    }
    if isOpen(end) || isOneOf(places[start].lowerBound) { return (end, true) }
    hasOr = hasOr || hasSlash && !hasComma
    return (end, hasOr && (!hasAnd || endsInOr(start..<end)))
  }

  /// The end of the examples that start at a place; nil where it is none.
  ///
  /// Inside parentheses they go on to the closing one or a semicolon, else as long as a list does, with
  /// up to two words that no vocabulary holds between its commas.
  func endOfExamples(from start: Int) -> Int? {
    let first = places[start].lowerBound
    guard let lead = leadIn(before: first) ?? untilEtc(from: start) else { return nil }
    var end = start + 1
    if let close = closing(around: lead) {
      while end < places.count, places[end].lowerBound < close { end += 1 }
      return end
    }
    while end < places.count, isListed(end) { end += 1 }
    return end
  }

  /// Runs in which nothing but a slash parts the things: "PyTorch/TensorFlow and SQL".
  func slashed(_ run: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = run.lowerBound
    for place in run.dropFirst() {
      let between = places[place - 1].upperBound..<places[place].lowerBound
      if between.count == 1, sentence.isSign(between.lowerBound, "/") { continue }
      found.append(start..<place)
      start = place
    }
    return found + [start..<run.upperBound]
  }

  /// The words of a list between a place and the one before it; nil where others stand there.
  private func listWords(before place: Int) -> Range<Int>? {
    let between = places[place - 1].upperBound..<places[place].lowerBound
    guard !between.isEmpty, between.count <= Self.longestJoin, between.allSatisfy(isListWord) else {
      return nil
    }
    return between
  }

  /// Tokens between two things of one list: ", and/or" has no more.
  private static let longestJoin = 3

  /// Whether a place goes on with a list, something unknown perhaps between.
  private func isListed(_ place: Int) -> Bool {
    let between = places[place - 1].upperBound..<places[place].lowerBound
    guard let first = between.first, isListWord(first), isListWord(between.upperBound - 1),
      leadIn(before: places[place].lowerBound) == nil
    else { return false }
    let others = between.filter { !isListWord($0) }
    return others.count <= 2 && others.allSatisfy { sentence[$0].isWord }
  }

  private func isListWord(_ index: Int) -> Bool {
    sentence.isIn(.listJoin, index)
  }

  private func isOr(_ index: Int) -> Bool {
    sentence.isPhrase(.or, index)
  }

  private func endsInOr(_ run: Range<Int>) -> Bool {
    guard run.count > 1 else { return false }
    let last = run.upperBound - 1
    return (places[last - 1].upperBound..<places[last].lowerBound).contains { index in
      sentence.follows(.or, at: index, before: places[last].lowerBound)
    }
  }

  /// "… or similar" behind the last thing.
  private func isOpen(_ end: Int) -> Bool {
    let last = places[end - 1].upperBound
    return sentence.follows(
      .orSimilar, at: last, before: min(last + Self.longestSimilar, sentence.tokens.count))
  }

  /// Words of "or any other similar framework".
  private static let longestSimilar = 6

  private func isOneOf(_ first: Int) -> Bool { ends(.oneOf, before: first) != nil }

  /// Where the words start that make what follows examples: "such as", "e.g.", but not "you like".
  private func leadIn(before first: Int) -> Int? {
    guard let start = ends(.exampleLead, before: first) else { return nil }
    let before = max(sentence.lowerBound, start - 1)
    return before < start
      && sentence.follows(.wishing, at: before, before: start) ? nil : start
  }

  /// The start of a phrase that ends right before a token, one word between perhaps.
  private func ends(_ phrase: Phrase, before first: Int) -> Int? {
    sentence.last(Self.longestLead, before: first).first {
      sentence.phrase(phrase, at: $0, before: first).map { $0 >= first - 1 } ?? false
    }
  }

  /// Words of what leads to examples: "including but not limited to".
  private static let longestLead = 5

  /// "(PyTorch, TensorFlow, etc.)": the first place inside parentheses that end in "etc.", or that stand
  /// behind a kind of tools.
  private func untilEtc(from start: Int) -> Int? {
    let first = places[start].lowerBound
    guard first > sentence.lowerBound, sentence.isSign(first - 1, "("),
      let close = closing(around: first)
    else { return nil }
    let isOpen = sentence.holds(.andSoOn, in: max(first, close - Self.longestEnd)..<close)
    return isOpen || isOfTools(first, close) ? first : nil
  }

  /// Words of "and so on" before the bracket closes.
  private static let longestEnd = 3

  /// "Visualization tools (Power BI, Tableau)" names some of them, "(Power BI and Tableau)" each.
  private func isOfTools(_ first: Int, _ close: Int) -> Bool {
    let noun = first - 2
    return noun > sentence.lowerBound
      && sentence.isPhrase(.toolNoun, noun)
      && sentence.text.document.text[Int(sentence[noun].upper) - 1] == UInt8(ascii: "s")
      && !(first..<close).contains {
        sentence.isPhrase(.and, $0)
      }
  }

  /// Where the parentheses around a token close, or a semicolon parts what is in them; nil where none
  /// are open.
  private func closing(around index: Int) -> Int? {
    var depth = 0
    for cursor in sentence.lowerBound..<index {
      if sentence.isSign(cursor, "(") { depth += 1 }
      if sentence.isSign(cursor, ")") { depth = max(0, depth - 1) }
    }
    guard depth > 0 else { return nil }
    depth = 0
    for cursor in index..<sentence.upperBound {
      if sentence.isSign(cursor, "(") { depth += 1 }
      if sentence.isSign(cursor, ")") || depth == 0 && sentence.isSign(cursor, ";") {
        if depth == 0 { return cursor }
        depth -= 1
      }
    }
    return sentence.upperBound
  }
}
