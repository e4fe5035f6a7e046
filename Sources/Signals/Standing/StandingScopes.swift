import Model

/// The stretches of a sentence to which a word of preference or of need gives a standing.
///
/// A word after the thing ("Java a plus") reaches back to the last break or to the last such word; one
/// before it ("ideally in Java") reaches on to the next. Inside parentheses it stays inside, unless it
/// is alone there: "AWS (preferred), GCP" prefers AWS.
struct StandingScopes {
  /// One such stretch.
  struct Scope {
    var tokens: Range<Int>
    var standing: Standing
    /// The words that give it.
    var cue: Range<Int>
    /// Whether they stand alone in parentheses: "(required)".
    var isParenthetical = false
  }

  private(set) var scopes: [Scope] = []
  /// Whether the sentence says that something is not required.
  private(set) var negations: [Range<Int>] = []
  /// Stretches of which the sentence says that they are not required: "no X is needed".
  private(set) var needless: [Range<Int>] = []

  /// The scopes of a sentence; `next` is the one behind it, which may speak of it.
  init(_ sentence: Sentence, next: Sentence?, _ text: ReadText) {
    self.init(sentence, text)
    let concession = Concession(text: text)
    if needless.isEmpty, concession.isDenyingQuestion(text.view(sentence.tokens)) {
      needless = [sentence.tokens]
    }
    if scopes.isEmpty, let next, let remark = concession.remark(on: sentence, by: next) {
      needless = []
      scopes = [Scope(tokens: sentence.tokens, standing: .preferred, cue: remark)]
    }
  }

  init(_ sentence: Sentence, _ text: ReadText) {
    let matches = text.matches(.cues, in: sentence)
    guard !matches.isEmpty else {
      if let wish = Self.wish(sentence, text) {
        scopes = [Scope(tokens: sentence.tokens, standing: .preferred, cue: wish)]
      }
      return
    }
    let sentence = text.view(sentence.tokens)
    let layout = ClauseLayout(sentence)
    var lastEnd = sentence.lowerBound
    var wish: Range<Int>?
    for match in matches {
      let cue = Cue.allCases[match.payload]
      switch cue {
      case .preferEnd
      where !layout.ends(match.tokens.upperBound)
        && match.tokens.lowerBound > sentence.lowerBound:
        break
      case .requireEnd
      where !layout.ends(match.tokens.upperBound)
        && match.tokens.lowerBound > sentence.lowerBound:
        // "Must have Python"; a bare "must" or "essential" before something else says nothing.
        guard match.tokens.count > 1 else { break }
        scopes.append(
          Scope(
            tokens: match.tokens.upperBound..<layout.end(after: match.tokens.upperBound),
            standing: .required, cue: match.tokens))
      case .requireAfter where Self.serves(match.tokens, sentence, text):
        break
      case .preferAfter, .preferEnd, .requireAfter, .requireEnd:
        let standing: Standing =
          cue == .requireAfter || cue == .requireEnd ? .required : .preferred
        if standing == .required,
          let denied = Self.denied(match.tokens, lastEnd, text)
        {
          needless.append(denied)
        } else if let first = layout.led(by: match.tokens) {
          scopes.append(
            Scope(
              tokens: first..<layout.end(after: first), standing: standing, cue: match.tokens))
        } else {
          let start = layout.start(before: match.tokens.lowerBound, notBefore: lastEnd)
          scopes.append(
            Scope(
              tokens: start..<match.tokens.lowerBound, standing: standing, cue: match.tokens,
              isParenthetical: layout.isParenthetical(match.tokens)))
          if let list = layout.list(behind: Self.concession(after: match, matches)) {
            scopes.append(Scope(tokens: list, standing: standing, cue: match.tokens))
          }
        }
        lastEnd = match.tokens.upperBound
      case .requireBefore where Self.continues(wish, match.tokens):
        break
      // "If you have a PhD" requires none.
      case .requireBefore
      where match.tokens.lowerBound > sentence.lowerBound
        && text.follows(.supposed, at: match.tokens.lowerBound - 1, before: match.tokens.upperBound):
        break
      // "Bachelor's minimum, Master's welcome": it speaks of what stands before it.
      case _ where Self.closes(match.tokens, cue, sentence, text):
        let start = layout.start(before: match.tokens.lowerBound, notBefore: lastEnd)
        scopes.append(
          Scope(
            tokens: start..<match.tokens.lowerBound,
            standing: cue == .preferBefore ? .preferred : .required, cue: match.tokens))
        lastEnd = match.tokens.upperBound
      case .preferBefore, .requireBefore:
        let standing: Standing = cue == .preferBefore ? .preferred : .required
        if cue == .preferBefore { wish = match.tokens }
        let end = layout.end(after: match.tokens.upperBound)
        scopes.append(
          Scope(tokens: match.tokens.upperBound..<end, standing: standing, cue: match.tokens))
      case .notRequiredEnd where !layout.ends(match.tokens.upperBound):
        break
      // "Applicants are not asked for Java" denies what follows.
      case .notRequired
      where !layout.ends(match.tokens.upperBound)
        && text.isPhrase(.servesFor, match.tokens.upperBound - 1):
        needless.append(match.tokens.upperBound..<layout.end(after: match.tokens.upperBound))
        lastEnd = match.tokens.upperBound
      case .notRequired, .notRequiredEnd:
        negations.append(match.tokens)
        lastEnd = match.tokens.upperBound
      case .needlessBefore:
        negations.append(match.tokens)
        if Self.pointsBack(match.tokens.upperBound, layout, text) {
          needless.append(lastEnd..<match.tokens.lowerBound)
        }
        let end = layout.end(after: match.tokens.upperBound)
        let turn =
          text.first(.turn, in: match.tokens.upperBound..<end)
          ?? Self.goal(match.tokens, end, text)
        needless.append(match.tokens.upperBound..<(turn?.lowerBound ?? end))
        lastEnd = turn?.lowerBound ?? match.tokens.upperBound
      case .idle:
        lastEnd = match.tokens.upperBound
      }
    }
    dropLeasts(text)
    cutEarlierBeforeScopes()
    concede(matches, sentence, text)
  }

