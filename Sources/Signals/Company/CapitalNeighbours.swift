/// Which capitalised words of a text stand side by side, to tell a verb in front of a name from its first word.
struct CapitalNeighbours {
  private let reader: CompanyName
  private let text: ReadText
  /// Pairs of neighbours, except those that open a sentence and end in a possessive.
  private var pairs: Set<UInt64> = []

  init(text: ReadText) {
    reader = CompanyName(text: text)
    self.text = text
    for sentence in text.sentences where sentence.block > 0 {
      for index in sentence.tokens.dropFirst()
      where text.tokens[index].isWord && text.tokens[index].isCapital {
        let isOwner = (index..<min(index + 2, sentence.tokens.upperBound)).contains(
          where: isPossessive)
        if !isOwner || !opens(index - 1, text.view(sentence.tokens)) {
          pairs.insert(Self.pair(text.tokens[index - 1].hash, bareHash(index)))
        }
      }
    }
  }

  /// Whether the first word of a name that opens a sentence is a verb: in "Improve Acme's maps" the two
  /// words stand together nowhere else, and the second does not say what kind of company it is.
  func isLedByVerb(_ name: Range<Int>, in sentence: SentenceView) -> Bool {
    guard name.count > 1, opens(name.lowerBound, sentence), isPossessive(name.upperBound - 1),
      text.tokens[name.lowerBound + 1].isWord, !reader.endsInKind(name)
    else { return false }
    return !pairs.contains(
      Self.pair(text.tokens[name.lowerBound].hash, bareHash(name.lowerBound + 1)))
  }

  /// Whether no word of the sentence stands before the token.
  private func opens(_ index: Int, _ sentence: SentenceView) -> Bool {
    !(sentence.lowerBound..<index).contains { text.tokens[$0].isWord }
  }

  private func isPossessive(_ index: Int) -> Bool { reader.isPossessive(index..<(index + 1)) }

  private func bareHash(_ index: Int) -> UInt32 {
    let hash = isPossessive(index) ? reader.bareHash(index..<(index + 1)) : nil
    return hash ?? text.tokens[index].hash
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}
