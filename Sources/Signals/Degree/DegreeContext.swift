import Model

/// Tells a degree from its look-alikes by the words around it.
struct DegreeContext {
  let sentence: SentenceView
  let tokens: Range<Int>

  private func word(_ index: Int) -> String {
    guard let token = sentence.token(index), token.isWord else { return "" }
    return sentence.text.document.string(token.range).lowercased()
  }

  /// Whether another degree stands within a few list words of this one: "BS and/or a MS".
  func isNear(_ other: Range<Int>) -> Bool {
    let between =
      other.lowerBound >= tokens.upperBound
      ? tokens.upperBound..<other.lowerBound : other.upperBound..<tokens.lowerBound
    return between.count <= Self.nearest
      && between.allSatisfy {
        sentence[$0].isSign || sentence.isIn(.listJoin, $0)
          || sentence.isIn(.fieldFiller, $0)
      }
  }

  /// Whether a spelling that is also something else ("MS", "master", "be") is a degree here.
  ///
  /// - Parameters:
  ///   - hasNeighbour: Another degree stands beside it: "BS/MS".
  ///   - isBehindDegree: Another degree stands before it in the sentence.
  func confirms(_ term: DegreeTerm, hasNeighbour: Bool, isBehindDegree: Bool) -> Bool {
    let own = sentence[tokens.lowerBound]
    if isShort, !own.flags.contains(.allCapitals), !isMixedAbbreviation(own) { return false }
    if isShort, isMethod(hasNeighbour) || isUnit { return false }
    if isLabelled { return true }
    if isGraduate { return isGraduateOfField }
    if term.isVeryAmbiguous, isAmongStates { return false }
    if hasNeighbour { return true }
    let next = tokens.upperBound
    if isShort, follows(.microsoft) { return false }
    if endsInOf {
      return namesField(at: next) || own.isCapital && sentence.token(next)?.isCapital ?? false
    }
    if !isPlace {
      // "2:1 or above", and "Master's, 6 years, or BS and 10".
      if follows(.orHigher) { return true }
      if isBehindDegree, isShort, leads(.orAlone) { return true }
    }
    if opensLine, !isPlace, opensAsDegree(next, isVeryAmbiguous: term.isVeryAmbiguous) {
      return true
    }
    if own.isCapital, !isShort, isAtEnd(next), sentence.contains(tokens.lowerBound - 1),
      sentence.isIn(.degreeBefore, tokens.lowerBound - 1)
    {
      return true
    }
    if isShort, !isPlace, goesOnWithYears(next) { return true }
    if isShort, !isPlace, !term.isVeryAmbiguous || isBehindDegree, isJudged(next) { return true }
    if term.isVeryAmbiguous, !isStopped(own) {
      if isShort, own.flags.contains(.allCapitals), opensLine, namesAnyStudy(next) { return true }
      return leadsToField || follows(.degreeTail) || tokens.count > 1 && isAlone
        || isPossessive(own) && (isAtEnd(next) || follows(.degreeCompany))
        || isGrade && leads(.degreeLead) && isAtEnd(next)
    }
    if isAlone { return !isPlace }
    if !isShort {
      guard own.isCapital || follows(.in) || follows(.of) else { return false }
      if leads(.degreeVerbLead), !own.isCapital { return false }
    }
    if follows(.degreeCompany)
      || follows(.and) && !(isShort && sentence.token(next + 1)?.isCapital ?? false)
    {
      return !isPlace
    }
    if isShort, sentence.contains(tokens.lowerBound - 1), next < sentence.upperBound,
      sentence.isSign(tokens.lowerBound - 1, "("), sentence.isSign(next, ")")
    {
      return true
    }
    if isShort, leads(.degreeLead) { return true }
    if let after = sentence.token(next), after.isSign {
      if sentence.isSign(next, "/") { return isShort && !isPlace }
      if sentence.isSign(next, "+") { return !isPlace }
    }
    guard isShort, next < sentence.upperBound else { return false }
    let isField =
      sentence.isIn(.fieldModifier, next)
      || tokens.lowerBound == sentence.lowerBound && sentence.isIn(.fieldHead, next)
    return isField && !isPlace
  }

  /// "An MA", where other degrees have been named.
  var isOneInCapitals: Bool {
    let own = sentence[tokens.lowerBound]
    let before = tokens.lowerBound - 1
    return isShort && own.flags.contains(.allCapitals) && sentence.contains(before)
      && sentence.isIn(.article, before)
      && (isAtEnd(tokens.upperBound) || follows(.orAlone) || follows(.degreeCompany))
  }

  /// "MS a plus", "MCA candidates preferred": what is said behind it is said of a degree.
  private func isJudged(_ next: Int) -> Bool {
    guard next < sentence.upperBound else { return false }
    if follows(.degreeHolder) { return true }
    return sentence.longest(.cues, at: next).map {
      let cue = Cue.allCases[$0.payload]
      return cue == .preferAfter || cue == .requireAfter
    } ?? false
  }

