/// The phrases of one vocabulary: which stand at a token, and with what payload.
struct PhraseTable {
  private let automaton: PhraseAutomaton
  private let group: Int

  init(_ automaton: PhraseAutomaton, _ group: PhraseGroup) {
    (self.automaton, self.group) = (automaton, group.rawValue)
  }

  /// The longest phrase that starts at token `start` and ends before `end`, with its payload.
  ///
  /// The tokens are those of a text, in which the lexicon marked where phrases start.
  @inline(__always)
  func longest(
    _ tokens: [Token], at start: Int, before end: Int
  ) -> (end: Int, payload: Int)? {
    guard tokens[start].hits.contains(group) else {
      assert(
        automaton.longest(tokens, at: start, before: end, group) == nil,
        "the lexicon has not marked these tokens")
      return nil
    }
    return automaton.longest(tokens, at: start, before: end, group)
  }

  /// Every phrase that starts at token `start` and ends before `end`, the longest first.
  func all(
    _ tokens: [Token], at start: Int, before end: Int
  ) -> [(end: Int, payload: Int)] {
    var found: [(end: Int, payload: Int)] = []
    var limit = end
    while let match = longest(tokens, at: start, before: limit) {
      found.append(match)
      limit = match.end - 1
      if limit <= start { break }
    }
    return found
  }

  /// The payload of the phrase that is the whole of `tokens[range]`, words of a text or put together;
  /// nil where none is.
  func whole(_ tokens: [Token], _ range: Range<Int>) -> Int? {
    guard !range.isEmpty,
      let match = automaton.longest(tokens, at: range.lowerBound, before: range.upperBound, group),
      match.end == range.upperBound
    else { return nil }
    return match.payload
  }
}
