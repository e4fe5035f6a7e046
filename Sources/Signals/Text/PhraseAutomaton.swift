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
    isFolded = folded
    var groups = GroupSets()
    for place in 0..<trie.nodes.count where nodes[place].ending >= 0 {
      nodes[place].groups = groups.number(of: nodes[place].ending, endings)
    }
    sets = Self.copy(groups.all)
    starts = .allocate(capacity: wordCount + 1)
    starts.initialize(repeating: Start(), count: wordCount + 1)
    for (word, node) in trie.starts.enumerated() where node != 0 {
      let own = nodes[Int(node)]
      starts[word] = Start(
        groups: groups.all[Int(own.groups)], followers: own.followers, node: node)
    }
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
      let number = numbers[groups] ?? Int32(all.count)
      if number == all.count {
        numbers[groups] = number
        all.append(groups)
      }
      if isSingle { single[Int(own.group)] = number }
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

  /// Adds the groups of all phrases that start at a token to its hits.
  @inline(__always)
  func mark(_ tokens: UnsafeMutableBufferPointer<Token>, at start: Int) {
    let first = starts[Int(word(tokens[start]))]
    guard first.node != 0 else { return }
    tokens[start].hits.formUnion(first.groups)
    guard start + 1 < tokens.count else { return }
    var next = word(tokens[start + 1])
    guard first.followers &>> UInt64(truncatingIfNeeded: next) & 1 != 0 else { return }
    var node = child(of: first.node, next)
    var index = start + 2
    while node != 0 {
      tokens[start].hits.formUnion(sets[Int(nodes[Int(node)].groups)])
      guard index < tokens.count else { return }
      next = word(tokens[index])
      node = child(of: node, next)
      index += 1
    }
  }

  /// The longest phrase of a group that starts at token `start` and ends before `end`, with its
  /// payload.
  func longest(
    _ tokens: [Token], at start: Int, before end: Int, _ group: Int
  ) -> (end: Int, payload: Int)? {
    var found: (end: Int, payload: Int)?
    var node = starts[Int(word(tokens[start]))].node
    var index = start + 1
    while node != 0 {
      var ending = nodes[Int(node)].ending
      while ending >= 0 {
        let own = endings[Int(ending)]
        if Int(own.group) == group {
          if own.payload >= 0 { found = (index, Int(own.payload)) }
          break
        }
        ending = own.next
      }
      guard index < end else { break }
      node = child(of: node, word(tokens[index]))
      index += 1
    }
    return found
  }
}
