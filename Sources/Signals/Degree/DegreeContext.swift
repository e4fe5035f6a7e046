import Model

/// Tells a degree from its look-alikes by the words around it.
struct DegreeContext {
  let text: ReadText
  let sentence: Range<Int>
  let tokens: Range<Int>
  let lexicon: Lexicon

  private func token(_ index: Int) -> Token? {
    sentence.contains(index) ? text.tokens[index] : nil
  }

  private func word(_ index: Int) -> String {
    guard let token = token(index), token.isWord else { return "" }
    return text.document.string(token.range).lowercased()
  }

  /// Whether another degree stands within a few list words of this one: "BS and/or a MS".
  func isNear(_ other: Range<Int>) -> Bool {
    let between =
      other.lowerBound >= tokens.upperBound
      ? tokens.upperBound..<other.lowerBound : other.upperBound..<tokens.lowerBound
    return between.count <= Self.nearest
      && between.allSatisfy {
        text.tokens[$0].isSign || lexicon.isIn(.listJoin, text.tokens[$0].word)
          || lexicon.isIn(.fieldFiller, text.tokens[$0].word)
      }
  }

  /// Whether a spelling that is also something else ("MS", "master", "be") is a degree here.
  ///
  /// - Parameters:
  ///   - hasNeighbour: Another degree stands beside it: "BS/MS".
  ///   - isBehindDegree: Another degree stands before it in the sentence.
  func confirms(_ term: DegreeTerm, hasNeighbour: Bool, isBehindDegree: Bool) -> Bool {
    let own = text.tokens[tokens.lowerBound]
    if isShort, !own.flags.contains(.allCapitals), !isMixedAbbreviation(own) { return false }
    if isGraduate { return isGraduateOfField }
    if hasNeighbour { return true }
    let next = tokens.upperBound
    if isShort, follows(.microsoft) { return false }
    if endsInOf { return namesField(at: next) || own.isCapital && token(next)?.isCapital ?? false }
    if !isPlace {
      // "2:1 or above", and "Master's, 6 years, or BS and 10".
      if follows(.orHigher) { return true }
      if isBehindDegree, isShort, leads(.orAlone) { return true }
    }
    if term.isVeryAmbiguous {
      return leadsToField || follows(.degreeTail) || tokens.count > 1 && isAlone
    }
    if isAlone { return !isPlace }
    if !isShort {
      guard own.isCapital || follows(.in) || follows(.of) else { return false }
      if leads(.degreeVerbLead), !own.isCapital { return false }
    }
    if follows(.degreeCompany)
      || follows(.and) && !(isShort && token(next + 1)?.isCapital ?? false)
    {
      return !isPlace
    }
    if isShort, sentence.contains(tokens.lowerBound - 1), next < sentence.upperBound,
      text.isSign(tokens.lowerBound - 1, "("), text.isSign(next, ")")
    {
      return true
    }
    if isShort, leads(.degreeLead) { return true }
    if let after = token(next), after.isSign {
      if text.isSign(next, "/") { return isShort && !isPlace }
      if text.isSign(next, "+") { return !isPlace }
    }
    guard isShort, next < sentence.upperBound else { return false }
    let word = text.tokens[next].word
    let isField =
      lexicon.isIn(.fieldModifier, word)
      || tokens.lowerBound == sentence.lowerBound && lexicon.isIn(.fieldHead, word)
    return isField && !isPlace
  }

  /// Whether it is an abbreviation of one word.
  private var isShort: Bool {
    let own = text.tokens[tokens.lowerBound]
    return tokens.count == 1 && own.upper - own.lower <= Self.longestAbbreviation
  }

  /// Most list words between neighbours: more of them join something that is named between.
  private static let nearest = 3
  /// Most bytes of an abbreviation ("M.Sc."); "master" and "bachelor" are words.
  private static let longestAbbreviation = 5

  private func follows(_ phrase: Phrase) -> Bool {
    lexicon.phrase(phrase, text.tokens, at: tokens.upperBound, before: sentence.upperBound) != nil
  }

  /// Whether a phrase of that group ends right before it.
  private func leads(_ phrase: Phrase) -> Bool {
    let end = tokens.lowerBound
    return (max(sentence.lowerBound, end - 2)..<end).contains {
      lexicon.phrase(phrase, text.tokens, at: $0, before: end) == end
    }
  }

