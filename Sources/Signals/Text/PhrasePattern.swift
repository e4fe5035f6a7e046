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
      if start < index || pattern[index] == UInt8(ascii: "(") { nodes = Self.joined(nodes, &trie) }
      words.intern(pattern[start..<index], folded: false) { word in
        for place in nodes.indices { nodes[place] = trie.child(of: nodes[place], word) }
      }
      guard index < pattern.endIndex, pattern[index] == UInt8(ascii: "(") else { return nodes }
      var ends: [Int32] = []
      var single: [WordID] = []
      repeat {
        index += 1
        if let words = plainWords(from: &index, &words) {
          if words.count == 1 {
            single.append(words[0])
          } else {
            ends += words.reduce(nodes) { nodes, word in nodes.map { trie.child(of: $0, word) } }
          }
        } else {
          ends += extend(nodes, &index, &trie, &words)
        }
        precondition(index < pattern.endIndex, "a pattern lacks a closing parenthesis")
      } while pattern[index] == UInt8(ascii: "|")
      for node in nodes { ends += Self.step(from: node, single, &trie) }
      index += 1
      nodes = ends
    }
    return nodes
  }

  /// Fewest nodes that are worth a join: to follow one costs a step.
  private static let fewestJoined = 3

  /// The nodes from which a pattern goes on: many of them as one, but for the root.
  private static func joined(_ nodes: [Int32], _ trie: inout PhraseTrie) -> [Int32] {
    guard nodes.count >= fewestJoined else { return nodes }
    let ends = nodes.filter { $0 != PhraseTrie.root }
    guard ends.count >= fewestJoined else { return nodes }
    let join = trie.join(ends)
    return ends.count < nodes.count ? [PhraseTrie.root, join] : [join]
  }

  /// The nodes to which single words lead from a node: one for all of them where they are many.
  private static func step(
    from node: Int32, _ words: [WordID], _ trie: inout PhraseTrie
  ) -> [Int32] {
    guard node != PhraseTrie.root, words.count > 2 else {
      return words.map { trie.child(of: node, $0) }
    }
    return [trie.child(of: node, list: trie.list(of: words))]
  }

  /// The words of an alternative without alternatives of its own, which end at `index` then; nil for
  /// one that has some.
  private func plainWords(from index: inout Int, _ words: inout WordTable) -> [WordID]? {
    guard let end = pattern[index...].firstIndex(where: Self.isMark),
      pattern[end] != UInt8(ascii: "(")
    else { return nil }
    var plain: [WordID] = []
    words.intern(pattern[index..<end], folded: false) { plain.append($0) }
    index = end
    return plain
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ")")
  }
}