  /// "BA in museum studies": at the start of a line, in capitals, whatever is studied.
  private func namesAnyStudy(_ next: Int) -> Bool {
    guard follows(.in), let study = sentence.token(next + 1), study.isWord,
      !study.flags.contains(.allCapitals)
    else { return false }
    return !study.isCapital || isField(next + 1)
      || sentence.next(2, from: next + 2).contains { isField($0) }
  }

  /// "AA and 4 yrs", "BS + 5 years".
  private func goesOnWithYears(_ next: Int) -> Bool {
    guard next + 2 < sentence.upperBound,
      sentence.isSign(next, "+")
        || sentence.isPhrase(.with, next)
    else { return false }
    return sentence.isNumber(next + 1)
      && sentence.isIn(.year, next + 2)
  }

  /// Whether a line of requirements goes on behind an abbreviation at its start as behind a degree: "BA or
  /// commensurate experience", "BS, plus a licence".
  private func opensAsDegree(_ next: Int, isVeryAmbiguous: Bool) -> Bool {
    guard next < sentence.upperBound else { return false }
    let reach = sentence.next(Self.longestLabel, from: next)
    if follows(.orAlone), follows(.fieldStop),
      !isVeryAmbiguous || reach.contains(where: { isExperience($0) })
    {
      return true
    }
    guard !isVeryAmbiguous, isShort || sentence.isSign(next, ","), sentence[next].isSign,
      !sentence.isSign(next, "/"),
      !sentence.isSign(next, ":"), !sentence.isSign(next, ")")
    else { return false }
    return !sentence.follows(.microsoft, at: next + 1)
  }

  private func isExperience(_ index: Int) -> Bool {
    sentence.isIn(.experienceNoun, index)
  }

  /// Whether it stands first in its line, an article left out.
  private var opensLine: Bool {
    let before = tokens.lowerBound - 1
    return !sentence.contains(before)
      || before == sentence.lowerBound && sentence.isIn(.article, before)
  }

  /// Whether nothing or a sign follows.
  private func isAtEnd(_ next: Int) -> Bool {
    next >= sentence.upperBound || sentence[next].isSign && !sentence.isSign(next, "/")
  }

  /// "Education: preferably Master", "Degree level: Associate".
  private var isLabelled: Bool {
    guard sentence[tokens.lowerBound].isCapital,
      let colon = (max(0, tokens.lowerBound - Self.longestLabel)..<tokens.lowerBound).last(
        where: { sentence.isSign($0, ":") || sentence.isSign($0, "|") }),
      isAtEnd(tokens.upperBound) || follows(.orAlone)
        || sentence.contains(colon) && follows(.degreeCompany),
      (colon + 1..<tokens.lowerBound).allSatisfy({
        sentence.isIn(.article, $0)
          || sentence.isIn(.degreeBefore, $0)
      })
    else { return false }
    return sentence.leads(.degreeLabel, in: max(0, colon - Self.longestLabel)..<colon)
  }

  /// "LC-MS", "MS/MS": a method of a laboratory.
  private func isMethod(_ hasNeighbour: Bool) -> Bool {
    if sentence[tokens.lowerBound].flags.contains(.hyphenBefore), !hasNeighbour { return true }
    let own = sentence[tokens.lowerBound].hash
    return [-1, 1].contains { step in
      sentence.contains(tokens.lowerBound + 2 * step)
        && sentence.isSign(tokens.lowerBound + step, "/")
        && sentence[tokens.lowerBound + 2 * step].hash == own
    }
  }

  /// "At 60 MPH": a unit behind its number.
  private var isUnit: Bool {
    sentence.contains(tokens.lowerBound - 1) && sentence[tokens.lowerBound - 1].isNumber
  }

  /// "Licensed in MA, MD or ME": a list of states behind "in".
  private var isAmongStates: Bool {
    var cursor = tokens.lowerBound
    while cursor > sentence.lowerBound {
      let before = sentence[cursor - 1]
      let isCode = before.flags.contains(.allCapitals) && before.upper - before.lower == 2
      guard isCode || sentence.isIn(.listJoin, before) else { break }
      cursor -= 1
    }
    let next = tokens.upperBound + 1
    let goesOn =
      next < sentence.upperBound && sentence.isIn(.listJoin, next - 1)
      && sentence[next].flags.contains(.allCapitals)
      && sentence[next].upper - sentence[next].lower == 2
    return cursor > sentence.lowerBound && (goesOn || tokens.upperBound - cursor > 1)
      && sentence.isPhrase(.in, cursor - 1)
  }

  /// "M.D.", "J.D.": with its stops it is hardly anything else.
  private func isStopped(_ own: Token) -> Bool {
    tokens.count == 1
      && sentence.text.document.text[Int(own.lower)..<Int(own.upper)].contains(UInt8(ascii: "."))
  }

