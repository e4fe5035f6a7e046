extension JSONScanner {
  /// Passes over `{quote, start, end, rule}`.
  @inline(__always)
  mutating func passOneEvidence() {
    expect("{\"quote\":")
    passString()
    expect(",\"start\":")
    let start = int()
    expect(",\"end\":")
    let end = int()
    expect(",\"rule\":")
    passString()
    expect("}")
    if start < 0 || end < start { fail() }
  }

  /// Passes over a list of evidence; returns where it stands.
  @discardableResult
  mutating func passEvidence() -> Range<Int> { list { $0.passOneEvidence() } }

  /// Passes over lists of evidence by their names, of which all must be there.
  mutating func passEvidence(of names: WordList, all: UInt64) {
    var seen: UInt64 = 0
    object(of: names) { json, name in
      seen |= 1 << UInt64(name)
      json.passEvidence()
    }
    if seen != all { fail() }
  }

  /// Passes over the rule and the words of an answer.
  mutating func passReason() {
    expect("{\"rule\":")
    passString()
    expect(",\"evidence\":")
    passEvidence()
    expect("}")
  }

  /// Names that are told with their words, a bit each.
  mutating func told(_ names: WordList) -> UInt64 {
    var told: UInt64 = 0
    list { json in
      json.expect("{\"name\":")
      told |= 1 << UInt64(json.word(names))
      json.expect(",\"evidence\":")
      json.passEvidence()
      json.expect("}")
    }
    return told
  }

  private static let levels = WordList(LanguageLevel.self)
  private static let standings = WordList(Standing.self)
  private static let kinds = WordList(ExperienceKind.self)

  /// Passes over what `Demands.writeMembers` writes.
  mutating func passDemands() {
    expect(",\"languages\":")
    list { json in
      json.expect("{\"name\":")
      json.passString()
      json.expect(",\"level\":")
      _ = json.wordOrNull(Self.levels)
      json.expect(",\"standing\":")
      _ = json.word(Self.standings)
      json.expect(",\"evidence\":")
      json.passEvidence()
      json.expect("}")
    }
    expect(",\"travel\":")
    _ = intOrNull(in: 0...100)
    expect(",\"citizenship\":")
    passText()
    expect(",\"yearsOf\":")
    list { json in
      json.expect("{\"years\":")
      if !(0...1000).contains(json.int()) { json.fail() }
      json.expect(",\"of\":")
      _ = json.word(Self.kinds)
      json.expect(",\"skill\":")
      json.passText()
      json.expect(",\"evidence\":")
      json.passOneEvidence()
      json.expect("}")
    }
    expect(",\"noExperienceNeeded\":")
    _ = bool()
  }

  /// Passes over what a page declares.
  mutating func passDeclared() {
    expect(",\"declared\":{\"education\":")
    passText()
    expect(",\"experienceMonths\":")
    if !take("null") { _ = int() }
    expect(",\"employmentType\":")
    passText()
    expect(",\"salary\":")
    passText()
    expect(",\"workMode\":")
    passText()
    expect("}")
  }
}
