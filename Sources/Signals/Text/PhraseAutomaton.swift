import CLexicon

/// The phrases of all groups laid out flat, so that one walk from a word finds what starts there.
///
/// A value without references: rules ask for phrases so often that counting them would cost more than
/// the answers. The memory is that of the lexicon's image.
struct PhraseAutomaton: @unchecked Sendable {
  /// By word; nothing starts with an unknown one.
  private let starts: UnsafePointer<PhraseStart>
  private let nodes: UnsafePointer<PhraseNode>
  private let steps: UnsafePointer<PhraseStep>
  private let stepMask: Int
  private let endings: UnsafePointer<PhraseTrie.Ending>
  private let choiceStarts: UnsafePointer<Int32>
  private let choices: UnsafePointer<PhraseChoice>
  private let members: UnsafePointer<UInt64>
  private let memberMask: Int
  /// A bit for each pair of a node and a word that goes on from it, as many share one: nearly all other
  /// pairs of a text are told by it to lead nowhere, in a memory that is small enough to be near.
  private let gate: UnsafePointer<UInt64>
  private let gateMask: Int
  /// The sets of groups of which phrases end at nodes, each once: they are few.
  private let sets: UnsafePointer<PhraseSet>
  /// Whether the phrases are written with plural endings folded.
  let isFolded: Bool

  /// Takes what a `PhraseLayout` wrote.
  init(_ image: inout ImageReader, folded: Bool) {
    starts = image.pointer()
    nodes = image.pointer()
    let steps: UnsafeBufferPointer<PhraseStep> = image.take()
    (self.steps, stepMask) = (steps.baseAddress!, steps.count - 1)
    endings = image.pointer()
    choiceStarts = image.pointer()
    choices = image.pointer()
    let members: UnsafeBufferPointer<UInt64> = image.take()
    (self.members, memberMask) = (members.baseAddress!, members.count - 1)
    let gate: UnsafeBufferPointer<UInt64> = image.take()
    (self.gate, gateMask) = (gate.baseAddress!, gate.count * 64 - 1)
    sets = image.pointer()
    isFolded = folded
  }

  @inline(__always)
  private func word(_ token: Token) -> WordID { isFolded ? token.stem : token.word }

  /// Whether a pair of a node and a word may go on.
  @inline(__always)
  private func passes(_ place: Int) -> Bool {
    let place = place & gateMask
    return gate[place >> 6] &>> UInt64(truncatingIfNeeded: place) & 1 != 0
  }

  /// Whether a word may go on from a node.
  @inline(__always)
  private func passes(_ node: Int32, _ word: WordID) -> Bool {
    passes(PhraseStep.place(of: PhraseStep.key(node, word)))
  }

  /// The step of a node and a word, which begins at that place; nil where there is none.
  @inline(__always)
  private func step(_ key: UInt64, _ place: Int) -> PhraseStep? {
    var slot = place & stepMask
    while steps[slot].key != 0 {
      if steps[slot].key == key { return steps[slot] }
      slot = (slot + 1) & stepMask
    }
    return nil
  }

  /// Whether a choice's list holds a word.
  @inline(__always)
  private func holds(_ choice: PhraseChoice, _ word: WordID) -> Bool {
    guard choice.mayHold(word) else { return false }
    let member = PhraseStep.key(Int32(choice.list), word)
    var slot = PhraseStep.place(of: member) & memberMask
    while members[slot] != 0 {
      if members[slot] == member { return true }
      slot = (slot + 1) & memberMask
    }
    return false
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
        for start in waiting[..<count] {
          let node = starts[Int(word(tokens[start]))].node
          follow(node, tokens, start + 1, &tokens[start].hits)
        }
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
    guard first.node != 0 else { return false }
    if first.groups != 0 { tokens[start].hits.formUnion(sets[Int(first.groups)]) }
    guard start + 1 < tokens.count else { return false }
    let next = word(tokens[start + 1])
    guard first.followers &>> UInt64(truncatingIfNeeded: next) & 1 != 0 else { return false }
    let place = PhraseStep.place(of: PhraseStep.key(first.node, next))
    guard passes(place) else { return false }
    jobreq_prefetch(choiceStarts + Int(first.node))
    jobreq_prefetch(steps + (place & stepMask))
    return true
  }

