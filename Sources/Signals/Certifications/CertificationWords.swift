/// Finds certificates that no vocabulary holds, by the words that name one.
extension CertificationFinder {
  func byWords(_ word: Int, after limit: Int) -> CertificationPlace? {
    if phrase(.certifiedWord, word) != nil { return certified(word, after: limit) }
    if phrase(.licensedWord, word) != nil {
      return subjectEnd(word + 1).flatMap { isOfLicensedWork(word..<$0) ? place(word..<$0) : nil }
    }
    let isLicence = phrase(.licenceNoun, word) != nil
    let start = start(before: word, after: limit)
    if start < word {
      if isLicence, !isOfLicensedWork(start..<word) { return nil }
      let end = bracketEnd(word + 1) ?? word + 1
      return place(start..<end)
    }
    guard let end = subjectEnd(word + 1) else { return nil }
    return isLicence && !isOfLicensedWork(word..<end) ? nil : place(word..<end)
  }

  private func isOfLicensedWork(_ words: Range<Int>) -> Bool {
    words.contains { phrase(.licensedWork, $0) != nil }
  }

  /// "Salesforce Certified Data Architect", "Certified Data Professional", "AWS certified".
  func certified(_ word: Int, after limit: Int) -> CertificationPlace? {
    var start = word
    while start > limit, word - start < Self.longestName, isNameWord(start - 1),
      phrase(.certificateStop, start - 1) == nil
    {
      start -= 1
    }
    var end = word + 1
    if isCapital(word) {
      if end < sentence.upperBound, sentence.isSign(end, ":") || sentence.isDash(end) { end += 1 }
      let first = end
      while end < sentence.upperBound, end - first < Self.longestSubject,
        isNameWord(end)
          || end > first && end + 1 < sentence.upperBound && isLink(end) && isNameWord(end + 1)
      {
        end += 1
      }
      if end == first { end = word + 1 } else if let level = levelEnd(end) { end = level }
    }
    if end == word + 1 {
      if start == word { return subjectEnd(end).map { place(word..<$0) } }
    } else if start == word, end - word < Self.longestRole {
      return nil
    }
    return place(start..<end)
  }

  /// Words of who is certified: "certified welding inspector".
  private static let longestRole = 3

  /// Words of what somebody is certified in.
  private static let longestSubject = 8

  /// Words of a certificate's name before "certified".
  private static let longestName = 4

  func place(_ name: Range<Int>) -> CertificationPlace {
    CertificationPlace(name: name, tokens: name, entry: nil)
  }

  /// The first word of the name before a noun: "AWS or GCP certification", "cloud certification".
  private func start(before noun: Int, after limit: Int) -> Int {
    let isPlural = phrase(.certificateNouns, noun) != nil
    var start = noun
    var index = noun
    var isList = false
    while index > limit, noun - index < Self.reach {
      let before = index - 1
      if let skill = skillStart(endingAt: index), skill >= limit {
        start = skill
        index = skill
      } else if phrase(.certificateStop, before).map({ $0 == index }) == true, !isState(before) {
        break
      } else if isNameWord(before) && !isLink(before)
        || phrase(.certificateModifier, before) == index
      {
        start = before
        index = before
      } else if start == noun {
        break
      } else if sentence.isSign(before, "/") || phrase(.or, before) == index || isState(before) {
        isList = true
        index = before
      } else if isPlural, phrase(.and, before) == index || isList && sentence.isSign(before, ",") {
        isList = true
        index = before
      } else if sentence.isSign(before, ")"), before - 2 > sentence.lowerBound,
        sentence.isSign(before - 2, "(")
      {
        index = before - 2
      } else {
        break
      }
    }
    while start < noun, sentence[start].isNumber { start += 1 }
    return start
  }

  /// "Of" in "State of Texas license".
  private func isState(_ index: Int) -> Bool {
    index > sentence.lowerBound && phrase(.licensedWork, index - 1) == index
      && isCapital(index - 1) && index + 1 < sentence.upperBound && isCapital(index + 1)
      && !sentence[index].isSign && !isCapital(index)
  }

  /// The end of what a certificate is in or of: "in Azure, AI/ML, or Power Platform", "(Cisco, F5)".
  func subjectEnd(_ index: Int) -> Int? {
    if let end = bracketEnd(index) { return end }
    guard let first = phrase(.certificateFor, index), phrase(.notSubject, first) == nil
    else { return nil }
    var end = first
    while end < sentence.upperBound, end - first < Self.reach, continuesSubject(end) { end += 1 }
    while end > first, sentence[end - 1].isSign || isLink(end - 1) { end -= 1 }
    return end > first ? end : nil
  }

  private func continuesSubject(_ index: Int) -> Bool {
    let next = index + 1
    if sentence[index].isSign {
      guard
        sentence.isSign(index, "/") || sentence.isSign(index, ",") || sentence.isSign(index, "&")
          || sentence.isDash(index),
        next < sentence.upperBound
      else { return false }
      return isNameWord(next) || isLink(next) || skillEnd(next) != nil
    }
    if isLink(index), phrase(.or, index) != nil || phrase(.and, index) != nil {
      return next < sentence.upperBound
        && phrase(.certificateStop, next) == nil && phrase(.experienceCue, next) == nil
        && (isNameWord(next) || skillEnd(next) != nil || phrase(.certificateModifier, next) != nil)
    }
    return phrase(.turn, index) == nil && phrase(.experienceCue, index) == nil
      && phrase(.with, index) == nil
      && sentence.longest(.cues, at: index)
        == nil
  }

  /// The end of parentheses that open there and hold names.
  private func bracketEnd(_ index: Int) -> Int? {
    guard index + 1 < sentence.upperBound, sentence.isSign(index, "("),
      let close = sentence.next(Self.longestBracket, from: index).first(where: {
        sentence.isSign($0, ")")
      }), (index + 1..<close).contains(where: isNameWord),
      !(index + 1..<close).contains(where: { phrase(.must, $0) != nil })
    else { return nil }
    return close + 1
  }

  /// Tokens of brackets that list certificates.
  private static let longestBracket = 24
}
