import Model

/// Finds the company that a posting names in its text.
///
/// Each place where a name stands as a company's does adds weight to it: beside the title, "About Acme",
/// "At Acme, we", "Company: Acme", "Acme is a", "Acme's", or a capital inside a sentence. The name with
/// most weight is the company; of equals, the earlier one.
struct CompanyReader {
  let text: ReadText

  /// Weight below which a name is not believed.
  private static let threshold = 3
  /// Weight of a name beside the title in the first lines.
  private static let headerWeight = 5
  /// Weight of one that may be a town: less than that of whom the first running text speaks of.
  private static let doubtfulWeight = 4
  /// Weight of the name with which the first running text begins, where a verb follows it: more than that of
  /// what may be a town.
  private static let openingWeight = 5
  private static let openingWeightOfPart = 3
  /// Weight of a name behind "Posted by", which may be a person's.
  private static let postedWeight = 3
  /// Most tokens of a line of a header, and the last block that may belong to one.
  private static let longestOfHeader = 7
  private static let lastOfHeader = 5

  /// The company, nil where no name has enough weight; `header` is the name beside the title in the
  /// posting's first lines, and may be empty.
  func read(
    title: Range<Int>, header: Range<Int>, isDoubtful: Bool
  ) -> Answer<String?> {
    var candidates = CompanyCandidates(text: text, title: title)
    if !header.isEmpty {
      candidates.add(
        header, weight: isDoubtful ? Self.doubtfulWeight : Self.headerWeight, .strong)
    }
    let labels = CompanyLabels(text: text)
    let initials = self.initials
    var lead = CompanyLead.none
    var seen: Set<UInt64> = []
    var isOpening = header.isEmpty || isDoubtful
    var opening: Range<Int>?
    for sentence in text.sentences {
      if let name = labels.poster(sentence) {
        candidates.add(name, weight: Self.postedWeight, .strong)
        continue
      }
      if labels.isPersonLabel(sentence, title) {
        lead = .person
        continue
      }
      // Boards write the person's name twice, as their cards do.
      if lead == .person, labels.isPerson(sentence.tokens) { continue }
      if sentence.isHeading, let next = labels.lead(sentence.tokens) {
        lead = next
        continue
      }
      // What a posting repeats word for word counts once.
      let isNew = seen.insert(
        sentence.tokens.reduce(0) { ($0 ^ UInt64(text.tokens[$1].hash)) &* 0x100_0000_01B3 }
      ).inserted
      let context = NameContext(
        text: text, sentence: sentence, lead: lead, title: title, initials: initials)
      read(context, isNew, &candidates)
      lead = .none
      if isOpening, sentence.block > 0 || title.lowerBound >= sentence.tokens.upperBound,
        isProse(sentence)
      {
        isOpening = false
        let organisation = Organisation(lexicon: text.lexicon, tokens: text.tokens)
        if let name = NameForms(text: text).initialled(sentence.tokens),
          organisation.isEvident(name)
        {
          candidates.add(name, weight: Self.openingWeight, .strong)
          // "The Academy" for short.
          candidates.alias(name.upperBound - 1, of: name)
        }
        if sentence.block <= Self.lastOfHeader, !sentence.isHeading,
          let subject = IntroducedName(context).read(), subject.weight >= Self.threshold
        {
          opening = subject.name
          let isKind = organisation.endsInKind(subject.name)
          if isDoubtful || isKind {
            // "Royalties and Accounting" and "Acme's Health Group" are rather parts of a company.
            let isPart = subject.name.contains {
              text.isPhrase(.and, $0)
            }
            let weight =
              isDoubtful || !isPart ? Self.openingWeight : Self.openingWeightOfPart
            candidates.add(subject.name, weight: weight, .strong)
          }
        }
      }
    }
    // The first running text of a posting speaks of who hires, as text under "About us" does.
    guard
      let best = candidates.best(threshold: Self.threshold) ?? opening ?? candidates.mentioned()
    else {
      return Answer(nil, rule: "company.none")
    }
    let name = NameForms(text: text).full(best)
    let evidence = CompanyName(text: text).evidence(name)
    return Answer(evidence.quote, rule: "company.text", evidence: [evidence])
  }

  /// Names of two capitals that no vocabulary holds and that the text repeats: "EF".
  private var initials: Set<UInt32> {
    var counts: [UInt32: Int] = [:]
    for token in text.tokens
    where token.upper - token.lower == 2 && token.word == WordTable.unknown
      && token.flags.contains(.allCapitals)
    {
      counts[token.hash, default: 0] += 1
    }
    return Set(counts.filter { $0.value >= Self.fewestInitials }.keys)
  }

  /// Places of two letters that an employer goes by.
  private static let fewestInitials = 4

  /// "Dr. Ada Mossgate" is nobody's employer by name.
  private func isPerson(_ name: Range<Int>, _ range: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    guard before >= range.lowerBound else { return false }
    let word = text.isSign(before, ".") ? before - 1 : before
    return word >= range.lowerBound && text.isPhrase(.personTitle, word)
  }

  /// "Previously at Acme": where the founders were before.
  private func isFormer(_ name: Range<Int>, _ range: Range<Int>) -> Bool {
    text.leads(
      .formerEmployer,
      in: max(range.lowerBound, name.lowerBound - Self.longestFormer)..<name.lowerBound)
  }

  /// Words of "before that at".
  private static let longestFormer = 3

  /// Whether a sentence is running text rather than a line of a header, however short it is.
  private func isProse(_ sentence: Sentence) -> Bool {
    sentence.tokens.count > Self.longestOfHeader
      || sentence.tokens.count > 3 && text.isSign(sentence.tokens.upperBound - 1, ".")
  }

  /// Adds the names of one sentence.
  private func read(
    _ context: NameContext, _ isNew: Bool, _ candidates: inout CompanyCandidates
  ) {
    let text = context.text
    let sentence = context.sentence
    let range = sentence.tokens
    let reader = CompanyName(text: text)
    // "Sector", as a heading over what it is.
    if text.phrase(.detailLabel, at: range.lowerBound, before: range.upperBound) == range.upperBound
    {
      return
    }
    if sentence.block == 1, context.isMarked, let name = reader.whole(range) {
      return candidates.add(name, weight: 5, .strong)
    }
    var index = range.lowerBound
    if context.lead == .introduction, let subject = IntroducedName(context).read() {
      candidates.add(subject.name, weight: subject.weight, .strong)
      if subject.isSmall { index = subject.name.upperBound }
    }
    while index < range.upperBound {
      let name = reader.read(at: index, range.upperBound)
      guard !name.isEmpty else {
        index = reader.endOfCommon(at: index, range.upperBound)
        continue
      }
      index = name.upperBound
      if reader.isNoCompany(name) || isPerson(name, range) || isFormer(name, range) { continue }
      let strong = context.strongWeight(name)
      if strong > 0 {
        candidates.add(name, weight: strong, .strong)
      } else if sentence.block > 0, !sentence.isHeading, isNew {
        let name = candidates.owner(name, in: text.view(range))
        if name.isEmpty { continue }
        let isTelling = reader.isPossessive(name) || reader.isCoined(name)
        if let standing = context.weakStanding(name) {
          candidates.add(name, weight: isTelling ? 2 : 1, standing)
        }
      }
      // "American Bakers Association (ABA)": what is said of the short form is said of the long one.
      if index + 2 < range.upperBound, text.isSign(index, "("), text.isSign(index + 2, ")"),
        text.tokens[index + 1].flags.contains(.allCapitals)
      {
        candidates.alias(index + 1, of: name)
      }
    }
  }
}
