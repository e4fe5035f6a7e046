/// The phrases of all groups laid out flat, so that one walk from a word finds what starts there.
///
/// A value without references: rules ask for phrases so often that counting them would cost more than
/// the answers. The lexicon that made it gives its memory back.
struct PhraseAutomaton: @unchecked Sendable {
  /// What starts with a word.
  private struct Start {
    /// The groups of which the word alone is a phrase.
    var groups = PhraseSet()
    /// Like `PhraseTrie.Node.followers` of the node.
    var followers: UInt64 = 0
    /// The node that the word leads to, 0 where no phrase starts with it.
    var node: Int32 = 0
  }

  /// By word; nothing starts with an unknown one.
  private let starts: UnsafeMutablePointer<Start>
  private let nodes: UnsafeMutablePointer<PhraseTrie.Node>
  private let children: UnsafeMutablePointer<Int32>
  private let mask: Int
  private let endings: UnsafeMutablePointer<PhraseTrie.Ending>
  private let choices: UnsafeMutablePointer<PhraseTrie.Choice>
  /// Pairs of a list of words and a word of it, 0 for a free place: open addressing, at most half full.
  private let members: UnsafeMutablePointer<UInt64>
  private let memberMask: Int
  /// The sets of groups of which phrases end at nodes, each once: they are few.
  private let sets: UnsafeMutablePointer<PhraseSet>
  /// Whether the phrases are written with plural endings folded.
  let isFolded: Bool

  /// Lays out a trie's phrases over words up to `wordCount`.
  init(_ trie: PhraseTrie, wordCount: Int, folded: Bool) {
    precondition(trie.starts.count <= wordCount + 1, "a phrase has a word that has no id")
    nodes = Self.copy(trie.nodes)
    children = Self.copy(trie.children)
    mask = trie.children.count - 1
    endings = Self.copy(trie.endings)
    choices = Self.copy(trie.choices)
    isFolded = folded
    let table = Self.members(of: trie.lists)
    members = Self.copy(table)
    memberMask = table.count - 1
    let groups = Self.spread(over: nodes, trie.nodes.count, choices, endings)
    sets = Self.copy(groups.all)
    starts = .allocate(capacity: wordCount + 1)
    starts.initialize(repeating: Start(), count: wordCount + 1)
    for (word, node) in trie.starts.enumerated() where node != 0 {
      let own = nodes[Int(node)]
      starts[word] = Start(
        groups: groups.all[Int(own.groups)], followers: own.followers, node: node)
    }
  }

  /// Notes at each node what goes on and ends there, with what does at the nodes that it leads to without
  /// a word; those were made after it. Gives the sets of groups by number.
  private static func spread(
    over nodes: UnsafeMutablePointer<PhraseTrie.Node>, _ count: Int,
    _ choices: UnsafeMutablePointer<PhraseTrie.Choice>,
    _ endings: UnsafeMutablePointer<PhraseTrie.Ending>
  ) -> GroupSets {
    var groups = GroupSets()
    for node in (0..<count).reversed() {
      var own: Int32 = 0
      var ending = nodes[node].ending
      if ending >= 0 { own = groups.number(of: ending, endings) }
      while ending >= 0 {
        nodes[node].reach |= 1 &<< UInt64(truncatingIfNeeded: endings[Int(ending)].group)
        ending = endings[Int(ending)].next
      }
      var place = nodes[node].choice
      while place >= 0 {
        let choice = choices[Int(place)]
        nodes[node].reach |= nodes[Int(choice.target)].reach
        if choice.isJoin {
          let target = nodes[Int(choice.target)]
          choices[Int(place)].words = target.followers
          nodes[node].followers |= target.followers
          own = groups.number(ofUnion: own, target.groups)
        }
        place = choice.next
      }
      nodes[node].groups = own
      nodes[Int(nodes[node].parent)].reach |= nodes[node].reach
    }
    return groups
  }

  /// Gives each set of groups a number.
  private struct GroupSets {
    private(set) var all = [PhraseSet()]
    private var numbers: [PhraseSet: Int32] = [PhraseSet(): 0]
    /// Numbers of the sets of one group, 0 where there is none yet: most nodes have no more.
    private var single = [Int32](repeating: 0, count: PhraseSet.capacity)

    /// The number of the set of groups of which phrases end at a node.
    mutating func number(
      of first: Int32, _ endings: UnsafeMutablePointer<PhraseTrie.Ending>
    ) -> Int32 {
      let own = endings[Int(first)]
      let isSingle = own.next < 0 && own.payload >= 0
      if isSingle, single[Int(own.group)] != 0 { return single[Int(own.group)] }
      var groups = PhraseSet()
      var ending = first
      while ending >= 0 {
        if endings[Int(ending)].payload >= 0 { groups.insert(Int(endings[Int(ending)].group)) }
        ending = endings[Int(ending)].next
      }
      let number = number(of: groups)
      if isSingle { single[Int(own.group)] = number }
      return number
    }

    /// The number of the set of the groups of two.
    mutating func number(ofUnion a: Int32, _ b: Int32) -> Int32 {
      if a == b || b == 0 { return a }
      var groups = all[Int(a)]
      groups.formUnion(all[Int(b)])
      return number(of: groups)
    }

