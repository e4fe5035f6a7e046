import Model

/// Tells the word "degree" from what it else stands for, and which of two words names the degree.
extension DegreeContext {
  func word(_ index: Int) -> String {
    guard let token = sentence.token(index), token.isWord else { return "" }
    return sentence.text.document.string(token.range).lowercased()
  }

  /// "At 40 degrees".
  var isTemperature: Bool {
    tokens.count == 1 && sentence.contains(tokens.lowerBound - 1)
      && sentence[tokens.lowerBound - 1].isNumber
      && !sentence[tokens.lowerBound - 1].flags.contains(.hyphenBefore)
      // "A level 8 degree" is a rung of a country's ladder.
      && !(sentence.contains(tokens.lowerBound - 2)
        && sentence.isPhrase(.degreePart, tokens.lowerBound - 2))
  }

  /// "High degree of autonomy", "360 degree feedback", "degrees of freedom".
  var isNoDegree: Bool {
    let first = sentence.last(Self.longestNoDegree, before: tokens.lowerBound).lowerBound
    for index in first..<tokens.upperBound {
      if let match = sentence.phrase(.degreeOf, at: index),
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

  /// Words before "degree" that make it one of something else: "to a high".
  private static let longestNoDegree = 3

  /// "Diploma: Bachelor's", "or equivalent degree/diploma": the word is a label, or stands for a study
  /// elsewhere where a degree is named before.
  func isOtherDiploma(behind terms: [Range<Int>]) -> Bool {
    let end = tokens.upperBound
    guard tokens.count == 1,
      sentence.isPhrase(.degreeNoun, end - 1)
    else { return false }
    if opensLine, end < sentence.upperBound, sentence.isSign(end, ":") {
      return (end + 1..<min(end + Self.longestLabel, sentence.upperBound)).contains {
        sentence.namesDegree(at: $0)
      }
    }
    let degree = tokens.lowerBound - 2
    guard !terms.isEmpty, sentence.contains(degree),
      sentence.isIn(.listJoin, degree + 1),
      sentence.isPhrase(.degreeNoun, degree)
    else { return false }
    return DegreeContext(
      sentence: sentence, tokens: degree..<degree + 1
    ).isSimilarDegree
      || sentence.last(Self.nearSimilar, before: degree).contains {
        sentence.follows(.similarDegree, at: $0, before: degree)
      }
  }

  /// Words between "related" and its degree: "related technical".
  private static let nearSimilar = 3

  /// "BS or MS degree": the word belongs to the degree before it.
  func isPartOf(_ last: Range<Int>) -> Bool {
    var cursor = last.upperBound
    while cursor < tokens.lowerBound {
      if let end = behindListed(cursor) {
        cursor = end
        continue
      }
      let isSign =
        sentence.isSign(cursor, ")") || sentence.isSign(cursor, "(")
        || sentence.isApostrophe(cursor)
      let end =
        isSign
        ? cursor + 1
        : sentence.phrase(.degreePart, at: cursor, before: tokens.lowerBound)
      guard let end else { return false }
      cursor = end
    }
    return true
  }

  /// "Magister or Ing. degree": behind a title that no vocabulary holds, in a list of them.
  private func behindListed(_ index: Int) -> Int? {
    let name = index + 1
    guard name < tokens.lowerBound, sentence.isIn(.listJoin, index),
      sentence[name].isWord, sentence[name].isCapital,
      sentence[name].word == WordTable.unknown,
      sentence[name].upper - sentence[name].lower <= Self.longestAbbreviation
    else { return nil }
    return name + 1 < tokens.lowerBound && sentence.isSign(name + 1, ".") ? name + 2 : name + 1
  }

  /// "Or related degree": the word stands for a field of study.
  var isSimilarDegree: Bool {
    let before = tokens.lowerBound - 1
    return sentence.contains(before)
      && (sentence.follows(.similarDegree, at: before, before: tokens.lowerBound)
        || sentence.follows(.similarDegree, at: tokens.lowerBound, before: tokens.upperBound))
  }
}
