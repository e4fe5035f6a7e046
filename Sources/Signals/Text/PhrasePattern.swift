/// A phrase written with alternatives: `(a|b|) c` stands for `a c`, `b c` and `c`.
///
/// It is put into a trie while it is read, so that what two phrases share is never written out.
struct PhrasePattern {
  private let pattern: ArraySlice<UInt8>

  init(_ pattern: ArraySlice<UInt8>) { self.pattern = pattern }

  /// Adds every phrase that the pattern stands for.
  func insert(
    into trie: inout PhraseTrie, words: inout WordTable, _ group: Int, payload: Int32
  ) {
    var index = pattern.startIndex
    for node in extend([PhraseTrie.root], &index, &trie, &words) where node != PhraseTrie.root {
      trie.mark(node, group, payload: payload)
    }
    precondition(
      index == pattern.endIndex,
      "a pattern's parentheses do not match: \(String(decoding: pattern, as: UTF8.self))")
  }

  /// The nodes to which the pattern leads from `nodes`, up to a `|` or `)` that is not its own.
  private func extend(
    _ nodes: [Int32], _ index: inout Int, _ trie: inout PhraseTrie, _ words: inout WordTable
  ) -> [Int32] {
    var nodes = nodes
    while index < pattern.endIndex {
      let start = index
      while index < pattern.endIndex, !Self.isMark(pattern[index]) { index += 1 }
      words.intern(pattern[start..<index], folded: false) { word in
        for place in nodes.indices { nodes[place] = trie.child(of: nodes[place], word) }
      }
      guard index < pattern.endIndex, pattern[index] == UInt8(ascii: "(") else { return nodes }
      var ends: [Int32] = []
      repeat {
        index += 1
        ends += extend(nodes, &index, &trie, &words)
        precondition(index < pattern.endIndex, "a pattern lacks a closing parenthesis")
      } while pattern[index] == UInt8(ascii: "|")
      index += 1
      nodes = ends
    }
    return nodes
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ")")
  }
}
