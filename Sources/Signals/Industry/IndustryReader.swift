import Model

/// Reads the employer's industry from how it describes itself.
///
/// A word counts for more the more plainly it says what the employer is: as what it defines itself as, what
/// it makes, what it speaks of, and least whom it serves. A word that many trades use counts for less.
struct IndustryReader {
  let text: ReadText

  /// What a word counts for by where it stands, in tenths of a point.
  private enum Weight {
    static let label = 200
    static let companyName = 60
    static let definition = 80
    static let product = 40
    static let ownWords = 20
    static let about = 14
    static let served = 8
    static let aside = 6
    static let duties = 5
    static let elsewhere = 2
    /// Below this nothing is told.
    static let least = 5
  }

  /// What a word of many trades counts for in the employer's own sentences, as a share of its place's weight.
  private static let hintShare = (of: 2, in: 5)
  /// What words of many trades count for together at most: there are many of them in any text.
  private static let mostHints = 20
  private static let software = Industry.allCases.firstIndex(of: .software)
  private static let research = Industry.allCases.firstIndex(of: .research)
  /// Industries that a sentence on the employer's own business names at most.
  private static let mostNamed = 2
  /// Tokens from the employer's name to the word that defines it: "Mossgate, Inc. (MGT) is a".
  private static let subjectReach = 8
  /// Blocks among which a line may repeat the title.
  private static let openingBlocks = 12
  /// Tokens from the employer's name to an apposition.
  private static let appositionReach = 4

  /// The industry with the most weight; nil where the posting does not tell.
  func read(_ title: Range<Int>, company: String?) -> Answer<Industry?> {
    var tally = Tally(text: text)
    let name = company.map { text.lexicon.tokens(of: $0) } ?? []
    for match in text.lexicon.matches(.industries, name, 0..<name.count) {
      let word = IndustryWord(payload: match.payload)
      guard let industry = word.industry else { continue }
      // "Digital" and "Technologies" stand in names of every trade.
      tally.weights[industry] +=
        word.grade == .name && industry == Self.software ? Weight.served : Weight.companyName
    }
    // A university teaches and heals too; what it is stands in its name.
    if text.lexicon.first(.universityName, name, name.indices) != nil,
      text.lexicon.first(.noUniversity, name, name.indices) == nil,
      let research = Self.research
    {
      tally.weights[research] += Weight.label
    }
    for match in text.matches(.industries, in: title)
    where IndustryWord(payload: match.payload).industry != Self.software {
      tally.add(match, Weight.served, "industry.title", isOwn: true)
    }
    for sentence in text.sentences
    where sentence.tokens.lowerBound >= title.upperBound && sentence.kind != .equalOpportunity
      && !repeats(title, sentence)
    {
      let matches = text.matches(.industries, in: sentence)
      if !matches.isEmpty { read(matches, sentence, name.first, &tally) }
    }
    let most = tally.weights.max() ?? 0
    guard most >= Weight.least, let best = tally.weights.firstIndex(of: most) else {
      return Answer(nil, rule: "industry.none")
    }
    guard let found = tally.evidence[best]?.found else {
      return Answer(Industry.allCases[best], rule: "industry.name")
    }
    return Answer(Industry.allCases[best], rule: found.rule, evidence: [found])
  }

  /// "Analyst, Finance — Mossgate" right below that title: the subject of a job is not the employer's trade.
  private func repeats(_ title: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.block < Self.openingBlocks && title.count > 1 && sentence.tokens.count >= title.count
      && zip(sentence.tokens, title).allSatisfy { text.tokens[$0].hash == text.tokens[$1].hash }
  }

  /// What was found so far.
  private struct Tally {
    let text: ReadText
    var weights = [Int](repeating: 0, count: Industry.allCases.count)
    var evidence = [(weight: Int, found: Evidence)?](
      repeating: nil, count: Industry.allCases.count)
    /// What each phrase counted for: a text on hospitals names them in every line.
    var phrases: [UInt64: Int] = [:]

    /// What words of many trades counted for, by industry.
    var hints = [Int](repeating: 0, count: Industry.allCases.count)

    mutating func add(
      _ match: Match, _ placed: Int, _ rule: String, isOwn: Bool
    ) {
      let word = IndustryWord(payload: match.payload)
      guard let industry = word.industry, word.grade != .name else { return }
      var weight = placed
      if word.grade == .hint {
        guard isOwn, placed >= Weight.served else { return }
        weight = placed * IndustryReader.hintShare.of / IndustryReader.hintShare.in
        if placed < Weight.definition {
          weight = min(weight, IndustryReader.mostHints - hints[industry])
          hints[industry] += weight
        }
      }
      let key = match.tokens.reduce(UInt64(industry)) {
        $0 &* 0x100_0000_01B3 ^ UInt64(text.tokens[$1].hash)
      }
      weights[industry] += max(0, weight - phrases[key, default: 0])
      phrases[key] = max(weight, phrases[key, default: 0])
      if weight > 0, evidence[industry]?.weight ?? 0 < weight {
        evidence[industry] = (weight, text.evidence(match.tokens, rule))
      }
    }
  }

