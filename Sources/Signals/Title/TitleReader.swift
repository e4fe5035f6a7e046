import Model

/// Reads family and seniority from a title; definitions in the project's `Labels` article.
struct TitleReader {
  let text: ReadText

  /// One word or phrase of a title.
  struct Part {
    var word: TitleWord
    var tokens: Range<Int>
  }

  /// The seniority that the words of the title give; `mid` where none does.
  func seniority(_ title: Range<Int>) -> Answer<Seniority> {
    let parts = self.parts(.seniorities, title)
    var best: (value: Seniority, tokens: Range<Int>)?
    for part in parts {
      guard let value = Self.seniority(part.word), isRank(part, title),
        !isServed(part, title)
      else { continue }
      if best == nil || best!.value < value { best = (value, part.tokens) }
    }
    guard let best else { return Answer(.mid, rule: "seniority.default") }
    return Answer(
      best.value, rule: "seniority.title",
      evidence: [text.evidence(best.tokens, "seniority.title")])
  }

  /// A number, Arabic or Roman, is a rank behind the job's name or at the end of a part of the title:
  /// not in "Web 3", "Option I", "UK&I", "IV Therapy" or "Phase III Trials".
  private func isRank(_ part: Part, _ title: Range<Int>) -> Bool {
    let index = part.tokens.lowerBound
    guard part.tokens.count == 1, Self.isNumeral(text.tokens[index], text) else { return true }
    guard index > title.lowerBound else { return false }
    let last = index - 1
    if text.longest(.families, at: last, before: index) != nil
      || text.follows(.jobNoun, at: last, before: index)
      || text.follows(.rankLead, at: last, before: index)
    {
      return true
    }
    guard text.tokens[index].isCapital, text.tokens[last].isWord || isJoint(last) else {
      return false
    }
    return index + 1 == title.upperBound || text.tokens[index + 1].isSign
      || text.isIn(.listJoin, last)
  }

  /// Whether it is the rank of somebody whom the job serves: "Assistant to the Director".
  private func isServed(_ part: Part, _ title: Range<Int>) -> Bool {
    // "Engineer, Office of the CTO", but not "Office of the CTO" alone.
    let office =
      max(title.lowerBound, part.tokens.lowerBound - Self.longestOffice)..<part.tokens.lowerBound
    if office.contains(where: {
      $0 > title.lowerBound
        && text.phrase(.servedOffice, at: $0, before: part.tokens.lowerBound)
          == part.tokens.lowerBound
    }) {
      return true
    }
    let before = (title.lowerBound..<part.tokens.lowerBound).last {
      !text.isIn(.article, $0)
    }
    guard let before, before > title.lowerBound else { return false }
    return text.isPhrase(.toAlone, before)
      && text.isPhrase(.jobNoun, before - 1)
  }

  /// Words between an office and the head that it has: "Office of the Chief".
  private static let longestOffice = 5

  /// Whether a rank may stand behind the sign: "II/III", "Engineer, II", "Engineer (II)".
  private func isJoint(_ index: Int) -> Bool {
    text.isSign(index, "/") || text.isSign(index, ",") || text.isDash(index)
      || text.isSign(index, "(") && text.tokens[index + 1].flags.contains(.allCapitals)
  }

  /// "2", "V", "III".
  private static func isNumeral(_ token: Token, _ text: ReadText) -> Bool {
    let bytes = text.document.text[Int(token.lower)..<Int(token.upper)]
    return bytes.count == 1
      || bytes.allSatisfy { [UInt8(ascii: "i"), UInt8(ascii: "v")].contains($0.lowercased) }
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
  func parts(_ group: PhraseGroup, _ title: Range<Int>) -> [Part] {
    text.matches(group, in: title).map {
      Part(word: TitleWord.allCases[$0.payload], tokens: $0.tokens)
    }
  }

  /// The family; `description` counts families' words in the text for a title that is a bare word.
  func family(_ title: Range<Int>) -> Answer<Family> {
    let parts = self.parts(.families, title)
    let ranks = self.parts(.seniorities, title)
    let reading = FamilyRules(parts: parts, text: text, title: title) { index in
      ranks.contains { $0.tokens.contains(index) }
    } isOr: {
      text.follows(.orAlone, at: $0, before: title.upperBound)
    } isOfSoftware: {
      count(.softwareQuality) > count(.goodsQuality)
    }
    if let found = reading.family() {
      return Answer(
        found.family, rule: found.rule,
        evidence: found.tokens.map { [text.evidence($0, found.rule)] } ?? [])
    }
    return Answer(.other, rule: "family.default")
  }

  /// How often phrases of a group stand in the text.
  private func count(_ phrase: Phrase) -> Int {
    text.tokens.indices.count {
      text.follows(phrase, at: $0, before: text.tokens.count)
    }
  }
}
