import Model

/// Reads family and seniority from a title; definitions in the project's `Labels` article.
struct TitleReader {
  let lexicon: Lexicon

  /// One word or phrase of a title.
  struct Part {
    var word: TitleWord
    var tokens: Range<Int>
  }

  /// The seniority that the words of the title give; `mid` where none does.
  func seniority(_ text: ReadText, _ title: Range<Int>) -> Answer<Seniority> {
    let parts = self.parts(lexicon.seniorities, text, title)
    var best: (value: Seniority, tokens: Range<Int>)?
    for part in parts {
      guard let value = Self.seniority(part.word), isRank(part, text, title) else { continue }
      if best == nil || best!.value < value { best = (value, part.tokens) }
    }
    guard let best else { return Answer(.mid, rule: "seniority.default") }
    return Answer(
      best.value, rule: "seniority.title",
      evidence: [text.evidence(best.tokens, "seniority.title")])
  }

  /// A number or a letter is a rank only behind the job's name, not in "Web 3" or "Option I".
  private func isRank(_ part: Part, _ text: ReadText, _ title: Range<Int>) -> Bool {
    let token = text.tokens[part.tokens.lowerBound]
    guard part.tokens.count == 1, token.upper - token.lower == 1 else { return true }
    guard part.tokens.lowerBound > title.lowerBound, token.isNumber || token.isCapital else {
      return false
    }
    let before = lexicon.families.longest(
      text.tokens, at: part.tokens.lowerBound - 1, before: part.tokens.lowerBound, folded: false)
    return before != nil || token.isCapital && !text.isSign(part.tokens.lowerBound - 1, "(")
  }

  private static func seniority(_ word: TitleWord) -> Seniority? {
    switch word {
    case .intern: .intern
    case .junior: .junior
    case .levelTwo: .mid
    case .senior: .senior
    case .lead: .lead
    case .staff: .staff
    case .principal: .principal
    case .manager: .manager
    case .director: .director
    default: nil
    }
  }

  /// The phrases of the title in order.
  func parts(_ trie: PhraseTrie, _ text: ReadText, _ title: Range<Int>) -> [Part] {
    lexicon.matches(trie, text.tokens, title).map {
      Part(word: TitleWord.allCases[$0.payload], tokens: $0.tokens)
    }
  }

  /// The family; `description` counts families' words in the text for a title that is a bare word.
  func family(_ text: ReadText, _ title: Range<Int>) -> Answer<Family> {
    let parts = self.parts(lexicon.families, text, title)
    let ranks = self.parts(lexicon.seniorities, text, title)
    let reading = FamilyRules(parts: parts, text: text, title: title) { index in
      ranks.contains { $0.tokens.contains(index) }
    } isOfSoftware: {
      count(.softwareQuality, text) > count(.goodsQuality, text)
    }
    if let found = reading.family() {
      return Answer(
        found.family, rule: found.rule,
        evidence: found.tokens.map { [text.evidence($0, found.rule)] } ?? [])
    }
    return Answer(.other, rule: "family.default")
  }

  /// How often phrases of a group stand in the text.
  private func count(_ phrase: Phrase, _ text: ReadText) -> Int {
    text.tokens.indices.count {
      lexicon.phrase(phrase, text.tokens, at: $0, before: text.tokens.count) != nil
    }
  }
}