  /// "An associate's", not "the associates".
  private func isPossessive(_ own: Token) -> Bool {
    tokens.count == 1
      && sentence.text.document.text[Int(own.lower)..<Int(own.upper)].dropFirst(4).contains {
        $0 == UInt8(ascii: "'") || $0 >= 0x80
      }
  }

  /// "A 2:1".
  private var isGrade: Bool { sentence[tokens.lowerBound].isNumber }

  /// Whether it is an abbreviation of one word.
  private var isShort: Bool {
    let own = sentence[tokens.lowerBound]
    return tokens.count == 1 && own.upper - own.lower <= Self.longestAbbreviation
  }

  /// Most words of a label, and between it and the degree.
  private static let longestLabel = 5
  /// Most list words between neighbours: more of them join something that is named between.
  private static let nearest = 3
  /// Most bytes of an abbreviation ("M.Sc."); "master" and "bachelor" are words.
  private static let longestAbbreviation = 5

  private func follows(_ phrase: Phrase) -> Bool {
    sentence.follows(phrase, at: tokens.upperBound)
  }

  /// Whether a phrase of that group ends right before it.
  private func leads(_ phrase: Phrase) -> Bool {
    let end = tokens.lowerBound
    return sentence.leads(phrase, before: end, within: 2)
  }

  private func isField(_ index: Int) -> Bool {
    sentence.subject(at: index) != nil
  }

  /// Whether a field of study starts there, or behind fillers: "the field of IT".
  private func namesField(at index: Int) -> Bool {
    var cursor = index
    while cursor < sentence.upperBound {
      if isField(cursor) { return true }
      guard sentence.isIn(.fieldFiller, cursor) else { return false }
      cursor += 1
    }
    return false
  }

  private var leadsToField: Bool { follows(.in) && namesField(at: tokens.upperBound + 1) }

  /// "Doctor of", "graduate in", which a field follows.
  private var endsInOf: Bool {
    let last = tokens.upperBound - 1
    return sentence.follows(.of, at: last, before: tokens.upperBound)
      || sentence.follows(.in, at: last, before: tokens.upperBound)
  }

  private var isGraduate: Bool {
    tokens.count == 1
      && sentence.follows(.graduate, at: tokens.lowerBound, before: tokens.upperBound)
  }

  /// "A STEM graduate", not "engineering graduate programmes".
  private var isGraduateOfField: Bool {
    let before = tokens.lowerBound - 1
    guard sentence.contains(before) else { return false }
    // "A xylology graduate": what nobody knows is no "recent" or "new" one.
    let isUnknown =
      sentence[before].isWord && sentence[before].word == WordTable.unknown
      && sentence.contains(before - 1) && sentence.isIn(.article, before - 1)
    guard
      isUnknown || sentence.isIn(.fieldHead, before)
        || (max(sentence.lowerBound, before - 2)...before).contains(where: {
          sentence.phrase(.subject, at: $0, before: before + 1) == before + 1
        })
    else { return false }
    guard let next = sentence.token(tokens.upperBound) else { return true }
    return next.isSign || follows(.graduateEnd)
  }

  /// Whether nothing stands beside it in its line but an end: "MCA", "Education: BS".
  private var isAlone: Bool {
    let before = tokens.lowerBound - 1
    let isFirst =
      !sentence.contains(before)
      || sentence.isSign(before, ":") && sentence.contains(before - 1)
        && sentence.isPhrase(.degreeWord, before - 1)
    guard isFirst else { return false }
    guard tokens.upperBound < sentence.upperBound else { return true }
    return sentence.isSign(tokens.upperBound, ".") || sentence.isSign(tokens.upperBound, ";")
  }

  /// "Boston, MA" is a place.
  private var isPlace: Bool {
    let comma = tokens.lowerBound - 1
    guard sentence.contains(comma), sentence.isSign(comma, ","),
      let place = sentence.token(comma - 1)
    else {
      return false
    }
    return place.isWord && place.isCapital
      && !sentence.isPhrase(.degrees, comma - 1)
  }

  /// "B.Sc", "BEd" and the like: a capital first and a stop or a further capital inside; not "BAs", which
  /// are several of something.
  private func isMixedAbbreviation(_ own: Token) -> Bool {
    let inside = sentence.text.document.text[Int(own.lower) + 1..<Int(own.upper)]
    let isPlural =
      inside.last == UInt8(ascii: "s")
      && inside.dropLast().allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return own.isCapital && !isPlural
      && sentence.text.document.text[Int(own.lower) + 1..<Int(own.upper)].contains {
        $0 == UInt8(ascii: ".") || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
      }
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
    let first = max(sentence.lowerBound, tokens.lowerBound - 3)
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
      || sentence.last(3, before: degree).contains {
        sentence.follows(.similarDegree, at: $0, before: degree)
      }
  }

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