    private mutating func number(of groups: PhraseSet) -> Int32 {
      let number = numbers[groups] ?? Int32(all.count)
      if number == all.count {
        numbers[groups] = number
        all.append(groups)
      }
      return number
    }
  }

  private static func copy<Element>(_ array: [Element]) -> UnsafeMutablePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(array.count, 1))
    array.withUnsafeBufferPointer { known in
      if let base = known.baseAddress { copy.initialize(from: base, count: known.count) }
    }
    return copy
  }

  /// Gives the memory back.
  func deallocate() {
    starts.deallocate()
    nodes.deallocate()
    children.deallocate()
    endings.deallocate()
    choices.deallocate()
    members.deallocate()
    sets.deallocate()
  }

  @inline(__always)
  private func word(_ token: Token) -> WordID { isFolded ? token.stem : token.word }

  /// The node that a word leads to, 0 where it leads nowhere.
  @inline(__always)
  private func child(of node: Int32, _ word: WordID) -> Int32 {
    guard nodes[Int(node)].followers &>> UInt64(truncatingIfNeeded: word) & 1 != 0 else { return 0 }
    var slot = PhraseTrie.place(of: node, word) & mask
    while children[slot] != 0 {
      if nodes[Int(children[slot])].follows(node, word) { return children[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// A list and a word as one number, which is never 0.
  @inline(__always)
  private static func member(_ list: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: list)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private static func members(of lists: [[WordID]]) -> [UInt64] {
    var places = 16
    while places < lists.reduce(0, { $0 + $1.count }) * 2 { places *= 2 }
    var members = [UInt64](repeating: 0, count: places)
    for (list, words) in lists.enumerated() {
      for word in words {
        var slot = PhraseTrie.place(of: Int32(list), word) & (places - 1)
        while members[slot] != 0 { slot = (slot + 1) & (places - 1) }
        members[slot] = member(Int32(list), word)
      }
    }
    return members
  }

  /// Whether a choice's list holds a word.
  @inline(__always)
  private func holds(_ choice: PhraseTrie.Choice, _ word: WordID) -> Bool {
    guard choice.mayHold(word) else { return false }
    let member = Self.member(choice.list, word)
    var slot = PhraseTrie.place(of: choice.list, word) & memberMask
    while members[slot] != 0 {
      if members[slot] == member { return true }
      slot = (slot + 1) & memberMask
    }
    return false
  }

  /// Adds the groups of all phrases that start at a token to its hits.
  @inline(__always)
  func mark(_ tokens: UnsafeMutableBufferPointer<Token>, at start: Int) {
    let first = starts[Int(word(tokens[start]))]
    guard first.node != 0 else { return }
    tokens[start].hits.formUnion(first.groups)
    guard start + 1 < tokens.count else { return }
    let next = word(tokens[start + 1])
    guard first.followers &>> UInt64(truncatingIfNeeded: next) & 1 != 0 else { return }
    follow(first.node, tokens, start + 1, &tokens[start].hits)
  }

  /// Adds the groups of the phrases that go on from a node with the token at `index`.
  private func follow(
    _ node: Int32, _ tokens: UnsafeMutableBufferPointer<Token>, _ index: Int,
    _ hits: inout PhraseSet
  ) {
    var (node, index) = (node, index)
    while node != 0, index < tokens.count {
      let next = word(tokens[index])
      var place = nodes[Int(node)].choice
      while place >= 0 {
        let choice = choices[Int(place)]
        if choice.isJoin {
          if choice.mayHold(next) { follow(choice.target, tokens, index, &hits) }
        } else if holds(choice, next) {
          hits.formUnion(sets[Int(nodes[Int(choice.target)].groups)])
          follow(choice.target, tokens, index + 1, &hits)
        }
        place = choice.next
      }
      index += 1
      node = child(of: node, next)
      if node != 0 { hits.formUnion(sets[Int(nodes[Int(node)].groups)]) }
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

  /// Looks for a longer phrase among those that lead to a node before the token at `index`.
  private func search(
    _ node: Int32, _ tokens: [Token], _ index: Int, _ end: Int, _ group: Int,
    _ best: inout (end: Int, ending: Int32)
  ) {
    var (node, index) = (node, index)
    while node != 0, nodes[Int(node)].reaches(group) {
      var ending = nodes[Int(node)].ending
      while ending >= 0, Int(endings[Int(ending)].group) != group {
        ending = endings[Int(ending)].next
      }
      if ending >= 0, endings[Int(ending)].payload >= 0,
        index > best.end || index == best.end && ending < best.ending
      {
        best = (index, ending)
      }
      let next = index < end ? word(tokens[index]) : WordTable.unknown
      var place = nodes[Int(node)].choice
      while place >= 0 {
        let choice = choices[Int(place)]
        if choice.isJoin {
          if choice.mayHold(next) || sets[Int(nodes[Int(choice.target)].groups)].contains(group) {
            search(choice.target, tokens, index, end, group, &best)
          }
        } else if index < end, holds(choice, next) {
          search(choice.target, tokens, index + 1, end, group, &best)
        }
        place = choice.next
      }
      guard index < end else { return }
      index += 1
      node = child(of: node, next)
    }
  }
}
