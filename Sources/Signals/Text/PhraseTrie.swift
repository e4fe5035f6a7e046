/// Phrases over word ids, each with a payload; finds the longest that starts at a token.
struct PhraseTrie {
  /// Where every phrase starts.
  static let root: Int32 = 0

  /// A word that leads from one node to another.
  private struct Edge {
    /// The node that it starts from and its word, 0 for a free place.
    var key: UInt64 = 0
    var target: Int32 = 0
  }

  /// All edges: open addressing, at most half full.
  private var edges = [Edge](repeating: Edge(), count: 1 << 4)
  private var edgeCount = 0
  /// Of each node, -1 where no phrase ends.
  private var payloads: [Int32] = [-1]
  /// The words with which phrases start, in the lexicon's order.
  private(set) var starts = WordSet()

  /// The node that a word leads to, made where there is none yet.
  mutating func child(of node: Int32, _ word: WordID) -> Int32 {
    let key = Self.key(node, word)
    let known = edges[slot(of: key)].target
    if known != 0 { return known }
    if node == Self.root { starts.insert(word) }
    let made = Int32(payloads.count)
    payloads.append(-1)
    edgeCount += 1
    if edgeCount * 2 > edges.count { grow() }
    edges[slot(of: key)] = Edge(key: key, target: made)
    return made
  }

  /// Ends a phrase at a node; one that ends there already keeps its payload.
  mutating func mark(_ node: Int32, payload: Int32) {
    if payloads[Int(node)] < 0 { payloads[Int(node)] = payload }
  }

  /// The payload of the phrase that ends at a node, nil where none does.
  func payload(of node: Int32) -> Int? {
    payloads[Int(node)] < 0 ? nil : Int(payloads[Int(node)])
  }

  /// Ends a phrase at a node in the place of one that ends there already.
  mutating func remark(_ node: Int32, payload: Int32) { payloads[Int(node)] = payload }

  /// Takes away the phrase that ends at a node.
  mutating func unmark(_ node: Int32) { payloads[Int(node)] = -1 }

  /// Takes away the phrases of these payloads.
  mutating func unmark(where isMeant: (Int) -> Bool) {
    for node in payloads.indices where payloads[node] >= 0 && isMeant(Int(payloads[node])) {
      payloads[node] = -1
    }
  }

  /// The longest phrase that starts at token `start` and ends before `end`, with its payload.
  @inline(__always)
  func longest(
    _ tokens: [Token], at start: Int, before end: Int, folded: Bool
  ) -> (end: Int, payload: Int)? {
    guard starts.contains(folded ? tokens[start].stem : tokens[start].word) else { return nil }
    return follow(tokens, at: start, before: end, folded: folded)
  }

  /// Like `longest`, for a token whose word starts a phrase.
  private func follow(
    _ tokens: [Token], at start: Int, before end: Int, folded: Bool
  ) -> (end: Int, payload: Int)? {
    var node = Self.root
    var found: (end: Int, payload: Int)?
    var index = start
    repeat {
      let word = folded ? tokens[index].stem : tokens[index].word
      guard word != WordTable.unknown else { return found }
      node = edges[slot(of: Self.key(node, word))].target
      guard node != 0 else { return found }
      index += 1
      let payload = payloads[Int(node)]
      if payload >= 0 { found = (index, Int(payload)) }
    } while index < end
    return found
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

  /// The place of an edge, or the free one where it would stand.
  ///
  /// Only the highest bits of the product depend on node and word alike.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = edges.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while edges[slot].key != 0, edges[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Edge(), count: old.count * 2)
    for edge in old where edge.key != 0 { edges[slot(of: edge.key)] = edge }
  }
}
