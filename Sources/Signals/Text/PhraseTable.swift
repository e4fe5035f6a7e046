/// The phrases of one vocabulary: which stand at a token, and with what payload.
struct PhraseTable {
  private let automaton: PhraseAutomaton
  private let group: Int

  init(_ automaton: PhraseAutomaton, _ group: PhraseGroup) {
    (self.automaton, self.group) = (automaton, group.rawValue)
  }

  /// Whether a phrase starts at the token, wherever it ends.
  @inline(__always)
  func starts(at token: Token) -> Bool { token.hits.contains(group) }

  /// Whether a phrase starts in the sentence, wherever it ends.
  @inline(__always)
  func starts(in sentence: Sentence) -> Bool { sentence.hits.contains(group) }

  /// The longest phrase that starts at token `start` and ends before `end`, with its payload.
  ///
  /// The tokens are those of a text, in which the lexicon marked where phrases start.
  @inline(__always)
  func longest(
    _ tokens: [Token], at start: Int, before end: Int, folded: Bool
  ) -> (end: Int, payload: Int)? {
    assert(folded == automaton.isFolded, "these phrases are written the other way")
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
    _ tokens: [Token], at start: Int, before end: Int, folded: Bool
  ) -> [(end: Int, payload: Int)] {
    var found: [(end: Int, payload: Int)] = []
    var limit = end
    while let match = longest(tokens, at: start, before: limit, folded: folded) {
      found.append(match)
      limit = match.end - 1
      if limit <= start { break }
    }
    return found
  }

  /// The payload of the phrase that is the whole of `tokens[range]`, words of a text or put together;
  /// nil where none is.
  func whole(_ tokens: [Token], _ range: Range<Int>, folded: Bool) -> Int? {
    assert(folded == automaton.isFolded, "these phrases are written the other way")
    guard !range.isEmpty,
      let match = automaton.longest(tokens, at: range.lowerBound, before: range.upperBound, group),
      match.end == range.upperBound
    else { return nil }
    return match.payload
  }
}
