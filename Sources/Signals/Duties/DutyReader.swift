import Model

/// Reads what the job does from its clauses: a verb, and what it is done to.
///
/// Verbs that share an object are read together ("design, build and deploy models"); the first verb
/// behind an object starts the next duty ("… and report the results").
struct DutyReader {
  let text: ReadText

  /// Places of one duty or part that are kept as evidence.
  fileprivate static let mostPlaces = 3
  /// Tokens from a verb to the last thing that it may be done to.
  private static let reach = 40
  /// Tokens from a verb to the end of what tells the part of the work: what is named later hangs on
  /// other words.
  private static let partReach = 14
  /// Parts that one duty may be of: "train and deploy models".
  private static let mostParts = 2
  private static let trade = DutyObject.allCases.firstIndex(of: .trade)
  private static let data = DutyObject.allCases.firstIndex(of: .data)
  /// What an output has to score to be told, in hundredths of a log odd: less where verb and object tell it,
  /// more for other work, which anything may be. Where they lie was chosen on postings whose duties the
  /// figures had not seen.
  private enum Least {
    static let part = -40
    static let otherWork = 0
    static let toldPart = -140
    static let duty = -110
    static let toldDuty = -245
  }
  /// Words of a sentence that the tables have to hold where verb and object tell nothing.
  private static let fewestWords = 3

  /// The duties named in these sentences, and what the work is made of, as far as they could be told.
  ///
  /// Of parts with as many duties the one that the title speaks for leads.
  func read(
    _ places: [Int], _ family: Family, _ seniority: Seniority
  ) -> (duties: [Told<Duty>], mix: WorkMix?) {
    var found = Found()
    let isManager = seniority == .manager || seniority == .director
    let isOther = family == .other || isManager
    for place in places where !text.sentences[place].isHeading {
      let duty = text.view(place)
      found.told.removeAll(keepingCapacity: true)
      if mayName(text.sentences[place]) { read(duty, isOther: isOther, &found) }
      let words = text.lexicon.dutyScores.add(
        duty, family, isManager: isManager, told: found.toldOutputs, to: &found.scores)
      for output in found.scores.indices { tell(output, duty, words, &found) }
    }
    let duties = Duty.allCases.indices.filter { !found.evidence[DutyScores.parts + $0].isEmpty }
      .map { Told(Duty.allCases[$0], evidence: found.evidence[DutyScores.parts + $0]) }
    return (duties, mix(found, Self.part(of: family, seniority)))
  }

  /// Tells a part or a duty of a sentence where it scores enough.
  private func tell(_ output: Int, _ duty: SentenceView, _ words: Int, _ found: inout Found) {
    let isTold = found.toldOutputs & 1 << UInt32(output) != 0
    let sureness = found.scores[output] - least(of: output, isTold: isTold)
    guard isTold || words >= Self.fewestWords, sureness >= 0 else { return }
    let isPart = output < DutyScores.parts
    found.counts[output] += 1
    found.sureness[output] += sureness
    // The words of verb and object where they say the same, else the whole sentence.
    guard isTold else {
      add(output, duty.range, isPart ? "mix.words" : "duty.words", &found)
      return
    }
    for told in found.told where told.output == output {
      add(output, told.tokens, told.rule, &found)
      if isPart { break }
    }
  }

  private func add(_ output: Int, _ tokens: Range<Int>, _ rule: String, _ found: inout Found) {
    guard found.evidence[output].count < Self.mostPlaces else { return }
    found.evidence[output].append(text.evidence(tokens, rule))
  }

  private func least(of output: Int, isTold: Bool) -> Int {
    guard output < DutyScores.parts else { return isTold ? Least.toldDuty : Least.duty }
    if isTold { return Least.toldPart }
    return WorkPart.allCases[output] == .other ? Least.otherWork : Least.part
  }

  private func mayName(_ sentence: Sentence) -> Bool {
    text.mayHold(.dutyVerbs, in: sentence) || text.mayHold(.dutyObjects, in: sentence)
  }

  /// What was found so far, an element an output of `DutyScores`.
  private struct Found {
    /// The first places of each.
    var evidence = [[Evidence]](repeating: [], count: DutyScores.outputs)
    /// In how many sentences, and how surely in all.
    var counts = [Int](repeating: 0, count: DutyScores.outputs)
    var sureness = [Int](repeating: 0, count: DutyScores.outputs)
    /// Of the sentence that is read.
    var scores = [Int](repeating: 0, count: DutyScores.outputs)
    /// What verbs and objects of the sentence tell.
    var told: [(output: Int, tokens: Range<Int>, rule: String)] = []

    /// A bit for each output that they tell.
    var toldOutputs: UInt32 { told.reduce(0) { $0 | 1 << UInt32($1.output) } }

    /// Adds what a verb with an object tells; of verbs that share an object the first gives the words.
    mutating func tell(_ output: Int, _ tokens: Range<Int>, _ rule: String) {
      var count = 0
      for same in told where same.output == output {
        if same.tokens.upperBound == tokens.upperBound { return }
        count += 1
      }
      if count < DutyReader.mostPlaces { told.append((output, tokens, rule)) }
    }
  }