  /// "You don't need Kafka, though it won't hurt": what is not needed is liked.
  private mutating func concede(
    _ matches: [Match], _ sentence: SentenceView, _ text: ReadText
  ) {
    guard !needless.isEmpty || !negations.isEmpty else { return }
    let wishes = matches.filter {
      [.preferAfter, .preferEnd, .preferBefore].contains(Cue.allCases[$0.payload])
    }
    let found = Concession(text: text).wish(
      sentence, denials: needless + negations, wishes: wishes.map(\.tokens))
    guard let found else { return }
    negations = []
    needless = []
    scopes.removeAll { $0.tokens.overlaps(found.stretch) }
    scopes.append(Scope(tokens: found.stretch, standing: .preferred, cue: found.cue))
  }

  /// The word of approval of "your cat will be happy if you know Kafka": a wish in nobody's usual words.
  private static func wish(
    _ sentence: Sentence, _ text: ReadText
  ) -> Range<Int>? {
    guard sentence.kind == .requirements || sentence.kind == .preferred,
      sentence.tokens.count <= longestWish,
      let approval = text.first(.approval, in: sentence),
      let supposed = text.first(.supposed, in: sentence)
    else { return nil }
    // "If you are happy in Kafka" supposes no more than a mood.
    let isInside =
      approval.lowerBound >= supposed.upperBound
      && approval.lowerBound - supposed.upperBound < nearWish
      && !(supposed.upperBound..<approval.lowerBound).contains { text.isSign($0, ",") }
    return isInside ? nil : approval
  }

  /// Words between what supposes something and the word of approval that is a part of it.
  private static let nearWish = 6
  /// Words of a sentence in which one wish can speak of all that it names.
  private static let longestWish = 24

  /// "We'll train you on it": on what was named before.
  private static func pointsBack(
    _ start: Int, _ layout: ClauseLayout, _ text: ReadText
  ) -> Bool {
    guard !layout.ends(start),
      let end = text.phrase(.pointer, at: start, before: start + 1)
    else { return false }
    return layout.ends(end)
  }

  /// "We moved from RabbitMQ to Kafka": what one moved to.
  private static func goal(
    _ cue: Range<Int>, _ end: Int, _ text: ReadText
  ) -> Range<Int>? {
    guard text.isPhrase(.from, cue.upperBound - 1)
    else { return nil }
    return text.first(.to, in: cue.upperBound..<end)
  }

  /// Whether a word of need or of wish ends its clause there: "Bachelor's minimum, …", "Master, preferably".
  private static func closes(
    _ words: Range<Int>, _ cue: Cue, _ sentence: SentenceView, _ text: ReadText
  ) -> Bool {
    let end = words.upperBound
    guard cue == .requireBefore || cue == .preferBefore, words.count == 1,
      words.lowerBound > sentence.lowerBound
    else { return false }
    guard end < sentence.upperBound else { return cue == .preferBefore }
    if cue == .preferBefore { return sentence.isSign(end, ".") && end + 1 == sentence.upperBound }
    return sentence.isSign(end, ",") || sentence.isSign(end, ";")
  }

