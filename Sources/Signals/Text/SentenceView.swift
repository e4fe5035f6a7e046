/// A sentence of a text, bound to the text and its lexicon: what a rule looks at.
///
/// Its tokens are numbered as the text's are, and what starts in it ends in it.
struct SentenceView {
  let text: ReadText
  /// The sentence's tokens.
  let range: Range<Int>

  @inline(__always)
  init(_ text: ReadText, _ range: Range<Int>) {
    (self.text, self.range) = (text, range)
  }

  @inline(__always)
  var lowerBound: Int { range.lowerBound }

  @inline(__always)
  var upperBound: Int { range.upperBound }

  @inline(__always)
  func contains(_ index: Int) -> Bool { range.contains(index) }

  @inline(__always)
  subscript(_ index: Int) -> Token { text.tokens[index] }

  /// The token, nil where it is another sentence's.
  @inline(__always)
  func token(_ index: Int) -> Token? { contains(index) ? text.tokens[index] : nil }

  /// Up to that many tokens of the sentence from `index` on.
  @inline(__always)
  func next(_ count: Int, from index: Int) -> Range<Int> {
    index..<max(index, min(index + count, upperBound))
  }

  /// Up to that many tokens of the sentence right before `index`.
  @inline(__always)
  func last(_ count: Int, before index: Int) -> Range<Int> {
    min(index, max(lowerBound, index - count))..<index
  }
}

extension SentenceView: TokenPatterns {
  @inline(__always)
  var tokens: [Token] { text.tokens }

  @inline(__always)
  var lexicon: Lexicon { text.lexicon }

  /// The end of a phrase of that group which starts at a token; nil where none does.
  @inline(__always)
  func phrase(_ phrase: Phrase, at index: Int) -> Int? {
    text.phrase(phrase, at: index, before: upperBound)
  }

  /// Whether a phrase of that group starts at a token.
  @inline(__always)
  func follows(_ phrase: Phrase, at index: Int) -> Bool { self.phrase(phrase, at: index) != nil }

  /// Whether a phrase of that group of at most `count` tokens ends right before a token.
  @inline(__always)
  func leads(_ phrase: Phrase, before index: Int, within count: Int) -> Bool {
    text.leads(phrase, in: last(count, before: index))
  }

  /// The longest phrase of a vocabulary that starts at a token, with its payload.
  @inline(__always)
  func longest(_ group: PhraseGroup, at index: Int) -> (end: Int, payload: Int)? {
    text.longest(group, at: index, before: upperBound)
  }

  /// Whether the token is that ASCII sign.
  @inline(__always)
  func isSign(_ index: Int, _ sign: StaticString) -> Bool { text.isSign(index, sign) }

  /// Whether the token is a hyphen or a dash of any length.
  func isDash(_ index: Int) -> Bool { text.isDash(index) }

  /// Whether the token is an apostrophe of either form.
  func isApostrophe(_ index: Int) -> Bool { text.isApostrophe(index) }

  /// Whether a degree is named there.
  func namesDegree(at index: Int) -> Bool { text.namesDegree(at: index, before: upperBound) }

  /// The end of a field of study's name, or of a part of it, that starts there; nil where none does.
  func subject(at index: Int) -> Int? { text.subject(at: index, before: upperBound) }
}

extension ReadText {
  /// The sentence of that number.
  func view(_ sentence: Int) -> SentenceView { SentenceView(self, sentences[sentence].tokens) }

  /// A run of tokens, as of a sentence's.
  func view(_ range: Range<Int>) -> SentenceView { SentenceView(self, range) }
}
