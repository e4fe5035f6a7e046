import Model

/// Reads what a sentence does not need and wishes for all the same, and what its neighbour says of it.
///
/// "You don't need Kafka, though it won't hurt" wishes for Kafka; "Never used Kafka?" asks for none;
/// "Do you know Kafka? That would be a plus" says in the second sentence what the first one names.
struct Concession {
  let text: ReadText

  /// Most words of a sentence that only says what the one before it is worth.
  private static let longestRemark = 12
  /// Words between what points back and the word of preference: "that would certainly be".
  private static let nearPointer = 4

  /// The stretch of a sentence that a denial and a wish on both sides of a "but" make a wish, and the words
  /// of the wish; nil where the wish is for something else: "no Java needed, but Scala would help".
  func wish(_ sentence: SentenceView, denials: [Range<Int>], wishes: [Range<Int>])
    -> (stretch: Range<Int>, cue: Range<Int>)?
  {
    guard !denials.isEmpty,
      let turn = sentence.first(.concession, in: sentence.range),
      turn.lowerBound > sentence.lowerBound
    else { return nil }
    let before = sentence.lowerBound..<turn.lowerBound
    let behind = turn.upperBound..<sentence.upperBound
    let isDeniedFirst = denials.contains { $0.lowerBound < turn.lowerBound }
    let wishing = isDeniedFirst ? behind : before
    guard
      let cue = wishes.first(where: { wishing.contains($0.lowerBound) })
        ?? sentence.first(.wishful, in: wishing),
      isDeniedFirst
        ? !names(behind)
        : !names(behind) && sentence.holds(.supposed, in: before)
    else { return nil }
    return (before, cue)
  }

  /// Whether a degree or what can be nothing but a skill is named there.
  private func names(_ range: Range<Int>) -> Bool {
    range.contains { index in
      text.namesDegree(at: index, before: range.upperBound)
        || text.longest(.skills, at: index, before: range.upperBound).map {
          !text.lexicon.skillSpellings[$0.payload].isAmbiguous
        } ?? false
    }
  }

  /// "Never used Kafka?", "Without a licence?": a question that expects a no.
  func isDenyingQuestion(_ sentence: SentenceView) -> Bool {
    sentence.isSign(sentence.upperBound - 1, "?")
      && sentence.follows(.denyingQuestion, at: sentence.lowerBound)
  }

  /// The words of preference of a next sentence that points back: "That would be a plus."
  func remark(on sentence: Sentence, by next: Sentence) -> Range<Int>? {
    let words = next.tokens
    guard next.block == sentence.block, !next.isHeading, words.count <= Self.longestRemark,
      let end = text.phrase(.pointer, at: words.lowerBound, before: words.upperBound),
      !names(words)
    else { return nil }
    return text.matches(.cues, in: next).first {
      let cue = Cue.allCases[$0.payload]
      return (cue == .preferAfter || cue == .preferEnd)
        && $0.tokens.lowerBound < end + Self.nearPointer
        && ClauseLayout(text.view(words)).ends($0.tokens.upperBound)
    }?.tokens
  }
}
