import Model

/// Stretches of a sentence whose names are no skills, though the vocabulary holds them: customers,
/// offices, certificates, people one works with.
struct NonSkillSpans {
  private let sentence: SentenceView
  private var found: [Range<Int>] = []

  /// Looks for such stretches among the names in `places`.
  init(_ places: [Range<Int>], _ sentence: SentenceView) {
    self.sentence = sentence
    guard !places.isEmpty else { return }
    for index in sentence.range {
      if let end = end(.customerLead, index), let names = customers(from: end) {
        found.append(names)
      }
      if let end = end(.officeOf, index) { addOffices(from: end, places) }
      if end(.certified, index) != nil { addCertificates(around: index, places) }
      if let end = end(.peopleNoun, index) { addPeople(before: index..<end, places) }
    }
  }

  /// Whether a name is one of them.
  func contains(_ place: Range<Int>) -> Bool {
    found.contains { $0.overlaps(place) } || isCertificate(place)
  }

  private func end(_ phrase: Phrase, _ index: Int) -> Int? {
    sentence.phrase(phrase, at: index)
  }

  private func isListWord(_ index: Int) -> Bool {
    sentence.isIn(.listJoin, index)
  }

  // MARK: - Customers

  /// "Trusted by companies such as A, B and C": the words before the names and the names.
  private func customers(from start: Int) -> Range<Int>? {
    var index = start
    while index < min(start + 10, sentence.upperBound), sentence[index].isWord,
      !sentence[index].isCapital
    {
      // "Backed by strong skills in Python"
      if end(.experienceCue, index) != nil { return nil }
      index += 1
    }
    while index < sentence.upperBound,
      sentence[index].isCapital || sentence[index].isNumber || isListWord(index)
        || sentence[index].flags.contains(.innerCapital) || sentence.isSign(index, ".")
        || sentence.isIn(.article, index)
    {
      index += 1
    }
    return start..<index
  }

  // MARK: - Offices

  /// "Director of Data Science", "reports to the Head of AI and Analytics".
  private mutating func addOffices(from start: Int, _ places: [Range<Int>]) {
    var end = start
    for place in places where place.lowerBound >= start {
      guard (end..<place.lowerBound).allSatisfy({ isListWord($0) || sentence[$0].isCapital }),
        sentence[place.lowerBound].isCapital
      else { return }
      found.append(place)
      end = place.upperBound
    }
  }

  // MARK: - Certificates

  /// "AWS Certified Developer", "Azure Architect certification": a certificate is no skill.
  private func isCertificate(_ place: Range<Int>) -> Bool {
    let before = place.lowerBound - 1
    if before >= sentence.lowerBound, end(.certified, before) != nil { return true }
    for index in sentence.next(Self.nearCertificate, from: place.upperBound) {
      if end(.certified, index) != nil { return true }
      guard sentence[index].isCapital || sentence[index].isNumber else { return false }
    }
    return false
  }

  /// Words from a name to the "certification" that it belongs to.
  private static let nearCertificate = 5

  /// "AWS or GCP certification", "certifications in Azure, Databricks or AI": all that the word is
  /// said of.
  private mutating func addCertificates(around index: Int, _ places: [Range<Int>]) {
    let next = index + 1
    let isOpen = next < sentence.upperBound && sentence.isSign(next, "(")
    if let first = isOpen ? next + 1 : end(.certifiedIn, next) {
      let close = (first..<sentence.upperBound).first { cursor in
        sentence.isSign(cursor, ";") || isOpen && sentence.isSign(cursor, ")")
          || end(.experienceCue, cursor) != nil || end(.turn, cursor) != nil
          || sentence.longest(.cues, at: cursor) != nil
      }
      found.append(first..<(close ?? sentence.upperBound))
    }
    // Names before it that only "or" or a slash parts, with "and" where there are several.
    let isPlural = sentence.isPhrase(.certificates, index)
    var start = index
    for place in places.reversed() where place.upperBound <= start {
      let between = place.upperBound..<start
      let isDirect = between.allSatisfy { sentence[$0].isCapital }
      let isListed =
        start < index && between.count == 1
        && (sentence.isSign(between.lowerBound, "/")
          || end(.or, between.lowerBound) != nil
          || isPlural && end(.and, between.lowerBound) != nil)
      guard isDirect && start == index || isListed else { break }
      start = place.lowerBound
    }
    if start < index { found.append(start..<index) }
  }

  // MARK: - People

  /// "Partner with DevOps, frontend engineers", "work closely with the data science and design teams",
  /// "collaborate with teams (legal, DevOps)": from the words of working together to the last who are
  /// named.
  private mutating func addPeople(before noun: Range<Int>, _ places: [Range<Int>]) {
    var index = noun.lowerBound
    while index > sentence.lowerBound {
      index -= 1
      guard let first = end(.workingWith, index), first <= noun.lowerBound else { continue }
      guard !(first..<noun.lowerBound).contains(where: { isPeopleStop($0, first) }) else { return }
      let last = endOfPeople(behind: noun.upperBound)
      found += places.filter { place in
        place.lowerBound >= first && place.upperBound <= last
          && !sentence.follows(.wayOfWork, at: place.lowerBound, before: place.upperBound)
      }
      return
    }
  }

  /// Where examples of people end: "teams (including legal, DevOps)", "teams, such as data science".
  private func endOfPeople(behind start: Int) -> Int {
    guard start < sentence.upperBound else { return start }
    let isOpen = sentence.isSign(start, "(")
    let lead = isOpen || sentence.isSign(start, ",") ? start + 1 : start
    guard isOpen || end(.including, lead) != nil else { return start }
    var index = end(.including, lead) ?? lead
    while index < sentence.upperBound, !(isOpen && sentence.isSign(index, ")")),
      isOpen || !isPeopleStop(index, start)
    {
      index += 1
    }
    return index
  }

  /// "Working with cloud technologies and a kind team" names two things.
  private func isPeopleStop(_ index: Int, _ first: Int) -> Bool {
    end(.peopleStop, index) != nil || sentence.isSign(index, ";")
      || index > first && sentence.isIn(.article, index)
  }
}
