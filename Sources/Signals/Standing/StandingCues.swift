import Model

/// Reads the words around a cue that turn what it says.
extension StandingScopes {
  /// The word of approval of "your cat will be happy if you know Kafka": a wish in nobody's usual words.
  static func wish(
    _ sentence: Sentence, _ text: ReadText
  ) -> Range<Int>? {
    guard sentence.kind == .requirements || sentence.kind == .preferred,
      sentence.tokens.count <= longestWish,
      let approval = text.first(.approval, in: sentence),
      let supposed = text.first(.supposed, in: sentence)
    else { return nil }
    // "If you are happy in Kafka" supposes no more than a mood.
    let isInside =
      approval.lowerBound >= supposed.upperBound
      && approval.lowerBound - supposed.upperBound < nearWish
      && !(supposed.upperBound..<approval.lowerBound).contains { text.isSign($0, ",") }
    return isInside ? nil : approval
  }

  /// Words between what supposes something and the word of approval that is a part of it.
  private static let nearWish = 6
  /// Words of a sentence in which one wish can speak of all that it names.
  private static let longestWish = 24

  /// "We'll train you on it": on what was named before.
  static func pointsBack(
    _ start: Int, _ layout: ClauseLayout, _ text: ReadText
  ) -> Bool {
    guard !layout.ends(start),
      let end = text.phrase(.pointer, at: start, before: start + 1)
    else { return false }
    return layout.ends(end)
  }

  /// "We moved from RabbitMQ to Kafka": what one moved to.
  static func goal(
    _ cue: Range<Int>, _ end: Int, _ text: ReadText
  ) -> Range<Int>? {
    guard text.isPhrase(.from, cue.upperBound - 1)
    else { return nil }
    return text.first(.to, in: cue.upperBound..<end)
  }

  /// Whether a word of need or of wish ends its clause there: "Bachelor's minimum, …", "Master, preferably".
  static func closes(
    _ words: Range<Int>, _ cue: Cue, _ sentence: SentenceView, _ text: ReadText
  ) -> Bool {
    let end = words.upperBound
    guard cue == .requireBefore || cue == .preferBefore, words.count == 1,
      words.lowerBound > sentence.lowerBound
    else { return false }
    guard end < sentence.upperBound else { return cue == .preferBefore }
    if cue == .preferBefore { return sentence.isSign(end, ".") && end + 1 == sentence.upperBound }
    return sentence.isSign(end, ",") || sentence.isSign(end, ";")
  }

  /// "Bonus points if you have Java", "ideally, you bring Java": what is had is wished for.
  static func continues(_ wish: Range<Int>?, _ cue: Range<Int>) -> Bool {
    guard let wish, cue.lowerBound >= wish.upperBound else { return false }
    return cue.lowerBound - wish.upperBound <= 1
  }

  /// "No Java experience is required": from the "no" to the word of need.
  static func denied(
    _ cue: Range<Int>, _ start: Int, _ text: ReadText
  ) -> Range<Int>? {
    var index = cue.lowerBound
    while index > max(start, cue.lowerBound - longestDenied) {
      index -= 1
      if text.tokens[index].isSign, !text.isSign(index, "/"), !text.isDash(index) { return nil }
      // "No Java", not "NO-SQL".
      if text.follows(.none, at: index, before: cue.lowerBound),
        !text.tokens[index + 1].flags.contains(.hyphenBefore)
      {
        return index..<cue.lowerBound
      }
    }
    return nil
  }

  /// Words from a denial to the word of need that it denies: "no experience of any of these is
  /// required".
  private static let longestDenied = 12

  /// "Build the pipelines required for training" and "with whatever tools are needed" need the thing,
  /// not the applicant's knowledge.
  static func serves(
    _ cue: Range<Int>, _ sentence: SentenceView, _ text: ReadText
  ) -> Bool {
    let next = cue.upperBound
    let before = sentence.last(nearNeed, before: cue.lowerBound)
    if sentence.holds(.whatever, in: before) { return true }
    if cue.count == 1, let last = before.last, next < sentence.upperBound,
      text.tokens[next].isWord,
      sentence.follows(.determiner, at: last, before: cue.lowerBound)
    {
      return true
    }
    return cue.count == 1
      && sentence.follows(.servesFor, at: next)
      && !sentence.follows(.forRole, at: next)
  }

  /// Words between "whatever" and the word of need: "whatever tools are".
  private static let nearNeed = 4

  /// The end of "a plus, but by no means required", which says the same thing twice.
  static func concession(after cue: Match, _ matches: [Match]) -> Int {
    let next = matches.first { $0.tokens.lowerBound >= cue.tokens.upperBound }
    guard let next, Cue.allCases[next.payload] == .notRequired,
      next.tokens.lowerBound - cue.tokens.upperBound <= 3
    else { return cue.tokens.upperBound }
    return next.tokens.upperBound
  }
}