  /// Adds the groups of the phrases that go on from a node with the token at `index`.
  private func follow(
    _ node: Int32, _ tokens: UnsafeMutableBufferPointer<Token>, _ index: Int,
    _ hits: inout PhraseSet
  ) {
    var (node, index) = (node, index)
    while index < tokens.count {
      let next = word(tokens[index])
      let key = PhraseStep.key(node, next)
      let place = PhraseStep.place(of: key)
      guard passes(place) else { return }
      var choice = Int(choiceStarts[Int(node)])
      let end = Int(choiceStarts[Int(node) + 1])
      while choice < end {
        let way = choices[choice]
        choice &+= 1
        if way.isJoin {
          if way.mayHold(next), passes(way.target, next) {
            follow(way.target, tokens, index, &hits)
          }
        } else if holds(way, next) {
          if way.groups != 0 { hits.formUnion(sets[Int(way.groups)]) }
          follow(way.target, tokens, index + 1, &hits)
        }
      }
      guard let step = step(key, place) else { return }
      if step.groups != 0 { hits.formUnion(sets[Int(step.groups)]) }
      (node, index) = (step.node, index + 1)
    }
  }

  /// The longest phrase of a group that starts at token `start` and ends before `end`, with its
  /// payload; of two that are the same, the one that was collected first.
  func longest(
    _ tokens: [Token], at start: Int, before end: Int, _ group: Int
  ) -> (end: Int, payload: Int)? {
    var best: (end: Int, ending: Int32) = (start, -1)
    let node = starts[Int(word(tokens[start]))].node
    if node != 0 { search(node, tokens, start + 1, end, group, &best) }
    return best.ending < 0 ? nil : (best.end, Int(endings[Int(best.ending)].payload))
  }

  /// The group's ending at a node, -1 where it has none.
  @inline(__always)
  private func ending(_ node: UnsafePointer<PhraseNode>, _ group: Int) -> Int32 {
    var ending = node.pointee.ending
    if node.pointee.onlyGroup >= 0 { return Int(node.pointee.onlyGroup) == group ? ending : -1 }
    while ending >= 0, Int(endings[Int(ending)].group) != group {
      ending = endings[Int(ending)].next
    }
    return ending
  }

  /// Looks for a longer phrase among those that lead to a node before the token at `index`.
  private func search(
    _ node: Int32, _ tokens: [Token], _ index: Int, _ end: Int, _ group: Int,
    _ best: inout (end: Int, ending: Int32)
  ) {
    var (node, index) = (node, index)
    while nodes[Int(node)].reaches(group) {
      let own = nodes + Int(node)
      let ending = ending(own, group)
      if ending >= 0, endings[Int(ending)].payload >= 0,
        index > best.end || index == best.end && ending < best.ending
      {
        best = (index, ending)
      }
      let next = index < end ? word(tokens[index]) : WordTable.unknown
      let key = PhraseStep.key(node, next)
      let place = PhraseStep.place(of: key)
      let goesOn = index < end && passes(place)
      var choice = Int(choiceStarts[Int(node)])
      let lastChoice = Int(choiceStarts[Int(node) + 1])
      while choice < lastChoice {
        let way = choices[choice]
        choice &+= 1
        if way.isJoin {
          if goesOn && way.mayHold(next) && passes(way.target, next)
            || way.groups != 0 && sets[Int(way.groups)].contains(group)
          {
            search(way.target, tokens, index, end, group, &best)
          }
        } else if goesOn, nodes[Int(way.target)].reaches(group), holds(way, next) {
          search(way.target, tokens, index + 1, end, group, &best)
        }
      }
      guard goesOn, let step = step(key, place) else { return }
      (node, index) = (step.node, index + 1)
    }
  }
}
