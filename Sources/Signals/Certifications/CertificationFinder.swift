import Model

/// Finds certificates: those of the vocabulary, and what the words "certified", "certification" and
/// "license" stand beside.
struct CertificationFinder {
  /// Words from a certificate's noun to the first and the last of its name.
  static let reach = 12

  let sentence: SentenceView

  /// The places in order; `isUnderHeading` says that a heading of certificates is open.
  func places(isUnderHeading: Bool) -> [CertificationPlace] {
    var named: [(place: CertificationPlace, doubt: CertificationTerm.Doubt)] = []
    var words: [Int] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let match = vocabularyMatch(index) {
        named.append(match)
        words += match.place.name.filter(isWord)
        index = match.place.name.upperBound
        continue
      }
      if isWord(index) { words.append(index) }
      index += 1
    }
    guard !named.isEmpty || !words.isEmpty,
      !sentence.holds(.certificateGift, in: sentence.range)
    else { return [] }
    words.removeAll(where: isOther)
    let isCertain = isUnderHeading || !words.isEmpty || named.contains { $0.doubt == .none }
    var places = named.compactMap { place, doubt -> CertificationPlace? in
      switch doubt {
      case .none: absorbed(place)
      case .context: isCertain || isAlone(place.name) ? absorbed(place) : nil
      case .noun: withNoun(place)
      }
    }
    for word in words where !places.contains(where: { $0.tokens.contains(word) }) {
      // "Certifications such as CISSP or CISM" are those two.
      let subject = word..<(subjectEnd(word + 1) ?? word + 1)
      guard !places.contains(where: { $0.tokens.overlaps(subject) }) else { continue }
      let last = places.map(\.tokens.upperBound).filter { $0 <= word }.max()
      if let place = byWords(word, after: last ?? sentence.lowerBound),
        !places.contains(where: { $0.tokens.overlaps(place.tokens) })
      {
        places.append(place)
      }
    }
    return places.sorted { $0.name.lowerBound < $1.name.lowerBound }
  }

  private func vocabularyMatch(_ index: Int)
    -> (place: CertificationPlace, doubt: CertificationTerm.Doubt)?
  {
    guard
      let match = sentence.longest(.certifications, at: index)
    else { return nil }
    let name = index..<match.end
    // "CISM" and "Security+", not "ACLs" or "security + compliance"; an abbreviation is no part of a
    // hyphenated word.
    let isWritten = name.allSatisfy {
      !sentence.isSign($0, "+") || !sentence[$0].flags.contains(.spaceBefore)
    }
    let words = name.count { sentence[$0].isWord }
    guard isWritten, words > 2 || name.contains(where: isCapital),
      words > 1 || !sentence[index].flags.contains(.hyphenBefore) && isAbbreviation(index)
    else { return nil }
    let term = sentence.lexicon.certificationTerms[match.payload]
    return (CertificationPlace(name: name, tokens: name, entry: term.entry), term.doubt)
  }

  /// A name with its level, its abbreviation in parentheses and the noun behind it: "Certified Kubernetes
  /// Administrator (CKA) certification".
  private func absorbed(_ place: CertificationPlace) -> CertificationPlace {
    var place = place
    var end = place.name.upperBound
    if let level = levelEnd(end) {
      place.level = end..<level
      end = level
    }
    if let close = abbreviationEnd(end, place.entry) { end = close }
    place.name = place.name.lowerBound..<end
    if let noun = nounEnd(end) ?? phrase(.certifiedWord, end) { end = noun }
    place.tokens = place.name.lowerBound..<end
    return place
  }

  /// What is a certificate only with the word: "RN license", "license as a Registered Nurse".
  private func withNoun(_ place: CertificationPlace) -> CertificationPlace? {
    var end = place.name.upperBound
    if let close = abbreviationEnd(end, place.entry) { end = close }
    if let noun = nounEnd(end) {
      let name = place.name.lowerBound..<noun
      return CertificationPlace(name: name, tokens: name, entry: place.entry)
    }
    let before = sentence.last(Self.nearNoun, before: place.name.lowerBound)
    guard
      let noun = before.first(where: { isNoun($0) && !isOther($0) }),
      let first = phrase(.certificateFor, noun + 1), first <= place.name.lowerBound
    else { return nil }
    let name = noun..<end
    return CertificationPlace(name: name, tokens: name, entry: place.entry)
  }

  /// Words between "certification" and the name behind it: "certification such as the".
  private static let nearNoun = 4

  /// "– Associate", "(Professional)", "Specialty".
  func levelEnd(_ index: Int) -> Int? {
    guard index < sentence.upperBound else { return nil }
    if let end = phrase(.certificateLevel, index), isCapital(index) { return end }
    guard sentence.isDash(index) || sentence.isSign(index, "(") || sentence.isSign(index, ":"),
      let end = phrase(.certificateLevel, index + 1)
    else { return nil }
    guard sentence.isSign(index, "(") else { return end }
    return end < sentence.upperBound && sentence.isSign(end, ")") ? end + 1 : nil
  }

  /// "(CKA)" behind what it abbreviates.
  private func abbreviationEnd(_ index: Int, _ entry: Int?) -> Int? {
    guard index + 2 < sentence.upperBound, sentence.isSign(index, "(") else { return nil }
    let match = sentence.longest(.certifications, at: index + 1)
    guard let match, match.end < sentence.upperBound, sentence.isSign(match.end, ")"),
      sentence.lexicon.certificationTerms[match.payload].entry == entry
    else { return nil }
    return match.end + 1
  }

  /// Whether an item says nothing else: "BLS", "Current BLS".
  private func isAlone(_ name: Range<Int>) -> Bool {
    name.count == 1 && sentence.range.count <= 2 && name.upperBound == sentence.upperBound
      && (sentence.range.count == 1 || phrase(.certificateStop, sentence.lowerBound) != nil)
  }

  /// Whether the word says that something is a certificate.
  private func isWord(_ index: Int) -> Bool {
    isNoun(index) || phrase(.certifiedWord, index) == index + 1
      || phrase(.licensedWord, index) == index + 1
  }

  private func isNoun(_ index: Int) -> Bool { nounEnd(index) != nil }

  private func nounEnd(_ index: Int) -> Int? {
    phrase(.certificateNoun, index) ?? phrase(.licenceNoun, index)
  }

  /// Whether the word speaks of something else: "certification process", "SSL certificates".
  private func isOther(_ index: Int) -> Bool {
    if isNoun(index), phrase(.certificateOther, index + 1) != nil { return true }
    return (max(sentence.lowerBound, index - Self.nearOther)...index).contains {
      phrase(.noCertificate, $0).map { $0 > index } == true
    }
  }

  /// Words before a noun that make its certificate the employer's or a thing's.
  private static let nearOther = 4

  func isNameWord(_ index: Int) -> Bool {
    guard index >= sentence.lowerBound, index < sentence.upperBound else { return false }
    let token = sentence[index]
    return token.isNumber && token.upper - token.lower < 5
      || token.isWord && (token.isCapital || token.flags.contains(.innerCapital))
  }

  /// "ACLS", not "ACLs"; a long name may have small letters: "SnowPro".
  private func isAbbreviation(_ index: Int) -> Bool {
    let token = sentence[index]
    return token.upper - token.lower > 5
      || sentence.text.document.text[Int(token.lower)..<Int(token.upper)].allSatisfy {
        !ByteClass.isSmall($0)
      }
  }

  func isCapital(_ index: Int) -> Bool {
    sentence[index].isCapital || sentence[index].flags.contains(.innerCapital)
  }

  func isLink(_ index: Int) -> Bool {
    sentence.isIn(.listJoin, index) && !sentence.isSign(index, ",")
      || sentence.isPhrase(.certificateLink, index)
  }

  func skillEnd(_ index: Int) -> Int? {
    sentence.longest(.skills, at: index)?.end
  }

  func skillStart(endingAt end: Int) -> Int? {
    sentence.last(Self.longestSkill, before: end).first {
      sentence.longest(.skills, at: $0, before: end)?.end == end
    }
  }

  /// Words of the longest skill that a certificate is named after.
  private static let longestSkill = 4

  @inline(__always)
  func phrase(_ phrase: Phrase, _ index: Int) -> Int? {
    sentence.phrase(phrase, at: index)
  }
}
