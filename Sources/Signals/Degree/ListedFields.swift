import Model

/// Reads fields of study that stand as a list below a degree: "A Master's degree in one of:".
struct ListedFields {
  let lexicon: Lexicon

  /// Most lines of such a list.
  private static let most = 16

  /// The fields and their lines; none where the degree's sentence does not lead to them.
  func read(below mention: DegreeMention, in text: ReadText) -> ([String], [Range<Int>]) {
    let sentence = text.sentences[mention.sentence]
    if let labelled = labelled(below: mention, in: text) { return labelled }
    guard leads(mention.tokens.upperBound..<sentence.tokens.upperBound, text) else {
      return ([], [])
    }
    let reader = FieldReader(lexicon: lexicon)
    var names = FieldNames()
    var fields: [String] = []
    var lines: [Range<Int>] = []
    for line in text.sentences[(mention.sentence + 1)...].prefix(Self.most) {
      guard case .item = text.document.blocks[line.block].kind, line.block != sentence.block,
        let field = reader.line(text, line.tokens)
      else { break }
      fields += names.new([field])
      lines.append(line.tokens)
    }
    return lines.count > 1 ? (fields, lines) : ([], [])
  }

  /// "Major: Accounting or Finance" on the line below.
  private func labelled(
    below mention: DegreeMention, in text: ReadText
  ) -> ([String], [Range<Int>])? {
    var next = mention.sentence + 1
    guard next < text.sentences.count else { return nil }
    var tokens = text.sentences[next].tokens
    guard
      let colon = lexicon.phrase(
        .fieldLabel, text.tokens, at: tokens.lowerBound, before: tokens.upperBound),
      colon <= tokens.upperBound
    else { return nil }
    if colon == tokens.upperBound {
      next += 1
      guard next < text.sentences.count else { return nil }
      tokens = text.sentences[next].tokens
    } else {
      tokens = colon..<tokens.upperBound
    }
    let reader = FieldReader(lexicon: lexicon)
    let (names, _) = reader.read(text, tokens.lowerBound, tokens.upperBound)
    return names.isEmpty ? nil : (names, [tokens])
  }

  /// Whether "in one of the following:" and nothing else stands there.
  private func leads(_ rest: Range<Int>, _ text: ReadText) -> Bool {
    guard let colon = rest.last, text.isSign(colon, ":") else { return false }
    var cursor = rest.lowerBound
    var isLed = false
    while cursor < colon {
      if let end = lexicon.phrase(.fieldStart, text.tokens, at: cursor, before: colon) {
        isLed = true
        cursor = end
      } else if let end = lexicon.phrase(.fieldPrelude, text.tokens, at: cursor, before: colon) {
        cursor = end
      } else if lexicon.isIn(.fieldFiller, text.tokens[cursor].word) {
        cursor += 1
      } else {
        return false
      }
    }
    return isLed
  }
}
