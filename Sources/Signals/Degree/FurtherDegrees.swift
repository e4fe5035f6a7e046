import Model

/// Finds the degrees that a line names in a thought of its own behind a lower one that is enough: whatever
/// is said of them, they can only be wished for.
///
/// "A bachelor's. All else being equal, the candidate with the MBA gets the job" asks for no MBA. A path
/// with years of its own, and what an "or" joins, are other ways to qualify.
struct FurtherDegrees {
  let text: ReadText
  let scopes: [StandingScopes]

  /// Fewest words that a thought has beside the degree: "BS; MS; PhD" is a list.
  private static let fewest = 3
  /// Most tokens of a thought on either side of its degree.
  private static let longest = 80

  /// Those of the required degrees that are further ones.
  func among(_ required: [DegreeMention]) -> [DegreeMention] {
    var further: [DegreeMention] = []
    // The lowest degree of the blocks before, and of the thoughts before in the block.
    var (above, before) = (DegreeLevel.doctorate, DegreeLevel.doctorate)
    var (start, passed) = (0, 0)
    for (place, mention) in required.enumerated() {
      if place > 0, !isSameBlock(required[place - 1], mention) {
        for lower in required[start..<place] { above = min(above, lower.levels.min() ?? above) }
        (start, passed, before) = (place, place, .doctorate)
      }
      guard place > 0, let level = mention.levels.min(), above < level || start < place,
        scopes[mention.sentence].standing(of: mention.tokens)?.standing != .required
      else { continue }
      let thought = thought(of: mention)
      while passed < place, required[passed].end <= thought.lowerBound {
        before = min(before, required[passed].levels.min() ?? before)
        passed += 1
      }
      if before < level || above < level && opens(mention, thought.lowerBound) && does(mention),
        isOfItsOwn(thought, mention)
      {
        further.append(mention)
      }
    }
    return further
  }

  /// Whether nothing but an article stands before it in its sentence or its brackets.
  private func opens(_ mention: DegreeMention, _ start: Int) -> Bool {
    let first = mention.tokens.lowerBound
    let bare =
      first > start && text.isIn(.article, first - 1) ? first - 1 : first
    return bare == start || bare > start && text.isSign(bare - 1, "(")
  }

  /// "A doctorate opens doors".
  private func does(_ mention: DegreeMention) -> Bool {
    let end = max(mention.end, mention.tokens.upperBound)
    return text.follows(
      .degreeVerb, at: end, before: text.sentences[mention.sentence].tokens.upperBound)
  }

  private func isSameBlock(_ a: DegreeMention, _ b: DegreeMention) -> Bool {
    text.sentences[a.sentence].block == text.sentences[b.sentence].block
  }

  /// The part of its sentence in which a degree stands, between semicolons.
  private func thought(of mention: DegreeMention) -> Range<Int> {
    let sentence = text.view(mention.sentence)
    let first = max(sentence.lowerBound, mention.tokens.lowerBound - Self.longest)
    let last = max(
      mention.tokens.upperBound, min(sentence.upperBound, mention.tokens.upperBound + Self.longest))
    let before = first..<mention.tokens.lowerBound
    let behind = mention.tokens.upperBound..<last
    let start = before.last { sentence.isSign($0, ";") }.map { $0 + 1 } ?? first
    let end = behind.first { sentence.isSign($0, ";") } ?? last
    // "A bachelor's (a master's opens doors)"
    if opens(mention, first), does(mention) { return mention.tokens.lowerBound..<end }
    return start..<end
  }

  private func isOfItsOwn(_ thought: Range<Int>, _ mention: DegreeMention) -> Bool {
    let degree = mention.tokens.lowerBound..<max(mention.end, mention.tokens.upperBound)
    let words = thought.filter { text.tokens[$0].isWord && !degree.contains($0) }
    guard words.count >= Self.fewest || does(mention) else { return false }
    let isJoined = [thought.lowerBound, thought.lowerBound - 1].contains { index in
      index >= 0
        && text.follows(.or, at: index, before: thought.upperBound)
    }
    return !isJoined && !text.holds(.accepting, in: thought)
      && !thought.contains { text.isIn(.year, $0) || text.isIn(.experienceNoun, $0) }
  }
}