  /// What the words of a sentence tell at a place of it.
  private enum Place {
    case client, definition, product, plain, served
  }

  private func read(
    _ matches: [Match], _ sentence: Sentence, _ name: Token?,
    _ tally: inout Tally
  ) {
    let tokens = sentence.tokens
    if text.follows(.industryLabel, at: tokens.lowerBound, before: tokens.upperBound) {
      for match in matches { tally.add(match, Weight.label, "industry.label", isOwn: true) }
      return
    }
    // A sentence that lists industries names those of customers.
    let named = matches.reduce(into: UInt32(0)) { found, match in
      let word = IndustryWord(payload: match.payload)
      if let industry = word.industry, word.grade == .sure { found |= 1 << UInt32(industry) }
    }
    let isList = named.nonzeroBitCount > Self.mostNamed
    let isOwn =
      text.mayHold(.ourselves, in: sentence)
      || name.map { name in tokens.contains { text.tokens[$0].hash == name.hash } } ?? false
    let isOfJob = text.mayHold(.notEmployer, in: sentence)
    var place = Place.plain
    var subject = Int.min / 2
    var isDefined = false
    // Behind the words that name a recruiter's client.
    var lead = tokens.lowerBound
    var rest = matches[...]
    for index in tokens {
      place = self.place(at: index, sentence, subject, isOwn: isOwn, isOfJob: isOfJob, place)
      if let end = clientLead(index, sentence) { (place, lead) = (.client, end) }
      // "A manufacturer of furniture" makes it, "a provider of banking" is a bank.
      if isDefined, isPlain(place), isOf(index, sentence) { place = .served }
      if isSubject(index, name) { subject = index }
      guard let match = rest.first, match.tokens.lowerBound == index else { continue }
      rest.removeFirst()
      let isLead = place == .client && index < lead
      var (weight, rule) = weight(
        sentence.kind, isLead ? .plain : place, isOwn: isOwn, isOfJob: isOfJob)
      let isTrade = IndustryWord(payload: match.payload).industry != nil
      if isTrade, isPlain(place), !isLead { isDefined = true }
      if isList, !isPlain(place) { weight = min(weight, Weight.elsewhere) }
      tally.add(match, weight, rule, isOwn: isOwn)
    }
  }

  /// Whether words there say plainly what the employer is.
  private func isPlain(_ place: Place) -> Bool { place == .client || place == .definition }

  /// The end of "our client is a" at that token.
  private func clientLead(_ index: Int, _ sentence: Sentence) -> Int? {
    text.phrase(.clientIs, at: index, before: sentence.tokens.upperBound)
  }

  private func isOf(_ index: Int, _ sentence: Sentence) -> Bool {
    text.follows(.of, at: index, before: sentence.tokens.upperBound)
  }

  private func isSubject(_ index: Int, _ name: Token?) -> Bool {
    text.tokens[index].hash == name?.hash
      || text.isPhrase(.ourselves, index)
  }

  /// What words from the token at `index` on tell, by the words that stand there.
  private func place(
    at index: Int, _ sentence: Sentence, _ subject: Int, isOwn: Bool,
    isOfJob: Bool, _ place: Place
  ) -> Place {
    let end = sentence.tokens.upperBound
    guard isOwn else { return place }
    if place == .client {
      return !text.follows(.served, at: index, before: end) ? .client : .served
    }
    if index - subject <= Self.subjectReach,
      text.follows(.definesItself, at: index, before: end)
    {
      return .definition
    }
    if index == sentence.tokens.lowerBound, !isOfJob,
      text.follows(.opensAsEmployer, at: index, before: end)
    {
      return .definition
    }
    if text.follows(.opensApposition, at: index, before: end),
      index - subject <= Self.appositionReach
    {
      return .definition
    }
    if text.follows(.makesThings, at: index, before: end) {
      return place == .definition ? .definition : .product
    }
    if text.follows(.served, at: index, before: end) { return .served }
    return place
  }

  private func weight(_ kind: SectionKind, _ place: Place, isOwn: Bool, isOfJob: Bool) -> (
    weight: Int, rule: String
  ) {
    // Who recruits for a bank names the bank's trade.
    if place == .client { return (Weight.label, "industry.client") }
    switch kind {
    case .about: break
    case .responsibilities: return (Weight.duties, "industry.elsewhere")
    case .benefits,
      .application where !isOwn || place != .definition:
      return (0, "industry.elsewhere")
    default:
      // "We are a bank" above the benefits says as much as above the duties, but less surely.
      return isOwn && place == .definition && !isOfJob
        ? (Weight.product, "industry.definition") : (Weight.elsewhere, "industry.elsewhere")
    }
    if isOwn, place == .definition, !isOfJob { return (Weight.definition, "industry.definition") }
    if place == .served { return (Weight.served, "industry.served") }
    if isOfJob { return (isOwn ? Weight.served : Weight.aside, "industry.about") }
    guard isOwn else { return (Weight.about, "industry.about") }
    return place == .product
      ? (Weight.product, "industry.product") : (Weight.ownWords, "industry.own-words")
  }
}
