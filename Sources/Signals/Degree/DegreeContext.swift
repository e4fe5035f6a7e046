import Model

/// Tells a degree from its look-alikes by the words around it.
struct DegreeContext {
  let sentence: SentenceView
  let tokens: Range<Int>

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
      || sentence.next(Self.nearField, from: next + 2).contains { isField($0) }
  }

  /// Words behind the first that is studied in which a field's name may stand.
  private static let nearField = 2

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
  var opensLine: Bool {
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

  /// "A 2:1".
  private var isGrade: Bool { sentence[tokens.lowerBound].isNumber }

  /// Most words of a label, and between it and the degree.
  static let longestLabel = 5
  /// Most list words between neighbours: more of them join something that is named between.
  private static let nearest = 3
  /// Most bytes of an abbreviation ("M.Sc."); "master" and "bachelor" are words.
  static let longestAbbreviation = 5

  func follows(_ phrase: Phrase) -> Bool {
    sentence.follows(phrase, at: tokens.upperBound)
  }

  /// Whether a phrase of that group ends right before it.
  private func leads(_ phrase: Phrase) -> Bool {
    let end = tokens.lowerBound
    return sentence.leads(phrase, before: end, within: Self.longestLead)
  }

  /// Words right before a degree that lead to it: "with a".
  private static let longestLead = 2

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
}