  /// One duty while it is read.
  private struct Clause {
    var start: Int
    /// Whether business is the job: in other jobs budgets and risks are asides.
    let isOther: Bool
    /// Places of its verbs in `DutyVerb.allCases`, each with its first token.
    var verbs: [(verb: Int, token: Int)] = []
    var hasObject = false
    /// The parts that its verbs with their objects give, and the one that either alone gives.
    var parts: [(place: Int, tokens: Range<Int>)] = []
    var weakPart: (place: Int, tokens: Range<Int>)?
  }

  private func read(
    _ sentence: SentenceView, isOther: Bool, _ found: inout Found
  ) {
    var clause: Clause?
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let verb = verb(at: index, sentence)
      let object = sentence.longest(.dutyObjects, at: index)
      if let verb, verb.end >= object?.end ?? 0 {
        if clause == nil || clause?.hasObject == true {
          finish(clause, &found)
          clause = Clause(start: index, isOther: isOther)
        }
        // One verb of a group is enough, so that a list of verbs costs no more than its length.
        if clause?.verbs.contains(where: { $0.verb == verb.payload }) == false {
          clause?.verbs.append((verb.payload, index))
        }
        add(verb.payload, DutyRules.anyObject, index..<verb.end, "duty.verb", &clause, &found)
        index = verb.end
      } else if let object {
        if clause == nil { clause = Clause(start: index, isOther: isOther) }
        clause?.hasObject = true
        for verb in clause?.verbs ?? [] where index - verb.token <= Self.reach {
          add(
            verb.verb, object.payload, verb.token..<object.end, "duty.object", &clause,
            &found)
        }
        add(
          DutyRules.anyVerb, object.payload, index..<object.end, "duty.named", &clause,
          &found)
        index = object.end
      } else {
        index += 1
      }
    }
    finish(clause, &found)
  }

  /// A verb that starts a duty: at the sentence's start, behind a sign or an adverb, or behind a word
  /// that leads to a verb; elsewhere "report", "design" and "research" are things.
  private func verb(at index: Int, _ sentence: SentenceView) -> (
    end: Int, payload: Int
  )? {
    guard
      let verb = sentence.longest(.dutyVerbs, at: index)
    else { return nil }
    guard index > sentence.lowerBound else { return verb }
    let before = text.tokens[index - 1]
    let leads =
      before.isSign || endsInLy(before)
      || sentence.isPhrase(.dutyLead, index - 1)
    return leads ? verb : nil
  }

  private func endsInLy(_ token: Token) -> Bool {
    let end = Int(token.upper)
    return token.isWord && token.range.count > 3 && text.document.text[end - 1] == UInt8(ascii: "y")
      && text.document.text[end - 2] == UInt8(ascii: "l")
  }

  private func add(
    _ verb: Int, _ object: Int, _ tokens: Range<Int>, _ rule: String,
    _ clause: inout Clause?, _ found: inout Found
  ) {
    var bits = text.lexicon.dutyRules.duties(verb, object)
    while bits != 0 {
      let place = bits.trailingZeroBitCount
      bits &= bits - 1
      // What a nurse or a buyer collects trains no model.
      if Duty.allCases[place] == .dataPreparation, object == Self.data, clause?.isOther == true {
        continue
      }
      found.tell(DutyScores.parts + place, tokens, rule)
    }
    guard let part = text.lexicon.dutyRules.part(verb, object) else { return }
    if verb == DutyRules.anyVerb || object == DutyRules.anyObject {
      if clause?.weakPart == nil { clause?.weakPart = (part, tokens) }
    } else if tokens.count <= Self.partReach, let told = clause?.parts, told.count < Self.mostParts,
      !told.contains(where: { $0.place == part }),
      clause?.isOther == true || object != Self.trade
    {
      clause?.parts.append((part, tokens))
    }
  }

  private func finish(_ clause: Clause?, _ found: inout Found) {
    guard let clause else { return }
    var parts = clause.parts
    if parts.isEmpty, let weak = clause.weakPart { parts = [weak] }
    for part in parts { found.tell(part.place, part.tokens, "mix.duty") }
  }

  private func mix(_ found: Found, _ titled: WorkPart?) -> WorkMix? {
    let parts = WorkPart.allCases.indices.filter { found.counts[$0] > 0 }
    // Of equals the one that the title speaks for, then the one that is told most surely.
    let leading = parts.max { a, b in
      (found.counts[a], WorkPart.allCases[a] == titled ? 1 : 0, found.sureness[a], b)
        < (found.counts[b], WorkPart.allCases[b] == titled ? 1 : 0, found.sureness[b], a)
    }
    guard let leading else { return nil }
    return WorkMix(
      leading: WorkPart.allCases[leading],
      parts: parts.map {
        WorkShare(
          WorkPart.allCases[$0], duties: found.counts[$0], evidence: found.evidence[$0])
      })
  }

  /// The part that a title speaks for, nil where it speaks for none.
  private static func part(of family: Family, _ seniority: Seniority) -> WorkPart? {
    if seniority == .manager || seniority == .director { return nil }
    switch family {
    case .machineLearningEngineer, .appliedScientist, .dataScientist: return .modelling
    case .mlopsEngineer: return .platform
    case .researchEngineer, .researchScientist: return .research
    case .dataEngineer, .softwareEngineer, .aiEngineer: return .softwareData
    case .dataAnalyst: return .analysis
    case .other: return nil
    }
  }
}