  private func isField(_ index: Int) -> Bool {
    lexicon.isIn(.fieldHead, text.tokens[index].word)
      || lexicon.isIn(.fieldModifier, text.tokens[index].word)
  }

  /// Whether a field of study starts there, or behind fillers: "the field of IT".
  private func namesField(at index: Int) -> Bool {
    var cursor = index
    while cursor < sentence.upperBound {
      if isField(cursor) { return true }
      guard lexicon.isIn(.fieldFiller, text.tokens[cursor].word) else { return false }
      cursor += 1
    }
    return false
  }

  private var leadsToField: Bool { follows(.in) && namesField(at: tokens.upperBound + 1) }

  /// "Doctor of", "graduate in", which a field follows.
  private var endsInOf: Bool {
    let last = tokens.upperBound - 1
    return lexicon.phrase(.of, text.tokens, at: last, before: tokens.upperBound) != nil
      || lexicon.phrase(.in, text.tokens, at: last, before: tokens.upperBound) != nil
  }

  private var isGraduate: Bool {
    tokens.count == 1
      && lexicon.phrase(
        .graduate, text.tokens, at: tokens.lowerBound, before: tokens.upperBound) != nil
  }

  /// "A STEM graduate", not "engineering graduate programmes".
  private var isGraduateOfField: Bool {
    let before = tokens.lowerBound - 1
    guard sentence.contains(before), lexicon.isIn(.fieldHead, text.tokens[before].word) else {
      return false
    }
    guard let next = token(tokens.upperBound) else { return true }
    return next.isSign || follows(.graduateEnd)
  }

  /// Whether nothing stands beside it in its line but an end: "MCA", "Education: BS".
  private var isAlone: Bool {
    let before = tokens.lowerBound - 1
    let isFirst =
      !sentence.contains(before)
      || text.isSign(before, ":") && sentence.contains(before - 1)
        && lexicon.phrase(.degreeWord, text.tokens, at: before - 1, before: before) != nil
    guard isFirst else { return false }
    guard tokens.upperBound < sentence.upperBound else { return true }
    return text.isSign(tokens.upperBound, ".") || text.isSign(tokens.upperBound, ";")
  }

  /// "Boston, MA" is a place.
  private var isPlace: Bool {
    let comma = tokens.lowerBound - 1
    guard sentence.contains(comma), text.isSign(comma, ","), let place = token(comma - 1) else {
      return false
    }
    return place.isWord && place.isCapital
      && lexicon.degrees.longest(
        text.tokens, at: comma - 1, before: comma, folded: false) == nil
  }

  /// "B.Sc", "BEd" and the like: a capital first and a stop or a further capital inside.
  private func isMixedAbbreviation(_ own: Token) -> Bool {
    own.isCapital
      && text.document.text[Int(own.lower) + 1..<Int(own.upper)].contains {
        $0 == UInt8(ascii: ".") || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
      }
  }

  /// "High degree of autonomy", "360 degree feedback", "degrees of freedom".
  var isNoDegree: Bool {
    let first = max(sentence.lowerBound, tokens.lowerBound - 3)
    for index in first..<tokens.upperBound {
      if let match = lexicon.phrase(.degreeOf, text.tokens, at: index, before: sentence.upperBound),
        match > tokens.lowerBound
      {
        if word(tokens.upperBound) == "of",
          [
            "science", "bachelor", "bachelors", "master", "masters", "doctor", "arts",
            "engineering",
          ]
          .contains(word(tokens.upperBound + 1))
        {
          return false
        }
        return true
      }
    }
    return false
  }

  /// "BS or MS degree": the word belongs to the degree before it.
  func isPartOf(_ last: Range<Int>) -> Bool {
    var cursor = last.upperBound
    while cursor < tokens.lowerBound {
      let isSign =
        text.isSign(cursor, ")") || text.isSign(cursor, "(") || text.isApostrophe(cursor)
      let end =
        isSign
        ? cursor + 1
        : lexicon.phrase(.degreePart, text.tokens, at: cursor, before: tokens.lowerBound)
      guard let end else { return false }
      cursor = end
    }
    return true
  }

  /// "Or related degree": the word stands for a field of study.
  var isSimilarDegree: Bool {
    let before = tokens.lowerBound - 1
    return sentence.contains(before)
      && (lexicon.phrase(.similarDegree, text.tokens, at: before, before: tokens.lowerBound) != nil
        || lexicon.phrase(
          .similarDegree, text.tokens, at: tokens.lowerBound, before: tokens.upperBound) != nil)
  }
}
