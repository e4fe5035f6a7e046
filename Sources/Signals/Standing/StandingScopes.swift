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
}
