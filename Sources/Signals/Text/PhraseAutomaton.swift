/// The phrases of all groups laid out flat, so that one walk from a word finds what starts there.
///
/// A value without references: rules ask for phrases so often that counting them would cost more than
/// the answers. The lexicon that made it gives its memory back.
struct PhraseAutomaton: @unchecked Sendable {
  private let starts: UnsafeMutablePointer<Int32>
  private let nodes: UnsafeMutablePointer<PhraseTrie.Node>
  private let edges: UnsafeMutablePointer<PhraseTrie.Edge>
  private let mask: Int
  private let endings: UnsafeMutablePointer<PhraseTrie.Ending>
  /// Whether the phrases are written with plural endings folded.
  let isFolded: Bool

  /// Lays out a trie's phrases over words up to `wordCount`.
  init(_ trie: PhraseTrie, wordCount: Int, folded: Bool) {
    precondition(trie.starts.count <= wordCount + 1, "a phrase has a word that has no id")
    let missing = repeatElement(Int32(0), count: wordCount + 1 - trie.starts.count)
    starts = Self.copy(trie.starts + missing)
    nodes = Self.copy(trie.nodes)
    edges = Self.copy(trie.edges)
    mask = trie.edges.count - 1
    endings = Self.copy(trie.endings)
    isFolded = folded
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
    edges.deallocate()
    endings.deallocate()
  }

  @inline(__always)
  private func word(_ token: Token) -> WordID { isFolded ? token.stem : token.word }

  /// The node that a word leads to, 0 where it leads nowhere.
  @inline(__always)
  private func child(of node: Int32, _ word: WordID) -> Int32 {
    guard nodes[Int(node)].followers &>> UInt64(truncatingIfNeeded: word) & 1 != 0 else { return 0 }
    let key = PhraseTrie.Edge.key(node, word)
    var slot = PhraseTrie.Edge.place(of: key) & mask
    while edges[slot].key != key {
      if edges[slot].key == 0 { return 0 }
      slot = (slot + 1) & mask
    }
    return edges[slot].target
  }

  /// Adds the groups of all phrases that start at a token to its hits.
  @inline(__always)
  func mark(_ tokens: UnsafeMutableBufferPointer<Token>, at start: Int) {
    // No phrase holds an unknown word: `starts` leads nowhere from it.
    var node = starts[Int(word(tokens[start]))]
    var index = start + 1
    while node != 0 {
      var ending = nodes[Int(node)].ending
      while ending >= 0 {
        if endings[Int(ending)].payload >= 0 {
          tokens[start].hits.insert(Int(endings[Int(ending)].group))
        }
        ending = endings[Int(ending)].next
      }
      guard index < tokens.count else { return }
      node = child(of: node, word(tokens[index]))
      index += 1
    }
  }

  /// The longest phrase of a group that starts at token `start` and ends before `end`, with its
  /// payload.
  func longest(
    _ tokens: [Token], at start: Int, before end: Int, _ group: Int
  ) -> (end: Int, payload: Int)? {
    var found: (end: Int, payload: Int)?
    var node = starts[Int(word(tokens[start]))]
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
