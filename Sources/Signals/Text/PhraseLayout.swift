/// What stands behind a run of words, once all phrases are collected.
struct PhraseNode {
  /// The groups of the phrases that end here or behind, a bit for all with the same lowest six bits:
  /// most rules that ask for a group are told by it alone to look no further.
  var reach: UInt64 = 0
  /// Place of the first ending, -1 where no phrase ends.
  var ending: Int32 = -1
  /// The group of the only ending, -1 where there are more or none.
  var onlyGroup: Int32 = -1

  /// Whether a phrase of the group may end here or behind.
  @inline(__always)
  func reaches(_ group: Int) -> Bool { reach &>> UInt64(truncatingIfNeeded: group) & 1 != 0 }
}

/// What starts with a word.
struct PhraseStart {
  /// Like `PhraseTrie.Node.followers` of the node, with those of the nodes to which it leads without a word.
  var followers: UInt64 = 0
  /// The node that the word leads to, 0 where no phrase starts with it.
  var node: Int32 = 0
  /// Number of the set of groups of which the word alone is a phrase.
  var groups: Int32 = 0
}

/// A node to which a word leads from another one.
struct PhraseStep {
  /// The other node and the word, 0 for a free place: open addressing, at most two thirds full.
  var key: UInt64 = 0
  var node: Int32 = 0
  /// Number of the set of groups of which phrases end at the node.
  var groups: Int32 = 0

  @inline(__always)
  static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// Where the search for a key begins; only the highest bits of the product depend on node and word
  /// alike.
  @inline(__always)
  static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}

/// Any word of a list that leads on, or a step that takes no word.
struct PhraseChoice {
  /// Bits of the words of the list, or of those that follow the target of a step without a word.
  var words: UInt64
  var target: Int32
  /// -1 for a step that takes no word.
  var list: Int16
  /// Number of the set of groups of which phrases end at the target.
  var groups: UInt16

  @inline(__always)
  var isJoin: Bool { list < 0 }

  /// Whether its words may hold this one.
  @inline(__always)
  func mayHold(_ word: WordID) -> Bool { words &>> UInt64(truncatingIfNeeded: word) & 1 != 0 }
}

/// The arrays of a `PhraseAutomaton`, made of a trie.
struct PhraseLayout {
  private var starts: [PhraseStart]
  private var nodes: [PhraseNode] = []
  private var steps: [PhraseStep]
  /// Where the choices of each node begin, and where those of the last end.
  private var choiceStarts: [Int32] = []
  private var choices: [PhraseChoice] = []
  private var members: [UInt64]
  private var gate: [UInt64] = []
  private var sets: [PhraseSet] = []
  private let endings: [PhraseTrie.Ending]
  /// By node, what its `PhraseStart` or `PhraseStep` needs of it.
  private var followers: [UInt64]
  private var groups: [Int32]

  /// Lays out a trie's phrases over words up to `wordCount`.
  init(_ trie: PhraseTrie, wordCount: Int) {
    precondition(trie.starts.count <= wordCount + 1, "a phrase has a word that has no id")
    endings = trie.endings
    members = Self.members(of: trie.lists)
    let stepCount = trie.nodes.count { $0.parent != PhraseTrie.root }
    steps = Array(repeating: PhraseStep(), count: Self.places(stepCount * 4 / 3 + 1, least: 16))
    starts = Array(repeating: PhraseStart(), count: wordCount + 1)
    followers = trie.nodes.map(\.followers)
    groups = Array(repeating: 0, count: trie.nodes.count)
    for node in trie.nodes { add(node, trie) }
    choiceStarts.append(Int32(choices.count))
    spread(trie)
    for (place, node) in trie.nodes.enumerated() where node.parent != PhraseTrie.root {
      add(step: Int32(place), from: node.parent, node.word)
    }
    for (word, node) in trie.starts.enumerated() where node != 0 {
      starts[word] = PhraseStart(
        followers: followers[Int(node)], node: node, groups: groups[Int(node)])
    }
    addGate(trie)
  }

  /// Writes the arrays in the order in which an automaton takes them.
  func write(to writer: inout ImageWriter) {
    writer.append(starts)
    writer.append(nodes)
    writer.append(steps)
    // Where there are none, their place is asked for all the same.
    writer.append(endings.isEmpty ? [PhraseTrie.Ending(group: -1, payload: -1, next: -1)] : endings)
    writer.append(choiceStarts)
    writer.append(
      choices.isEmpty ? [PhraseChoice(words: 0, target: 0, list: 0, groups: 0)] : choices)
    writer.append(members)
    writer.append(gate)
    writer.append(sets)
  }

  /// The next power of two.
  private static func places(_ count: Int, least: Int) -> Int {
    var places = least
    while places < count { places *= 2 }
    return places
  }

