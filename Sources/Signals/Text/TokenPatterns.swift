/// Tokens and the lexicon that marked them: the words in which rules are written.
///
/// The tokens are those of a text, in which the lexicon marked where phrases start.
protocol TokenPatterns {
  var tokens: [Token] { get }
  var lexicon: Lexicon { get }
}

extension TokenPatterns {
  /// The end of a phrase of that group which starts at a token and ends before `end`; nil where none
  /// does.
  @inline(__always)
  func phrase(_ phrase: Phrase, at index: Int, before end: Int) -> Int? {
    lexicon.phrase(phrase, tokens, at: index, before: end)
  }

  /// Whether a phrase of that group starts at a token and ends before `end`.
  @inline(__always)
  func follows(_ phrase: Phrase, at index: Int, before end: Int) -> Bool {
    self.phrase(phrase, at: index, before: end) != nil
  }

  /// Whether the token alone is a phrase of that group.
  @inline(__always)
  func isPhrase(_ phrase: Phrase, _ index: Int) -> Bool {
    self.phrase(phrase, at: index, before: index + 1) != nil
  }

  /// Whether the token alone is a phrase of that vocabulary.
  @inline(__always)
  func isPhrase(_ group: PhraseGroup, _ index: Int) -> Bool {
    longest(group, at: index, before: index + 1) != nil
  }

  /// Whether a phrase of that group starts in `range` and ends with it.
  @inline(__always)
  func leads(_ phrase: Phrase, in range: Range<Int>) -> Bool {
    range.contains { self.phrase(phrase, at: $0, before: range.upperBound) == range.upperBound }
  }

  /// The first place in `range` where a phrase of that group stands; nil where none does.
  @inline(__always)
  func first(_ phrase: Phrase, in range: Range<Int>) -> Range<Int>? {
    lexicon.first(phrase, tokens, range)
  }

  /// Whether a phrase of that group stands in `range`.
  @inline(__always)
  func holds(_ phrase: Phrase, in range: Range<Int>) -> Bool {
    first(phrase, in: range) != nil
  }

  /// Whether the token's word stands in that list.
  @inline(__always)
  func isIn(_ list: WordList, _ index: Int) -> Bool { isIn(list, tokens[index]) }

  @inline(__always)
  func isIn(_ list: WordList, _ token: Token) -> Bool { lexicon.isIn(list, token.word) }

  /// Whether a word of that list stands in `range`.
  @inline(__always)
  func holds(_ list: WordList, in range: Range<Int>) -> Bool {
    range.contains { isIn(list, $0) }
  }

  /// Whether the token is a number in digits or in a word.
  func isNumber(_ index: Int) -> Bool { lexicon.isNumber(tokens[index]) }

  /// The longest phrase of a vocabulary that starts at a token and ends before `end`, with its payload.
  @inline(__always)
  func longest(
    _ group: PhraseGroup, at index: Int, before end: Int
  ) -> (end: Int, payload: Int)? {
    lexicon.table(group).longest(tokens, at: index, before: end)
  }

  /// Whether a phrase of a vocabulary starts at the token, wherever it ends.
  @inline(__always)
  func starts(_ group: PhraseGroup, _ index: Int) -> Bool {
    tokens[index].hits.contains(group.rawValue)
  }

  /// The matches of a vocabulary in `range`, leftmost and longest, none overlapping another.
  func matches(_ group: PhraseGroup, in range: Range<Int>) -> [Match] {
    lexicon.matches(group, tokens, range)
  }
}

extension ReadText: TokenPatterns {
  /// The first place in a sentence where a phrase of that group stands; nil where none does.
  func first(_ phrase: Phrase, in sentence: Sentence) -> Range<Int>? {
    mayHold(phrase, in: sentence) ? first(phrase, in: sentence.tokens) : nil
  }

  /// Whether a phrase of that group stands in a sentence.
  func holds(_ phrase: Phrase, in sentence: Sentence) -> Bool {
    first(phrase, in: sentence) != nil
  }

  /// Whether a phrase of that group starts in the sentence, wherever it ends.
  @inline(__always)
  func mayHold(_ phrase: Phrase, in sentence: Sentence) -> Bool {
    sentence.hits.contains(PhraseGroup.number(of: phrase))
  }

  /// Whether a phrase of a vocabulary starts in the sentence, wherever it ends.
  @inline(__always)
  func mayHold(_ group: PhraseGroup, in sentence: Sentence) -> Bool {
    sentence.hits.contains(group.rawValue)
  }

  /// The matches of a vocabulary in a sentence, leftmost and longest, none overlapping another.
  func matches(_ group: PhraseGroup, in sentence: Sentence) -> [Match] {
    mayHold(group, in: sentence) ? matches(group, in: sentence.tokens) : []
  }
}
