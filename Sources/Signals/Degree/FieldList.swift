/// A list of fields of study and what its form says of words that no vocabulary knows.
///
/// Between "in" and "or a related field" every member is a field; a member in capitals ("Fine Arts") is
/// one anywhere, and so is one that ends in a known field right behind "in" ("structural biology").
struct FieldList {
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

  init(text: ReadText, limit: Int, first: Int) {
    self.text = text
    self.limit = limit
    self.first = first
    closing = Self.closing(text, first, limit)
    isLed = first > 0 && text.isPhrase(.in, first - 1)
  }

  private static func closing(_ text: ReadText, _ first: Int, _ limit: Int)
    -> Int
  {
    for index in first..<limit {
      if text.isSign(index, ";") || text.isSign(index, ".") { break }
      guard text.follows(.orAlone, at: index, before: limit) else { continue }
      let next = index + 1
      for similar in next..<min(next + Self.nearSimilar, limit) {
        if text.follows(.similarDegree, at: similar, before: limit) {
          return index
        }
        guard text.isIn(.fieldFiller, similar) else { break }
      }
    }
    return first
  }

  /// Words from "or" to "related": "or any closely related".
  private static let nearSimilar = 3

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
        !text.follows(.fieldStop, at: cursor, before: limit),
        !text.isIn(.fieldFiller, token), !text.isIn(.fieldNoun, token),
        !text.isIn(.experienceNoun, token), !text.isIn(.year, token),
        !text.follows(.experienceCue, at: cursor, before: limit),
        !text.follows(.fieldNot, at: cursor, before: limit),
        text.longest(.degrees, at: cursor, before: limit) == nil
          || token.flags.contains(.allCapitals)
      else { return nil }
      isKnown = isKnown && isField(cursor)
      isCapital = isCapital && token.isCapital
      cursor += 1
    }
    guard cursor > start, !isKnown else { return nil }
    let isOne =
      start < closing || isCapital && cursor > start + 1
      || start == first && text.isIn(.fieldHead, cursor - 1)
      || isLed && isFree(start..<cursor)
    return isOne ? start..<cursor : nil
  }

  /// "A degree in falconry or beekeeping": what stands right behind "in", or behind the "or" of such a
  /// list, and ends there, whatever it is.
  private func isFree(_ member: Range<Int>) -> Bool {
    guard
      member.lowerBound == first
        || text.isPhrase(.orAlone, member.lowerBound - 1),
      !text.isIn(.noField, member.lowerBound),
      !text.follows(.substituteNoun, at: member.upperBound - 1, before: limit)
    else { return false }
    return member.count <= Self.longestMember
      && member.allSatisfy {
        !text.isIn(.experienceNoun, $0)
          && text.tokens[$0].flags.isDisjoint(with: .allCapitals)
      }
  }

  /// Words of a field that no vocabulary holds.
  private static let longestMember = 3

  /// "(or similar), Aeronautics": where the list goes on behind brackets.
  func behindAside(_ index: Int) -> Int? {
    guard text.isSign(index, "("),
      text.follows(.fieldStop, at: index + 1, before: limit),
      let close = (index..<limit).first(where: { text.isSign($0, ")") }), close + 1 < limit,
      isSeparator(close + 1)
    else { return nil }
    return close + 1
  }

  private func isSeparator(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return text.isIn(.listJoin, token) || token.isSign
  }

  private func isField(_ index: Int) -> Bool {
    text.subject(at: index, before: limit) != nil
  }
}
