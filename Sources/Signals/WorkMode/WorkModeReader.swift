import Model

/// Reads whether the work is done at home, in an office, or both.
///
/// What a title, a place or a label says goes before what a sentence says, and that before a benefit;
/// of two that say the same plainly the one with days in an office holds, since it limits the other.
struct WorkModeReader {
  let text: ReadText

  /// How surely a phrase speaks of this job.
  private enum Strength: Int {
    case benefit = 1
    case sentence, line, label
  }

  private struct Told {
    var mode: WorkMode
    var strength: Strength
    var tokens: Range<Int>
  }

  /// Blocks among which a short line is one above the description.
  private static let openingBlocks = 14
  /// Most tokens of a line that says nothing else.
  private static let shortLine = 12
  /// Tokens above which a line below the opening ones says more than the mode.
  private static let barest = 4
  /// Tokens above which a sentence of benefits is a list of them.
  private static let longList = 40

  /// The mode; nil where nothing is said of it.
  func read(_ posting: Posting) -> Answer<WorkMode?> {
    var best: Told?
    let blockStarts = text.blockStarts
    for (number, sentence) in text.sentences.enumerated() {
      guard sentence.kind != .equalOpportunity,
        text.mayHold(.modes, in: sentence)
      else { continue }
      for match in text.matches(.modes, in: sentence) {
        guard
          let told = judge(
            ModeWord.allCases[match.payload], match.tokens, sentence, number, blockStarts[number])
        else { continue }
        if let known = best, rank(known) >= rank(told) { continue }
        best = told
      }
    }
    if let best, best.strength.rawValue >= Strength.sentence.rawValue { return answer(best) }
    if let declared = declared(posting) { return Answer(declared, rule: "work-mode.declared") }
    return best.map(answer) ?? Answer(nil, rule: "work-mode.none")
  }

  private func rank(_ told: Told) -> Int {
    let mode =
      switch told.mode {
      case .hybrid: 2
      case .remote: 1
      case .onSite: 0
      }
    return told.strength.rawValue * 4 + mode
  }

  private func answer(_ told: Told) -> Answer<WorkMode?> {
    let rule =
      switch told.strength {
      case .label: "work-mode.label"
      case .line: "work-mode.line"
      case .sentence: "work-mode.sentence"
      case .benefit: "work-mode.benefit"
      }
    return Answer(told.mode, rule: rule, evidence: [text.evidence(told.tokens, rule)])
  }

  private func judge(
    _ word: ModeWord, _ tokens: Range<Int>, _ sentence: Sentence, _ number: Int, _ blockStart: Int
  ) -> Told? {
    let line = strength(of: sentence, tokens, number, blockStart)
    func told(_ mode: WorkMode, _ strength: Strength?) -> Told? {
      strength.map { Told(mode: mode, strength: $0, tokens: tokens) }
    }
    switch word {
    case .remote:
      if line != nil, isDenied(tokens, sentence, number) {
        return told(.onSite, .label)
      }
      return told(.remote, isBracketed(tokens, sentence) ? max(line, .sentence) : line)
    case .hybrid:
      return told(.hybrid, isBracketed(tokens, sentence) ? max(line, .sentence) : line)
    case .onSite where isBracketed(tokens, sentence): return told(.onSite, max(line, .sentence))
    case .onSite:
      // "In-office yoga classes"
      let isLong =
        line == .line && sentence.block > Self.openingBlocks
        && sentence.tokens.count > Self.barest
      return isLong ? nil : told(.onSite, line)
    case .remoteJob: return told(.remote, line ?? .sentence)
    case .hybridJob:
      // A board's list of everything that an employer offers.
      let isList = sentence.kind == .benefits && sentence.tokens.count > Self.longList
      return isList ? nil : told(.hybrid, max(line, .sentence))
    case .onSiteJob: return told(.onSite, line ?? .sentence)
    case .someHome: return told(.hybrid, line == .label || line == .line ? nil : .benefit)
    case .remoteCulture: return told(.remote, .benefit)
    case .none: return nil
    }
  }

  /// "Based in Leeds (onsite)"
  private func isBracketed(_ tokens: Range<Int>, _ sentence: Sentence) -> Bool {
    guard tokens.lowerBound - 1 > sentence.tokens.lowerBound,
      text.isSign(tokens.lowerBound - 1, "("), text.tokens[tokens.lowerBound - 2].isCapital,
      tokens.upperBound < sentence.tokens.upperBound
    else { return false }
    return text.isSign(tokens.upperBound, ")")
  }

  private func max(_ line: Strength?, _ least: Strength) -> Strength {
    guard let line, line.rawValue > least.rawValue else { return least }
    return line
  }

