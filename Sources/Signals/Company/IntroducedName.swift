/// Reads the name with which a text about the company begins: "Founded in 1921, Acme tins fish".
struct IntroducedName {
  /// Most tokens of what may stand before the name, up to a comma.
  private static let longestClause = 12
  /// Most tokens of what may stand behind the name between commas.
  private static let longestApposition = 20
  /// Fewest letters of a name that is written small.
  private static let fewestLetters = 4
  /// Weight of a name that a verb follows.
  private static let weight = 3
  /// Weight of one plain word, which counts only where the text names it again.
  private static let plainWeight = 1
  /// Weight of one written small that the text has more than once; less would not count.
  private static let smallWeight = 5

  private let text: ReadText
  private let range: Range<Int>

  init(_ context: NameContext) {
    text = context.text
    range = context.sentence.tokens
  }

  /// The subject of the sentence where it may be a company; nil where it is none.
  func read() -> (name: Range<Int>, weight: Int, isSmall: Bool)? {
    let start = self.start
    guard start < range.upperBound else { return nil }
    let reader = CompanyName(text: text)
    if let name = smallName(at: start) { return (name, Self.smallWeight, true) }
    let name = reader.read(at: start, range.upperBound)
    let organisation = Organisation(lexicon: text.lexicon, tokens: text.tokens)
    guard !name.isEmpty, isVerb(endOfApposition(endOfBracket(endOfForm(name)))),
      !reader.isNoCompany(name) || organisation.hasLegalForm(name),
      name.count == 1 || organisation.isName(name),
      !reader.isShort(name),
      !reader.isOfKnownWords(name) || organisation.endsInKind(name), !reader.isSkill(name)
    else { return nil }
    return (name, isAbstract(name, reader) ? Self.plainWeight : Self.weight, false)
  }

  /// Whether it is a plain word that may have its capital from the sentence's start, as one that names no
  /// thing does, or one that does something to "us": "Sailing keeps us happy", "Kindness matters".
  private func isAbstract(_ name: Range<Int>, _ reader: CompanyName) -> Bool {
    guard reader.isPlainWord(name) else { return false }
    let token = text.tokens[name.lowerBound]
    let letters = text.document.text[Int(token.lower)..<Int(token.upper)]
    if Self.abstractEnds.contains(where: { letters.suffix($0.count).elementsEqual($0) }) {
      return true
    }
    let object = name.upperBound + 1
    return object >= range.upperBound || !text.tokens[object].isWord
      || text.follows(.ourselves, at: object, before: range.upperBound)
      || text.follows(.toBe, at: name.upperBound, before: range.upperBound)
  }

  private static let abstractEnds = [
    "ing", "ion", "ity", "ness", "ment", "ship", "ance", "ence", "ism", "ology", "hood", "dom",
    "body", "thing", "one", "ers", "ly", "cy", "th",
  ].map { Array($0.utf8) }

  /// Where the subject begins: behind "Founded in 1921," and an article.
  private var start: Int {
    var start = range.lowerBound
    if text.follows(.introductoryClause, at: start, before: range.upperBound),
      let comma = range.prefix(Self.longestClause).first(where: { text.isSign($0, ",") })
    {
      start = comma + 1
    }
    if start < range.upperBound, text.isIn(.article, start) { start += 1 }
    return start
  }

  private func endOfForm(_ name: Range<Int>) -> Int {
    CompanyName(text: text).endOfLegalForm(name.upperBound, range.upperBound)
  }

  /// Where a bracket ends that starts at a token: "Acme (part of the Harbour Group) makes".
  private func endOfBracket(_ index: Int) -> Int {
    guard index < range.upperBound, text.isSign(index, "(") else { return index }
    // "Acme ( makes": what stood in the bracket was lost.
    if isVerb(index + 1) { return index + 1 }
    return (index..<range.upperBound).first { text.isSign($0, ")") }.map { $0 + 1 } ?? index
  }

  /// Where what is said of a name between commas ends: "Acme, makers of the Anvil, is", "Acme LLC, d/b/a
  /// Anvils, ships".
  private func endOfApposition(_ index: Int) -> Int {
    guard index < range.upperBound, text.isSign(index, ",") else { return index }
    let limit = min(index + Self.longestApposition, range.upperBound)
    return (index + 1..<max(limit, index + 1)).first { text.isSign($0, ",") && isVerb($0 + 1) }
      .map { $0 + 1 } ?? index
  }

  /// Whether a word can be what the subject does: small, and in the form of the third person.
  private func isVerb(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    let token = text.tokens[index]
    guard token.isWord, !token.isCapital else { return false }
    if text.follows(.toBe, at: index, before: range.upperBound) {
      return true
    }
    let letters = text.document.text[Int(token.lower)..<Int(token.upper)]
    return letters.count > 3 && letters.last == UInt8(ascii: "s")
      && letters.dropLast().last != UInt8(ascii: "s")
  }

  /// A name in small letters: `acme.io`, or a word that no vocabulary holds and the text repeats.
  private func smallName(at index: Int) -> Range<Int>? {
    let token = text.tokens[index]
    guard token.isWord, !token.isCapital, token.flags.isDisjoint(with: .innerCapital) else {
      return nil
    }
    if index + 2 < range.upperBound, text.isSign(index + 1, "."),
      !text.tokens[index + 1].flags.contains(.spaceBefore),
      !text.tokens[index + 2].flags.contains(.spaceBefore), text.tokens[index + 2].isWord,
      isVerb(index + 3)
    {
      return index..<(index + 3)
    }
    guard token.word == WordTable.unknown, Int(token.upper - token.lower) >= Self.fewestLetters,
      isVerb(index + 1),
      text.tokens.indices.contains(where: { $0 != index && text.tokens[$0].hash == token.hash })
    else { return nil }
    return index..<(index + 1)
  }
}
