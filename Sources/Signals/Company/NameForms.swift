import Model

/// Reads how a posting writes one name in several places: in full, with its article, by its initials.
struct NameForms {
  /// How many letters the initials of a name have that stand for it.
  private static let initials = 3...6

  let text: ReadText

  /// The fullest form of a name: of "ABW", "Aldous Boat Works"; "The Boat Works" where it is never
  /// without its article.
  func full(_ name: Range<Int>) -> Range<Int> {
    let name = spelledOut(name) ?? name
    let end = CompanyName(text: text).endOfLegalForm(
      name.upperBound, sentenceEnd(name.upperBound))
    return (hasArticle(name) ? name.lowerBound - 1 : name.lowerBound)..<end
  }

  /// The name with which a sentence begins, spelled out before its initials in brackets: "The Leith Tide
  /// Office (LTO) counts waves", with its article where the initials have it.
  func initialled(_ sentence: Range<Int>) -> Range<Int>? {
    let bracket = sentence.prefix(CompanyName.longest + 1).first { text.isSign($0, "(") }
    guard let bracket, bracket + 2 < sentence.upperBound, text.isSign(bracket + 2, ")") else {
      return nil
    }
    let short = text.tokens[bracket + 1]
    let letters = text.document.text[Int(short.lower)..<Int(short.upper)]
    guard Self.initials.contains(letters.count), letters.allSatisfy(ByteClass.isCapital) else {
      return nil
    }
    return [sentence.lowerBound, sentence.lowerBound + 1].map { $0..<max($0, bracket) }.first {
      isOfNames($0) && capitals($0, atMost: letters.count).elementsEqual(letters)
    }
  }

  /// Whether all words have capitals but for those that link names, and the first has one.
  private func isOfNames(_ words: Range<Int>) -> Bool {
    guard let first = words.first, text.tokens[first].isCapital else { return false }
    return words.allSatisfy {
      text.tokens[$0].isCapital || text.isSign($0, "&") || text.isPhrase(.nameLink, $0)
        || text.isPhrase(.and, $0)
    }
  }

  /// Where the sentence ends that a name ends in.
  private func sentenceEnd(_ index: Int) -> Int {
    text.sentences.first { $0.tokens.upperBound >= index }?.tokens.upperBound ?? index
  }

  /// The first name in the text whose capitals are the letters of an all-capitals word.
  private func spelledOut(_ name: Range<Int>) -> Range<Int>? {
    let token = text.tokens[name.lowerBound]
    guard name.count == 1, token.flags.contains(.allCapitals) else { return nil }
    let letters = text.document.text[Int(token.lower)..<Int(token.upper)]
    guard Self.initials.contains(letters.count), letters.allSatisfy(ByteClass.isCapital) else {
      return nil
    }
    let reader = CompanyName(text: text)
    for sentence in text.sentences where sentence.block > 0 {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let other = reader.read(at: index, sentence.tokens.upperBound)
        if other.count > 1, !reader.isNoCompany(other),
          capitals(other, atMost: letters.count).elementsEqual(letters)
        {
          return other
        }
        index = max(other.upperBound, reader.endOfCommon(at: index, sentence.tokens.upperBound))
      }
    }
    return nil
  }

  /// The capitals of a name, none where a word of it is written in capitals alone.
  private func capitals(_ name: Range<Int>, atMost limit: Int) -> [UInt8] {
    var capitals: [UInt8] = []
    for index in name {
      let token = text.tokens[index]
      if token.flags.contains(.allCapitals) { return [] }
      capitals += text.document.text[Int(token.lower)..<Int(token.upper)]
        .filter(ByteClass.isCapital)
      if capitals.count > limit { return [] }
    }
    return capitals
  }

  /// Whether "The", with its capital inside a sentence, leads in to the name wherever it stands in one.
  private func hasArticle(_ name: Range<Int>) -> Bool {
    guard name.lowerBound > 0, isArticle(name.lowerBound - 1) else { return false }
    var isInside = false
    for sentence in text.sentences where sentence.block > 0 && !sentence.isHeading {
      let last = sentence.tokens.upperBound - name.count
      guard sentence.tokens.lowerBound <= last else { continue }
      for index in sentence.tokens.lowerBound...last where isSame(name, at: index) {
        guard index > sentence.tokens.lowerBound, isArticle(index - 1) else { return false }
        if index - 1 > sentence.tokens.lowerBound, text.tokens[index - 2].isWord { isInside = true }
      }
    }
    return isInside
  }

  private func isArticle(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return text.document.text[Int(token.lower)..<Int(token.upper)].elementsEqual("The".utf8)
  }

  private func isSame(_ name: Range<Int>, at start: Int) -> Bool {
    let last = name.upperBound - 1
    return (name.lowerBound..<last).allSatisfy {
      text.tokens[start + $0 - name.lowerBound].hash == text.tokens[$0].hash
    } && bareHash(start + name.count - 1) == bareHash(last)
  }

  /// The hash of a word without the ending of a possessive.
  private func bareHash(_ index: Int) -> UInt32 {
    let word = index..<(index + 1)
    let reader = CompanyName(text: text)
    return reader.isPossessive(word)
      ? reader.bareHash(word) ?? text.tokens[index].hash : text.tokens[index].hash
  }
}
