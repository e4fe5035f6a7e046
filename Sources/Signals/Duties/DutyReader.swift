import Model

/// Reads what the job does from its clauses: a verb, and what it is done to.
///
/// Verbs that share an object are read together ("design, build and deploy models"); the first verb
/// behind an object starts the next duty ("… and report the results").
struct DutyReader {
  let text: ReadText

  /// Places of one duty or part that are kept as evidence.
  private static let mostPlaces = 3
  /// Tokens from a verb to the last thing that it may be done to.
  private static let reach = 40
  /// Tokens from a verb to the end of what tells the part of the work: what is named later hangs on
  /// other words.
  private static let partReach = 14
  /// Parts that one duty may be of: "train and deploy models".
  private static let mostParts = 2
  private static let trade = DutyObject.allCases.firstIndex(of: .trade)
  private static let data = DutyObject.allCases.firstIndex(of: .data)
  /// A job outside technology is technical where its untold duties are fewer than so many times the
  /// technical ones.
  private static let technicalShare = 2
  /// Parts with a smaller share of the duties than one in this many are left out of the mix.
  private static let smallestShare = 10

  /// The duties named in these sentences, and what the work is made of, as far as they could be told.
  ///
  /// Of parts with as many duties the one that the title speaks for leads. In managing, and in a job outside
  /// technology unless its other duties are technical, a duty that no table holds is other work.
  func read(
    _ places: [Int], _ family: Family, _ seniority: Seniority
  ) -> (duties: [Told<Duty>], mix: WorkMix?) {
    var found = Found()
    let isManager = seniority == .manager || seniority == .director
    let isOther = family == .other || isManager
    for place in places {
      let duty = text.view(place)
      let untold = found.untold.count
      found.told.removeAll(keepingCapacity: true)
      if mayName(text.sentences[place]) { read(duty, isOther: isOther, &found) }
      guard !text.sentences[place].isHeading else { continue }
      let parts = DutyVotes.learned.parts(
        duty, family, isManager: isManager, told: found.told.map(\.place))
      if !parts.isEmpty { found.untold.removeLast(found.untold.count - untold) }
      for part in parts {
        // The words of verb and object where they say the same, else all of the duty.
        let told = found.told.first { $0.place == part.place }?.tokens
        add(part.place, told ?? duty.range, told == nil ? "mix.words" : "mix.duty", &found)
        found.scores[part.place] += part.score
      }
    }
    count(found.untold, isOther: family == .other, isManager: isManager, &found)
    let duties = Duty.allCases.indices.filter { !found.duties[$0].isEmpty }.map {
      Told(Duty.allCases[$0], evidence: found.duties[$0])
    }
    return (duties, mix(found, Self.part(of: family, seniority)))
  }

  private func mayName(_ sentence: Sentence) -> Bool {
    text.mayHold(.dutyVerbs, in: sentence) || text.mayHold(.dutyObjects, in: sentence)
  }

  /// What was found so far: of each duty and part its first places, of each part how many duties.
  private struct Found {
    var duties = [[Evidence]](repeating: [], count: Duty.allCases.count)
    var parts = [[Evidence]](repeating: [], count: WorkPart.allCases.count)
    var counts = [Int](repeating: 0, count: WorkPart.allCases.count)
    /// How surely the duties of each part are of it, in all.
    var scores = [Int](repeating: 0, count: WorkPart.allCases.count)
    /// The parts that verbs and objects of the sentence give.
    var told: [(place: Int, tokens: Range<Int>)] = []
    /// First tokens of duties that no table holds.
    var untold: [Int] = []
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
    var isWorkWithOthers = false
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
      if Duty.allCases[place] == .collaboration { clause?.isWorkWithOthers = true }
      // What a nurse or a buyer collects trains no model.
      if Duty.allCases[place] == .dataPreparation, object == Self.data, clause?.isOther == true {
        continue
      }
      // Of verbs that share an object the first gives the words.
      let end = Int(text.tokens[tokens.upperBound - 1].upper)
      if found.duties[place].count < Self.mostPlaces,
        found.duties[place].last?.range.upper != end
      {
        found.duties[place].append(text.evidence(tokens, rule))
      }
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
    if parts.isEmpty, let verb = clause.verbs.first, !clause.isWorkWithOthers {
      found.untold.append(verb.token)
    }
    found.told += parts
  }

  private func add(
    _ part: Int, _ tokens: Range<Int>, _ rule: String, _ found: inout Found
  ) {
    found.counts[part] += 1
    if found.parts[part].count < Self.mostPlaces {
      found.parts[part].append(text.evidence(tokens, rule))
    }
  }

  /// Counts the duties that no table holds.
  private func count(
    _ untold: [Int], isOther: Bool, isManager: Bool, _ found: inout Found
  ) {
    let other = WorkPart.allCases.count - 1
    let technical = found.counts[..<other].reduce(0, +)
    guard isManager || isOther && technical * Self.technicalShare < untold.count else { return }
    for token in untold { add(other, token..<token + 1, "mix.other-work", &found) }
  }

  private func mix(_ found: Found, _ titled: WorkPart?) -> WorkMix? {
    let all = found.counts.reduce(0, +)
    let parts = WorkPart.allCases.indices.filter {
      found.counts[$0] > 0 && found.counts[$0] * Self.smallestShare >= all
    }
    // Of equals the one that the title speaks for, then the one that is told most surely.
    let leading = parts.max { a, b in
      (found.counts[a], WorkPart.allCases[a] == titled ? 1 : 0, found.scores[a], b)
        < (found.counts[b], WorkPart.allCases[b] == titled ? 1 : 0, found.scores[b], a)
    }
    guard let leading else { return nil }
    return WorkMix(
      leading: WorkPart.allCases[leading],
      parts: parts.map {
        WorkShare(
          WorkPart.allCases[$0], duties: found.counts[$0], evidence: found.parts[$0])
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