  private mutating func add(_ node: PhraseTrie.Node, _ trie: PhraseTrie) {
    var own = PhraseNode(ending: node.ending)
    if node.ending >= 0, trie.endings[Int(node.ending)].next < 0 {
      own.onlyGroup = trie.endings[Int(node.ending)].group
    }
    nodes.append(own)
    choiceStarts.append(Int32(choices.count))
    var place = node.choice
    while place >= 0 {
      let choice = trie.choices[Int(place)]
      choices.append(
        PhraseChoice(
          words: choice.words, target: choice.target, list: Int16(choice.list), groups: 0))
      place = choice.next
    }
  }

  /// The places of a node's choices.
  private func choices(of node: Int) -> Range<Int> {
    Int(choiceStarts[node])..<Int(choiceStarts[node + 1])
  }

  /// Notes at each node what goes on and ends there, with what does at the nodes that it leads to without
  /// a word; those were made after it.
  private mutating func spread(_ trie: PhraseTrie) {
    var sets = GroupSets()
    for node in nodes.indices.reversed() {
      var own = nodes[node]
      if own.ending >= 0 { groups[node] = sets.number(of: own.ending, endings) }
      var ending = own.ending
      while ending >= 0 {
        own.reach |= 1 &<< UInt64(truncatingIfNeeded: endings[Int(ending)].group)
        ending = endings[Int(ending)].next
      }
      for place in choices(of: node) {
        let target = Int(choices[place].target)
        own.reach |= nodes[target].reach
        choices[place].groups = UInt16(groups[target])
        guard choices[place].isJoin else { continue }
        choices[place].words = followers[target]
        followers[node] |= followers[target]
        groups[node] = sets.number(ofUnion: groups[node], groups[target])
      }
      nodes[node].reach |= own.reach
      nodes[Int(trie.nodes[node].parent)].reach |= nodes[node].reach
    }
    self.sets = sets.all
  }

  private mutating func add(step node: Int32, from parent: Int32, _ word: WordID) {
    let key = PhraseStep.key(parent, word)
    var slot = PhraseStep.place(of: key) & (steps.count - 1)
    while steps[slot].key != 0 { slot = (slot + 1) & (steps.count - 1) }
    steps[slot] = PhraseStep(key: key, node: node, groups: groups[Int(node)])
  }

  /// Notes in a filter which words go on from which nodes, be it by way of nodes that they lead to without
  /// a word.
  private mutating func addGate(_ trie: PhraseTrie) {
    var joined: [Int32: [WordID]] = [:]
    for choice in choices where choice.isJoin { joined[choice.target] = [] }
    var own: [Int32: [WordID]] = [:]
    for node in trie.nodes where node.parent != PhraseTrie.root {
      own[node.parent, default: []].append(node.word)
    }
    var keys: [UInt64] = []
    for node in nodes.indices.reversed() {
      var words = own[Int32(node)] ?? []
      for place in choices(of: node) {
        let choice = choices[place]
        words += choice.isJoin ? joined[choice.target] ?? [] : trie.lists[Int(choice.list)]
      }
      words = Array(Set(words))
      keys += words.map { PhraseStep.key(Int32(node), $0) }
      if joined[Int32(node)] != nil { joined[Int32(node)] = words }
    }
    // Eight places a pair: one of eight pairs that lead nowhere is looked up in vain.
    gate = Array(repeating: 0, count: min(Self.places(keys.count * 8, least: 64), 1 << 22) / 64)
    for key in keys {
      let place = PhraseStep.place(of: key) & (gate.count * 64 - 1)
      gate[place / 64] |= 1 << UInt64(place % 64)
    }
  }

  /// Pairs of a list of words and a word of it, 0 for a free place: open addressing, at most half full.
  private static func members(of lists: [[WordID]]) -> [UInt64] {
    let count = places(lists.reduce(0) { $0 + $1.count } * 2, least: 16)
    var members = [UInt64](repeating: 0, count: count)
    for (list, words) in lists.enumerated() {
      for word in words {
        // No word has the id 0, so that no pair is 0.
        let member = PhraseStep.key(Int32(list), word)
        var slot = PhraseStep.place(of: member) & (count - 1)
        while members[slot] != 0 { slot = (slot + 1) & (count - 1) }
        members[slot] = member
      }
    }
    return members
  }

  /// Gives each set of groups a number.
  private struct GroupSets {
    private(set) var all = [PhraseSet()]
    private var numbers: [PhraseSet: Int32] = [PhraseSet(): 0]
    /// Numbers of the sets of one group, 0 where there is none yet: most nodes have no more.
    private var single = [Int32](repeating: 0, count: PhraseSet.capacity)

    /// The number of the set of groups of which phrases end at a node.
    mutating func number(of first: Int32, _ endings: [PhraseTrie.Ending]) -> Int32 {
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
}
