import Model

/// Reads fields of study that stand as a list below a degree: "A Master's degree in one of:".
struct ListedFields {
  let text: ReadText

  /// Most lines of such a list.
  private static let most = 16

  /// The fields and their lines; none where the degree's sentence does not lead to them.
  func read(below mention: DegreeMention) -> ([String], [Range<Int>]) {
    let sentence = text.sentences[mention.sentence]
    if let labelled = labelled(below: mention) { return labelled }
    guard leads(mention.tokens.upperBound..<sentence.tokens.upperBound) else {
      return ([], [])
    }
    let reader = FieldReader(text: text)
    var names = FieldNames()
    var fields: [String] = []
    var lines: [Range<Int>] = []
    for line in text.sentences[(mention.sentence + 1)...].prefix(Self.most) {
      guard case .item = text.document.blocks[line.block].kind, line.block != sentence.block,
        let field = reader.line(line.tokens)
      else { break }
      fields += names.new([field])
      lines.append(line.tokens)
    }
    return lines.count > 1 ? (fields, lines) : ([], [])
  }

  /// "Major: Accounting or Finance" on the line below.
  private func labelled(
    below mention: DegreeMention
  ) -> ([String], [Range<Int>])? {
    var next = mention.sentence + 1
    guard next < text.sentences.count else { return nil }
    var tokens = text.sentences[next].tokens
    guard
      let colon = text.phrase(.fieldLabel, at: tokens.lowerBound, before: tokens.upperBound),
      colon <= tokens.upperBound
    else { return nil }
    if colon == tokens.upperBound {
      next += 1
      guard next < text.sentences.count else { return nil }
      tokens = text.sentences[next].tokens
    } else {
      tokens = colon..<tokens.upperBound
    }
    let reader = FieldReader(text: text)
    let (names, _) = reader.read(tokens.lowerBound, tokens.upperBound)
    return names.isEmpty ? nil : (names, [tokens])
  }

  /// Whether "in one of the following:" and nothing else stands there.
  private func leads(_ rest: Range<Int>) -> Bool {
    guard let colon = rest.last, text.isSign(colon, ":") else { return false }
    var cursor = rest.lowerBound
    var isLed = false
    while cursor < colon {
      if let end = text.phrase(.fieldStart, at: cursor, before: colon) {
        isLed = true
        cursor = end
      } else if let end = text.phrase(.fieldPrelude, at: cursor, before: colon) {
        cursor = end
      } else if text.isIn(.fieldFiller, cursor) {
        cursor += 1
      } else {
        return false
      }
    }
    return isLed
  }
}
