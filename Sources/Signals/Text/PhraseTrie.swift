/// Phrases over word ids while they are collected, each with the groups that it belongs to and a
/// payload in each.
struct PhraseTrie {
  /// Where every phrase starts.
  static let root: Int32 = 0

  /// What stands behind a run of words.
  struct Node {
    /// Place of the first ending, -1 where no phrase ends.
    var ending: Int32 = -1
    /// Place of the first of the node's `choices`, -1 for none.
    var choice: Int32 = -1
    /// The node before the run's last word, and that word.
    var parent: Int32 = 0
    var word = WordTable.unknown

    /// Whether it is what a word leads to from a node.
    @inline(__always)
    func follows(_ parent: Int32, _ word: WordID) -> Bool {
      self.parent == parent && self.word == word
    }
  }

  /// Any word of a list that leads from one node to another, or a step that takes no word.
  ///
  /// A pattern of five lists of ten words stands for 100,000 phrases; with such steps it takes five
  /// nodes instead of as many as there are phrases.
  struct Choice {
    /// The list of a step that takes no word.
    static let join: Int32 = -1

    var list: Int32
    var target: Int32
    /// Place of the node's next choice, -1 for none.
    var next: Int32
  }

  /// The end of a phrase of one group.
  struct Ending {
    var group: Int32
    /// -1 where the phrase was taken away.
    var payload: Int32
    /// Place of the node's next ending, -1 for none.
    var next: Int32
  }

  private(set) var nodes = [Node()]
  /// The nodes behind all words but a phrase's first, 0 for a free place: open addressing, at most two
  /// thirds full.
  private(set) var children: [Int32]
  private(set) var endings: [Ending] = []
  private(set) var choices: [Choice] = []
  /// The lists of words that choices are of, each sorted and there once.
  private(set) var lists: [[WordID]] = []
  private var listNumbers: [[WordID]: Int32] = [:]
  private var joins: [[Int32]: Int32] = [:]
  /// The nodes to which the root's words lead, by word; 0 for none.
  private(set) var starts: [Int32] = []
  private var childCount = 0

  /// Makes an empty trie with room for about as many nodes.
  init(capacity: Int = 16) {
    var places = 16
    while places < capacity { places *= 2 }
    children = Array(repeating: 0, count: places * 2)
    nodes.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
  }

  /// The node that a word leads to, made where there is none yet.
  mutating func child(of node: Int32, _ word: WordID) -> Int32 {
    if node == Self.root { return start(word) }
    let slot = slot(of: node, word)
    if children[slot] != 0 { return children[slot] }
    let made = Int32(nodes.count)
    nodes.append(Node(parent: node, word: word))
    children[slot] = made
    childCount += 1
    if childCount * 3 > children.count * 2 { grow() }
    return made
  }

  /// The number of a list of words.
  mutating func list(of words: [WordID]) -> Int32 {
    let words = words.sorted()
    if let known = listNumbers[words] { return known }
    let made = Int32(lists.count)
    lists.append(words)
    listNumbers[words] = made
    return made
  }

  /// The node to which any word of a list leads, made where there is none yet.
  mutating func child(of node: Int32, list: Int32) -> Int32 {
    var place = nodes[Int(node)].choice
    while place >= 0 {
      if choices[Int(place)].list == list { return choices[Int(place)].target }
      place = choices[Int(place)].next
    }
    let made = Int32(nodes.count)
    nodes.append(Node())
    choices.append(Choice(list: list, target: made, next: nodes[Int(node)].choice))
    nodes[Int(node)].choice = Int32(choices.count - 1)
    return made
  }

  /// The node at which phrases that lead to these nodes go on alike, made where there is none yet.
  ///
  /// What follows alternatives of several words is then there once, not once for each of them.
  mutating func join(_ ends: [Int32]) -> Int32 {
    let ends = ends.sorted()
    if let known = joins[ends] { return known }
    let made = Int32(nodes.count)
    nodes.append(Node())
    var last = Self.root
    for node in ends where node != last {
      let choice = Choice(list: Choice.join, target: made, next: nodes[Int(node)].choice)
      nodes[Int(node)].choice = Int32(choices.count)
      choices.append(choice)
      last = node
    }
    joins[ends] = made
    return made
  }

  private mutating func start(_ word: WordID) -> Int32 {
    let place = Int(word)
    if place >= starts.count {
      starts.append(contentsOf: repeatElement(0, count: place + 1 - starts.count))
    }
    if starts[place] == 0 {
      starts[place] = Int32(nodes.count)
      nodes.append(Node())
    }
    return starts[place]
  }

  /// Ends a phrase at a node; one of the group that ends there already keeps its payload.
  mutating func mark(_ node: Int32, _ group: Int, payload: Int32) {
    if let ending = ending(of: node, group) {
      if endings[ending].payload < 0 { endings[ending].payload = payload }
      return
    }
    let next = nodes[Int(node)].ending
    nodes[Int(node)].ending = Int32(endings.count)
    endings.append(Ending(group: Int32(group), payload: payload, next: next))
  }

  /// The payload of the group's phrase that ends at a node, nil where none does.
  func payload(of node: Int32, _ group: Int) -> Int? {
    guard let ending = ending(of: node, group), endings[ending].payload >= 0 else { return nil }
    return Int(endings[ending].payload)
  }

  /// Ends a phrase at a node in the place of one of the group that ends there already.
  mutating func remark(_ node: Int32, _ group: Int, payload: Int32) {
    unmark(node, group)
    mark(node, group, payload: payload)
  }

  /// Takes away the group's phrase that ends at a node.
  mutating func unmark(_ node: Int32, _ group: Int) {
    if let ending = ending(of: node, group) { endings[ending].payload = -1 }
  }

  /// Takes away the phrases of these payloads.
  mutating func unmark(where isMeant: (Int) -> Bool) {
    for place in endings.indices
    where endings[place].payload >= 0 && isMeant(Int(endings[place].payload)) {
      endings[place].payload = -1
    }
  }

  private func ending(of node: Int32, _ group: Int) -> Int? {
    var ending = nodes[Int(node)].ending
    while ending >= 0, Int(endings[Int(ending)].group) != group {
      ending = endings[Int(ending)].next
    }
    return ending < 0 ? nil : Int(ending)
  }

  /// The place of the node that a word leads to, or the free one where it would stand.
  @inline(__always)
  private func slot(of node: Int32, _ word: WordID) -> Int {
    let mask = children.count - 1
    var slot = Self.place(of: node, word) & mask
    while children[slot] != 0, !nodes[Int(children[slot])].follows(node, word) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Where the search for a node's child begins; only the highest bits of the product depend on node and
  /// word alike.
  @inline(__always)
  private static func place(of node: Int32, _ word: WordID) -> Int {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  private mutating func grow() {
    let old = children
    children = Array(repeating: 0, count: old.count * 2)
    for node in old where node != 0 {
      children[slot(of: nodes[Int(node)].parent, nodes[Int(node)].word)] = node
    }
  }
}