  /// "Bonus points if you have Java", "ideally, you bring Java": what is had is wished for.
  private static func continues(_ wish: Range<Int>?, _ cue: Range<Int>) -> Bool {
    guard let wish, cue.lowerBound >= wish.upperBound else { return false }
    return cue.lowerBound - wish.upperBound <= 1
  }

  /// "No Java experience is required": from the "no" to the word of need.
  private static func denied(
    _ cue: Range<Int>, _ start: Int, _ text: ReadText
  ) -> Range<Int>? {
    var index = cue.lowerBound
    while index > max(start, cue.lowerBound - 12) {
      index -= 1
      if text.tokens[index].isSign, !text.isSign(index, "/"), !text.isDash(index) { return nil }
      // "No Java", not "NO-SQL".
      if text.follows(.none, at: index, before: cue.lowerBound),
        !text.tokens[index + 1].flags.contains(.hyphenBefore)
      {
        return index..<cue.lowerBound
      }
    }
    return nil
  }

  /// "Build the pipelines required for training" and "with whatever tools are needed" need the thing,
  /// not the applicant's knowledge.
  private static func serves(
    _ cue: Range<Int>, _ sentence: SentenceView, _ text: ReadText
  ) -> Bool {
    let next = cue.upperBound
    let before = sentence.last(4, before: cue.lowerBound)
    if sentence.holds(.whatever, in: before) { return true }
    if cue.count == 1, let last = before.last, next < sentence.upperBound,
      text.tokens[next].isWord,
      sentence.follows(.determiner, at: last, before: cue.lowerBound)
    {
      return true
    }
    return cue.count == 1
      && sentence.follows(.servesFor, at: next)
      && !sentence.follows(.forRole, at: next)
  }

  /// The end of "a plus, but by no means required", which says the same thing twice.
  private static func concession(after cue: Match, _ matches: [Match]) -> Int {
    let next = matches.first { $0.tokens.lowerBound >= cue.tokens.upperBound }
    guard let next, Cue.allCases[next.payload] == .notRequired,
      next.tokens.lowerBound - cue.tokens.upperBound <= 3
    else { return cue.tokens.upperBound }
    return next.tokens.upperBound
  }

  /// "At least one cloud is a plus" counts clouds and requires none.
  private mutating func dropLeasts(_ text: ReadText) {
    let wishes = scopes.filter {
      $0.standing == .preferred && $0.tokens.upperBound == $0.cue.lowerBound
    }
    scopes.removeAll { scope in
      text.follows(.atLeast, at: scope.cue.lowerBound, before: scope.cue.upperBound)
        && wishes.contains { wish in
          wish.tokens.contains(scope.cue.lowerBound)
            && !(scope.cue.upperBound..<wish.cue.lowerBound).contains { text.isSign($0, ",") }
        }
    }
  }

  /// The standing that the words beside `tokens` give it; nil where none do.
  func standing(of tokens: Range<Int>) -> Scope? {
    var best: Scope?
    for scope in scopes
    where scope.tokens.lowerBound <= tokens.lowerBound
      && tokens.lowerBound < scope.tokens.upperBound
    {
      if let known = best, known.tokens.count <= scope.tokens.count { continue }
      best = scope
    }
    return best
  }

  /// The standing that parentheses right behind a thing give it: "a Bachelor's in CS (required)".
  func parenthetical(after start: Int, within end: Int) -> Scope? {
    scopes.first {
      $0.isParenthetical && $0.cue.lowerBound > start && $0.cue.lowerBound <= end
    }
  }

  /// A scope that reaches on ends where a later word takes over ("ideally Java; SQL required").
  private mutating func cutEarlierBeforeScopes() {
    for index in scopes.indices {
      let scope = scopes[index]
      guard scope.cue.upperBound == scope.tokens.lowerBound else { continue }
      for later in scopes
      where later.cue.lowerBound > scope.cue.lowerBound
        && later.tokens.upperBound == later.cue.lowerBound
        && later.tokens.lowerBound > scope.tokens.lowerBound
        && later.tokens.lowerBound < scopes[index].tokens.upperBound
      {
        scopes[index].tokens = scope.tokens.lowerBound..<later.tokens.lowerBound
      }
    }
  }
}
