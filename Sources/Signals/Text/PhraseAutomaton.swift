import CLexicon

/// The phrases of all groups laid out flat, so that one walk from a word finds what starts there: each
/// word leads from one state to at most one other.
///
/// A value without references: rules ask for phrases so often that counting them would cost more than
/// the answers. The memory is that of the lexicon's image.
struct PhraseAutomaton: @unchecked Sendable {
  /// By word; nothing starts with an unknown one.
  private let starts: UnsafePointer<PhraseStart>
  private let states: UnsafePointer<PhraseState>
  private let steps: UnsafePointer<PhraseStep>
  private let endings: UnsafePointer<PhraseEnding>
  /// The sets of groups of which phrases end at states, each once: they are few.
  private let sets: UnsafePointer<PhraseSet>
  /// Whether the phrases are written with plural endings folded.
  let isFolded: Bool

  /// Takes what a `PhraseLayout` wrote.
  init(_ image: inout ImageReader, folded: Bool) {
    starts = image.pointer()
    states = image.pointer()
    steps = image.pointer()
    endings = image.pointer()
    sets = image.pointer()
    isFolded = folded
  }

  @inline(__always)
  private func word(_ token: Token) -> WordID { isFolded ? token.stem : token.word }

  /// Whether a word may be one of those with these bits.
  @inline(__always)
  private static func may(_ followers: UInt64, _ word: WordID) -> Bool {
    followers &>> UInt64(truncatingIfNeeded: word) & 1 != 0
  }

  /// The state to which a word leads, 0 where it leads nowhere.
  @inline(__always)
  private func next(_ state: UnsafePointer<PhraseState>, _ word: WordID) -> Int {
    var first = steps + Int(state.pointee.steps)
    var count = Int(state.pointee.stepCount)
    while count > 4 {
      let half = count >> 1
      if first[half].word <= word { first += half }
      count &-= half
    }
    for place in 0..<count where first[place].word == word { return Int(first[place].state) }
    return 0
  }

  /// Tokens that are looked at together, and how far ahead their words are asked for: what lies elsewhere
  /// in memory is on its way then when it is read.
  private static let batch = 64
  private static let ahead = 8

  /// Adds the groups of all phrases that start at each token to its hits.
  func mark(_ tokens: UnsafeMutableBufferPointer<Token>) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.batch) { waiting in
      var from = 0
      while from < tokens.count {
        let to = min(from + Self.batch, tokens.count)
        var count = 0
        for start in from..<to where markWord(tokens, start) {
          waiting[count] = start
          count += 1
        }
        for start in waiting[..<count] { markLonger(tokens, start) }
        from = to
      }
    }
  }

  /// Adds the groups of which a token alone is a phrase; whether longer ones may start at it.
  @inline(__always)
  private func markWord(_ tokens: UnsafeMutableBufferPointer<Token>, _ start: Int) -> Bool {
    if start + Self.ahead < tokens.count {
      jobreq_prefetch(starts + Int(word(tokens[start + Self.ahead])))
    }
    let first = starts[Int(word(tokens[start]))]
    if first.groups != 0 { tokens[start].hits.formUnion(sets[Int(first.groups)]) }
    guard start + 1 < tokens.count, Self.may(first.followers, word(tokens[start + 1])) else {
      return false
    }
    jobreq_prefetch(states + Int(first.state))
    return true
  }

  /// Adds the groups of the phrases of two words and more that start at a token.
  @inline(__always)
  private func markLonger(_ tokens: UnsafeMutableBufferPointer<Token>, _ start: Int) {
    var state = states + Int(starts[Int(word(tokens[start]))].state)
    var index = start + 1
    while index < tokens.count {
      let word = word(tokens[index])
      guard Self.may(state.pointee.followers, word) else { return }
      let next = next(state, word)
      guard next != 0 else { return }
      state = states + next
      if state.pointee.groups != 0 {
        tokens[start].hits.formUnion(sets[Int(state.pointee.groups)])
        if !isFolded { tokens[start].startsLonger = true }
      }
      index += 1
    }
  }

  /// The longest phrase of a group that starts at token `start` and ends before `end`, with its
  /// payload; of two that are the same, the one that was collected first.
  func longest(
    _ tokens: [Token], at start: Int, before end: Int, _ group: Int
  ) -> (end: Int, payload: Int)? {
    var best: (end: Int, state: Int) = (start, 0)
    let first = starts[Int(word(tokens[start]))]
    if sets[Int(first.groups)].contains(group) { best = (start + 1, Int(first.state)) }
    var followers = first.followers
    var state = Int(first.state)
    var index = start + 1
    while index < end {
      let word = word(tokens[index])
      guard Self.may(followers, word) else { break }
      state = next(states + state, word)
      let own = states + state
      guard own.pointee.reaches(group) else { break }
      index += 1
      if sets[Int(own.pointee.groups)].contains(group) { best = (index, state) }
      followers = own.pointee.followers
    }
    return best.state == 0 ? nil : (best.end, payload(best.state, group))
  }

  /// The payload of the group's phrase that ends at a state.
  @inline(__always)
  private func payload(_ state: Int, _ group: Int) -> Int {
    var place = Int(states[state].endings)
    while Int(endings[place].group) != group { place += 1 }
    return Int(endings[place].payload)
  }
}
