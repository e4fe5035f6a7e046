import Model

/// Tells what a sentence says of somebody by name, "Kate holds a PhD and has 12 years of experience", or
/// of the company's founders.
struct NamedPerson {
  /// Most words of a name.
  private static let longest = 3

  let text: ReadText

  /// Whether a sentence opens with "our founders", or with a name that no vocabulary holds and a verb of
  /// the third person.
  func opens(_ sentence: SentenceView) -> Bool {
    let start = sentence.lowerBound
    if sentence.follows(.founders, at: start) {
      return true
    }
    if speaksOfOurs(sentence) { return true }
    guard let first = sentence.range.first, isName(first) else { return false }
    if hasSchoolBehind(first, sentence) { return true }
    for index in sentence.range.dropFirst().prefix(Self.longest) {
      if sentence.follows(.holds, at: index) {
        return true
      }
      guard text.tokens[index].isWord, text.tokens[index].isCapital else { return false }
    }
    return false
  }

  /// "Lena (Quillmere MBA), grew a business": a school and its degree in brackets, and what she did.
  private func hasSchoolBehind(_ name: Int, _ sentence: SentenceView) -> Bool {
    let open = name + 1
    guard sentence.contains(open), sentence.isSign(open, "("),
      let close = sentence.next(Self.longestSchool, from: open).first(where: {
        sentence.isSign($0, ")")
      }), close - open > 2, close + 2 < sentence.upperBound, sentence.isSign(close + 1, ",")
    else { return false }
    let verb = text.tokens[close + 2]
    return text.tokens[open + 1].isCapital && verb.isWord && !verb.isCapital
      && !text.namesDegree(at: open + 1, before: close)
  }

  /// Tokens of a school and its degree in brackets.
  private static let longestSchool = 7

  /// "Our tutors have a master's", "our welders and fitters bring 20 years".
  private func speaksOfOurs(_ sentence: SentenceView) -> Bool {
    let start = sentence.lowerBound
    guard sentence.follows(.ours, at: start) else {
      return false
    }
    for index in sentence.range.dropFirst().prefix(Self.longestGroup) {
      guard text.tokens[index].isWord else { return false }
      if index > start + 1,
        sentence.follows(.have, at: index)
      {
        return text.document.text[Int(text.tokens[index - 1].upper) - 1] == UInt8(ascii: "s")
      }
    }
    return false
  }

  /// Most words that name a group of people: "our welders and fitters".
  private static let longestGroup = 5

  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isWord && token.isCapital && token.word == WordTable.unknown
      && !token.flags.contains(.allCapitals)
  }
}
