/// Phrases over word ids, each with a payload; finds the longest that starts at a token.
struct PhraseTrie {
  private var nodes: Int32 = 1
  private var roots: [Int32] = []
  private var payloads: [Int32] = [-1, -1]
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 8)
  private var targets: [Int32] = Array(repeating: 0, count: 1 << 8)
  private var edges = 0

  /// Where every phrase starts.
  static let root: Int32 = 0

  /// The node that a word leads to, made where there is none yet.
  mutating func child(of node: Int32, _ word: WordID) -> Int32 {
    guard node == Self.root else {
      let key = Self.key(node, word)
      let known = target(key)
      if known != 0 { return known }
      let made = makeNode()
      addEdge(key, made)
      return made
    }
    if Int(word) >= roots.count {
      roots.append(contentsOf: repeatElement(0, count: Int(word) + 1 - roots.count))
    }
    if roots[Int(word)] == 0 { roots[Int(word)] = makeNode() }
    return roots[Int(word)]
  }

  /// Ends a phrase at a node; one that ends there already keeps its payload.
  mutating func mark(_ node: Int32, payload: Int32) {
    if payloads[Int(node)] < 0 { payloads[Int(node)] = payload }
  }

  /// Adds a phrase.
  mutating func insert(_ phrase: [WordID], payload: Int32) {
    guard !phrase.isEmpty else { return }
    mark(phrase.reduce(Self.root) { child(of: $0, $1) }, payload: payload)
  }

  /// The longest phrase that starts at token `start` and ends before `end`, with its payload.
  @inline(__always)
  func longest(
    _ tokens: [Token], at start: Int, before end: Int, folded: Bool
  ) -> (end: Int, payload: Int)? {
    let first = Int(folded ? tokens[start].stem : tokens[start].word)
    guard first < roots.count, roots[first] != 0 else { return nil }
    var node = roots[first]
    var found: (end: Int, payload: Int)?
    var index = start
    while true {
      let payload = payloads[Int(node)]
      if payload >= 0 { found = (index + 1, Int(payload)) }
      index += 1
      guard index < end else { return found }
      let token = tokens[index]
      let word = folded ? token.stem : token.word
      guard word != WordTable.unknown else { return found }
      node = target(Self.key(node, word))
      guard node != 0 else { return found }
    }
  }

  /// Every phrase that starts at token `start` and ends before `end`, the longest first.
  func all(
    _ tokens: [Token], at start: Int, before end: Int, folded: Bool
  ) -> [(end: Int, payload: Int)] {
    var found: [(end: Int, payload: Int)] = []
    var limit = end
    while let match = longest(tokens, at: start, before: limit, folded: folded) {
      found.append(match)
      limit = match.end - 1
      if limit <= start { break }
    }
    return found
  }

  /// The payload of the phrase that is the whole of `tokens[range]`; nil where none is.
  func whole(_ tokens: [Token], _ range: Range<Int>, folded: Bool) -> Int? {
    guard !range.isEmpty,
      let match = longest(tokens, at: range.lowerBound, before: range.upperBound, folded: folded),
      match.end == range.upperBound
    else { return nil }
    return match.payload
  }

  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private mutating func makeNode() -> Int32 {
    nodes += 1
    payloads.append(-1)
    return nodes
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
  }

  private func target(_ key: UInt64) -> Int32 {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private mutating func addEdge(_ key: UInt64, _ node: Int32) {
    if edges * 2 > keys.count {
      let old = zip(keys, targets).filter { $0.0 != 0 }
      keys = Array(repeating: 0, count: keys.count * 2)
      targets = Array(repeating: 0, count: targets.count * 2)
      for (key, node) in old { place(key, node) }
    }
    edges += 1
    place(key, node)
  }

  private mutating func place(_ key: UInt64, _ node: Int32) {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = node
  }
}
