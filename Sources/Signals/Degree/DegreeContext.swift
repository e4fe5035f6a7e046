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

  /// Whether another degree stands within three list words of this one.
  func isNear(_ other: Range<Int>) -> Bool {
    let between =
      other.lowerBound >= tokens.upperBound
      ? tokens.upperBound..<other.lowerBound : other.upperBound..<tokens.lowerBound
    return between.count <= 3
      && between.allSatisfy {
        text.tokens[$0].isSign || lexicon.isIn(.listJoin, text.tokens[$0].word)
          || lexicon.isIn(.fieldFiller, text.tokens[$0].word)
      }
  }

  /// Whether a spelling that is also something else ("MS", "master", "be") is a degree here.
  func confirms(hasNeighbour: Bool, isVeryAmbiguous: Bool) -> Bool {
    let own = text.tokens[tokens.lowerBound]
    let isShort = own.upper - own.lower <= 5 && tokens.count == 1 && !isLongWord
    if isShort, !own.flags.contains(.allCapitals), !isMixedAbbreviation(own) { return false }
    if hasNeighbour { return true }
    let next = tokens.upperBound
    let following = word(next)
    if lexicon.phrase(.microsoft, text.tokens, at: next, before: sentence.upperBound) != nil,
      isShort
    {
      return false
    }
    let leadsToField =
      following == "in" && next + 1 < sentence.upperBound
      && (next + 1..<min(next + 4, sentence.upperBound)).contains {
        lexicon.isIn(.fieldHead, text.tokens[$0].word)
          || lexicon.isIn(.fieldModifier, text.tokens[$0].word)
      }
    if isVeryAmbiguous { return leadsToField || following == "degree" || following == "degrees" }
    if !isShort {
      guard own.isCapital || following == "in" || following == "of" else { return false }
      let before = word(tokens.lowerBound - 1)
      if ["to", "you", "will", "and", "can", "must", "help"].contains(before), !own.isCapital {
        return false
      }
    }
    if following == "in" || following == "or" || following == "degree" || following == "degrees"
      || following == "required" || following == "preferred" || following == "level"
      || following == "with" || following == "from"
      || following == "and" && !(isShort && token(next + 1)?.isCapital ?? false)
    {
      return !isPlace
    }
    if isShort, sentence.contains(tokens.lowerBound - 1), next < sentence.upperBound,
      text.isSign(tokens.lowerBound - 1, "("), text.isSign(next, ")")
    {
      return true
    }
    if following == "plus" { return !isPlace }
    let preceding = word(tokens.lowerBound - 1)
    if isShort,
      ["a", "an", "with", "hold", "holds", "holding", "minimum", "require", "requires"].contains(
        preceding)
    {
      return true
    }
    if let after = token(next), after.isSign {
      if text.isSign(next, "/") { return isShort && !isPlace }
      if text.isSign(next, "+") { return !isPlace }
    }
    if lexicon.isIn(.fieldModifier, text.tokens[min(next, sentence.upperBound - 1)].word), isShort,
      next < sentence.upperBound
    {
      return !isPlace
    }
    return false
  }

  private var isLongWord: Bool {
    text.tokens[tokens.lowerBound].upper - text.tokens[tokens.lowerBound].lower > 5
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

  /// "B.Sc", "Ms." and the like: a capital first and a stop inside.
  private func isMixedAbbreviation(_ own: Token) -> Bool {
    own.isCapital
      && text.document.text[Int(own.lower)..<Int(own.upper)].contains(UInt8(ascii: "."))
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
    let between = last.upperBound..<tokens.lowerBound
    return between.count <= 3
      && between.allSatisfy { index in
        text.isSign(index, ")") || text.isSign(index, "(") || text.isApostrophe(index)
          || [
            "level", "university", "s", "college", "academic", "undergraduate", "technical",
            "science", "engineering",
          ].contains(word(index))
      }
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
