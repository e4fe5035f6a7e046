/// Phrases written with alternatives: `(a|b|) c` stands for `a c`, `b c` and `c`.
///
/// A pattern is put into a trie part by part, so that what two phrases share is never written out.
struct PhrasePattern {
  /// What a pattern is made of.
  private indirect enum Part {
    case words([WordID])
    case alternatives([[Part]])
  }

  private let parts: [Part]

  /// Reads a pattern; `ids` names the words of a stretch without parentheses.
  init(_ pattern: ArraySlice<UInt8>, ids: (ArraySlice<UInt8>) -> [WordID]) {
    var index = pattern.startIndex
    parts = Self.sequence(pattern, &index, ids)
    precondition(
      index == pattern.endIndex,
      "a pattern's parentheses do not match: \(String(decoding: pattern, as: UTF8.self))")
  }

  /// Adds every phrase that the pattern stands for.
  func insert(into trie: inout PhraseTrie, payload: Int32) {
    for node in Self.extend([PhraseTrie.root], parts, &trie) where node != PhraseTrie.root {
      trie.mark(node, payload: payload)
    }
  }

  private static func extend(
    _ nodes: [Int32], _ parts: [Part], _ trie: inout PhraseTrie
  ) -> [Int32] {
    var nodes = nodes
    for part in parts {
      switch part {
      case .words(let words):
        for place in nodes.indices {
          for word in words { nodes[place] = trie.child(of: nodes[place], word) }
        }
      case .alternatives(let options):
        nodes = options.flatMap { extend(nodes, $0, &trie) }
      }
    }
    return nodes
  }

  private static func sequence(
    _ pattern: ArraySlice<UInt8>, _ index: inout Int, _ ids: (ArraySlice<UInt8>) -> [WordID]
  ) -> [Part] {
    var parts: [Part] = []
    var start = index
    func close(_ end: Int) {
      if start < end { parts.append(.words(ids(pattern[start..<end]))) }
    }
    while index < pattern.endIndex {
      switch pattern[index] {
      case UInt8(ascii: "("):
        close(index)
        index += 1
        var options: [[Part]] = [sequence(pattern, &index, ids)]
        while index < pattern.endIndex, pattern[index] == UInt8(ascii: "|") {
          index += 1
          options.append(sequence(pattern, &index, ids))
        }
        precondition(index < pattern.endIndex, "a pattern lacks a closing parenthesis")
        index += 1
        start = index
        parts.append(.alternatives(options))
      case UInt8(ascii: "|"), UInt8(ascii: ")"):
        close(index)
        return parts
      default: index += 1
      }
    }
    close(index)
    return parts
  }
}
