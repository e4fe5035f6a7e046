/// Cuts a block's tokens into sentences.
///
/// A sentence ends at `.`, `!`, `?` or a bullet, where the source lost the break between two words, and
/// where "pandas.4+ years" lost the space after the stop; not after "vs." or inside "Node.js". What runs
/// on for more than `longest` tokens is cut there: rules look around in a sentence, and their time would
/// grow with its square.
struct SentenceSplitter {
  /// Most tokens of a sentence; the longest lists of skills that people write have half of it.
  static let longest = 512

  let lexicon: Lexicon
  let text: [UInt8]

  /// The sentences of `tokens[range]`, in order; signs alone make none.
  func sentences(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    func close(_ end: Int) {
      if start < end, tokens[start..<end].contains(where: { !$0.isSign }) {
        sentences.append(start..<end)
      }
      start = end
    }
    for index in range {
      let token = tokens[index]
      if token.flags.contains(.glued) || index - start == Self.longest { close(index) }
      if token.isSign {
        switch text[Int(token.lower)] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): close(index + 1)
        case UInt8(ascii: "."):
          if isStop(tokens, index, range) { close(index + 1) }
        case 0xE2, 0xC2:
          if token.upper - token.lower > 1, isBullet(token) { close(index) }
        default: break
        }
      } else if token.flags.contains(.endsInStop), index + 1 < range.upperBound,
        tokens[index + 1].isCapital, lexicon.isIn(.bulletStart, tokens[index + 1].word),
        !lexicon.isIn(.noStop, token.word) || lexicon.isIn(.year, token.word)
      {
        close(index + 1)
      }
    }
    close(range.upperBound)
    return sentences
  }

  private func isBullet(_ token: Token) -> Bool {
    text.withUnsafeBufferPointer {
      Sign($0, Int(token.lower), Int(token.upper))?.name == Sign.bullet
    }
  }

  private func isStop(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    guard index + 1 < range.upperBound else { return true }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    // ".NET" after a comma: the stop belongs to what follows.
    if tokens[index].flags.contains(.spaceBefore), !after.flags.contains(.spaceBefore) {
      return false
    }
    if before.isWord, lexicon.isIn(.noStop, before.word) { return false }
    // "Acme GmbH & Co. KG"
    let first = max(range.lowerBound, index - 3)
    if (first..<index).contains(where: {
      lexicon.phrase(.legalForm, tokens, at: $0, before: range.upperBound) ?? 0 > index + 1
    }) {
      return false
    }
    // "B. S. in physics", "B. S. Physics", but not "a B. S. Strong Java".
    if (endsDegree(tokens, index - 1, range) ?? 0) > index + 1
      || endsDegree(tokens, index - 3, range) == index + 1 && after.isWord
        && !(after.isCapital && lexicon.isIn(.bulletStart, after.word))
    {
      return false
    }
    if after.flags.contains(.spaceBefore) {
      return !after.isWord || after.isCapital || after.flags.contains(.innerCapital)
        || lexicon.isIn(.bulletStart, after.word)
    }
    // No space after the stop: the source lost it, unless the words belong together ("Node.js").
    // "EUR45.811" is one amount.
    if after.isNumber, ByteClass.isDigit(text[Int(before.upper) - 1]) { return false }
    guard before.isWord || before.isSign, after.isCapital || after.isNumber else { return false }
    if before.isSign { return true }
    let isShort = before.upper - before.lower < 2
    return !isShort
      && lexicon.longest(.skills, tokens, at: index - 1, before: range.upperBound).map({
        $0.end <= index + 1
      }) ?? true
      && lexicon.longest(.skills, tokens, at: index, before: range.upperBound).map({
        $0.end <= index + 1
      }) ?? true
  }

  /// The end of a degree's spelling that starts at `index`.
  private func endsDegree(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Int? {
    guard index >= range.lowerBound else { return nil }
    return lexicon.longest(.degrees, tokens, at: index, before: range.upperBound)?.end
  }
}