  /// What a line is that says nothing else, nil where it is running text.
  private func strength(
    of sentence: Sentence, _ tokens: Range<Int>, _ number: Int, _ blockStart: Int
  ) -> Strength? {
    if sentence.block == 0 { return .line }
    let end = sentence.tokens.upperBound
    if let label = text.phrase(.modeLabel, at: blockStart, before: end)
      ?? text.phrase(.placeLabel, at: blockStart, before: end),
      label <= tokens.lowerBound, tokens.lowerBound - label < Self.shortLine,
      label == end || text.isSign(label - 1, ":") || text.isSign(label, ":")
        || text.isDash(label) || text.isDash(label - 1)
    {
      return .label
    }
    if sentence.tokens.count <= Self.shortLine, number > 0, isLabel(text.sentences[number - 1]) {
      return .label
    }
    guard sentence.tokens.count <= Self.shortLine else {
      return isOpeningPart(tokens, sentence) ? .line : nil
    }
    if text.isSign(Swift.max(0, tokens.lowerBound - 1), "#") { return .label }
    let isOpening =
      sentence.block < Self.openingBlocks && (!sentence.isHeading || sentence.block < 3)
    if isProse(sentence) { return nil }
    // A line that begins with the word: "Remote Monday to Friday", "Hybrid, three days".
    let isItem =
      tokens.lowerBound - sentence.tokens.lowerBound <= 1
      && sentence.tokens.count <= Self.longestItem
    switch sentence.kind {
    case .benefits, .requirements, .preferred:
      return isOpening && isItem && sentence.kind != .benefits ? .line : nil
    default: return isOpening || isItem ? .line : nil
    }
  }

  /// "Leeds, UK | 40,000–52,000 a year + bonus, Hybrid (three days on site)": a part of a long line above the
  /// description that is parted from the others by signs.
  private func isOpeningPart(_ tokens: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.block < Self.openingBlocks && sentence.tokens.count <= Self.longestOpening
      && !isProse(sentence)
      && (tokens.lowerBound == sentence.tokens.lowerBound
        || text.tokens[tokens.lowerBound - 1].isSign && !text.isDash(tokens.lowerBound - 1))
      && (tokens.upperBound == sentence.tokens.upperBound || text.tokens[tokens.upperBound].isSign)
  }

  /// Most tokens of such a line.
  private static let longestOpening = 30
  /// Words of an item that is a mode of work and what is said to it.
  private static let longestItem = 6

  /// Whether a line is a sentence of its own: "We like remote places."
  private func isProse(_ sentence: Sentence) -> Bool {
    sentence.tokens.count > 3 && text.isSign(sentence.tokens.upperBound - 1, ".")
      || text.first(.proseWord, in: sentence).map {
        // "Remote - US" does not speak of us.
        !text.tokens[$0.lowerBound].flags.contains(.allCapitals)
      } ?? false
  }

  /// Whether the line before is nothing but a label: "Workplace type", "locations".
  private func isLabel(_ line: Sentence) -> Bool {
    let tokens = line.tokens
    guard tokens.count <= Self.longestBracket else { return false }
    for phrase in [Phrase.modeLabel, .placeLabel] {
      if let end = text.phrase(phrase, at: tokens.lowerBound, before: tokens.upperBound),
        end == tokens.upperBound || end + 1 == tokens.upperBound && text.isSign(end, ":")
      {
        return true
      }
    }
    return false
  }

  /// Words in brackets that are a mode of work.
  private static let longestBracket = 5

  /// "Remote: no", "Remote work is not available"
  private func isDenied(_ tokens: Range<Int>, _ sentence: Sentence, _ number: Int) -> Bool {
    let end = sentence.tokens.upperBound
    let rest = tokens.upperBound..<Swift.min(end, tokens.upperBound + Self.nearBehind)
    if text.holds(.no, in: rest) { return true }
    // "Remote:", and "No" in the line behind.
    guard rest.allSatisfy({ text.tokens[$0].isSign }), number + 1 < text.sentences.count,
      isLabel(sentence)
    else { return false }
    let next = text.sentences[number + 1].tokens
    return text.follows(.no, at: next.lowerBound, before: next.upperBound)
  }

  /// Words behind a mode of work that may take it back.
  private static let nearBehind = 4

  /// What the page's data say: `TELECOMMUTE`, `workplaceType`, `isRemote`.
  private func declared(_ posting: Posting) -> WorkMode? {
    let words =
      posting.declared.workMode ?? posting.location.map { $0.lowercased() }
    guard let words = words.map({ Array($0.utf8)[...] }) else { return nil }
    if words.first(of: "hybrid") != nil { return .hybrid }
    if words.first(of: "telecommute") != nil || words.first(of: "remote") != nil
      || words.equalsCaseless("true")
    {
      return .remote
    }
    let names: [StaticString] = [
      "on-site", "onsite", "on site", "on_site", "in-office", "inoffice",
    ]
    return names.contains { words.first(of: $0) != nil } ? .onSite : nil
  }
}
