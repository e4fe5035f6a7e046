/// A list of fields of study and what its form says of words that no vocabulary knows.
///
/// Between "in" and "or a related field" every member is a field; a member in capitals ("Fine Arts") is
/// one anywhere, and so is one that ends in a known field right behind "in" ("structural biology").
struct FieldList {
  let lexicon: Lexicon
  let text: ReadText
  let limit: Int
  /// Where the list starts.
  let first: Int
  /// Where "or a related field" ends it; `first` where nothing does.
  private let closing: Int
  /// Whether "in" or the like leads to it.
  private let isLed: Bool

  /// Most words of a member: "teaching English as a second language" is longer than fields are named.
  private static let longest = 4

  init(lexicon: Lexicon, text: ReadText, limit: Int, first: Int) {
    self.lexicon = lexicon
    self.text = text
    self.limit = limit
    self.first = first
    closing = Self.closing(lexicon, text, first, limit)
    isLed = first > 0 && lexicon.phrase(.in, text.tokens, at: first - 1, before: first) != nil
  }

  private static func closing(_ lexicon: Lexicon, _ text: ReadText, _ first: Int, _ limit: Int)
    -> Int
  {
    for index in first..<limit {
      if text.isSign(index, ";") || text.isSign(index, ".") { break }
      guard lexicon.phrase(.orAlone, text.tokens, at: index, before: limit) != nil else { continue }
      let next = index + 1
      for similar in next..<min(next + 3, limit) {
        if lexicon.phrase(.similarDegree, text.tokens, at: similar, before: limit) != nil {
          return index
        }
        guard lexicon.isIn(.fieldFiller, text.tokens[similar].word) else { break }
      }
    }
    return first
  }

  /// The member that starts there and holds words that no vocabulary knows as a field's; nil where its
  /// form does not say that it is one.
  func member(at start: Int) -> Range<Int>? {
    guard start == first || start > 0 && isSeparator(start - 1) else { return nil }
    var cursor = start
    var isKnown = true
    var isCapital = true
    while cursor < limit, !isSeparator(cursor) {
      let token = text.tokens[cursor]
      guard token.isWord, cursor - start < Self.longest,
        lexicon.phrase(.fieldStop, text.tokens, at: cursor, before: limit) == nil,
        !lexicon.isIn(.fieldFiller, token.word), !lexicon.isIn(.fieldNoun, token.word),
        !lexicon.isIn(.experienceNoun, token.word), !lexicon.isIn(.year, token.word),
        lexicon.phrase(.experienceCue, text.tokens, at: cursor, before: limit) == nil,
        lexicon.phrase(.fieldNot, text.tokens, at: cursor, before: limit) == nil,
        lexicon.degrees.longest(text.tokens, at: cursor, before: limit, folded: false) == nil
          || token.flags.contains(.allCapitals)
      else { return nil }
      isKnown = isKnown && isField(cursor)
      isCapital = isCapital && token.isCapital
      cursor += 1
    }
    guard cursor > start, !isKnown else { return nil }
    let isOne =
      start < closing || isCapital && cursor > start + 1
      || start == first && lexicon.isIn(.fieldHead, text.tokens[cursor - 1].word)
      || isLed && isFree(start..<cursor)
    return isOne ? start..<cursor : nil
  }

  /// "A degree in falconry or beekeeping": what stands right behind "in", or behind the "or" of such a
  /// list, and ends there, whatever it is.
  private func isFree(_ member: Range<Int>) -> Bool {
    guard
      member.lowerBound == first
        || lexicon.phrase(
          .orAlone, text.tokens, at: member.lowerBound - 1, before: member.lowerBound) != nil,
      !lexicon.isIn(.noField, text.tokens[member.lowerBound].word),
      lexicon.phrase(.substituteNoun, text.tokens, at: member.upperBound - 1, before: limit) == nil
    else { return false }
    return member.count <= 3
      && member.allSatisfy {
        !lexicon.isIn(.experienceNoun, text.tokens[$0].word)
          && text.tokens[$0].flags.isDisjoint(with: .allCapitals)
      }
  }

  /// "(or similar), Aeronautics": where the list goes on behind brackets.
  func behindAside(_ index: Int) -> Int? {
    guard text.isSign(index, "("),
      lexicon.phrase(.fieldStop, text.tokens, at: index + 1, before: limit) != nil,
      let close = (index..<limit).first(where: { text.isSign($0, ")") }), close + 1 < limit,
      isSeparator(close + 1)
    else { return nil }
    return close + 1
  }

  private func isSeparator(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return lexicon.isIn(.listJoin, token.word) || token.isSign
  }

  private func isField(_ index: Int) -> Bool {
    lexicon.subject(text.tokens, at: index, before: limit) != nil
  }
}
