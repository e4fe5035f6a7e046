import Testing

@testable import Signals

/// Patterns with alternatives.
struct PhrasePatternTests {
  /// The phrases of the letters a to d, of one to four words, that a pattern stands for.
  private func phrases(_ pattern: String) -> [String] {
    var trie = PhraseTrie()
    // The letters get the ids 1 to 4, in this order.
    var words = WordTable()
    for letter in "abcd".utf8 { words.intern([letter][...], folded: false) { _ in } }
    PhrasePattern(Array(pattern.utf8)[...]).insert(
      into: &trie, words: &words, PhraseGroup.cues.rawValue, payload: 0)
    return trie.laidOut(wordCount: words.count, folded: false) {
      phrases(of: PhraseTable($0, .cues))
    }
  }

  private func phrases(of table: PhraseTable) -> [String] {
    var all: [[WordID]] = [[]]
    var found: [String] = []
    for _ in 0..<4 {
      all = all.flatMap { phrase in (1...4).map { phrase + [$0] } }
      for phrase in all {
        let tokens = phrase.map {
          Token(lower: 0, upper: 1, word: $0, stem: $0, hash: 0, kind: .word, flags: [])
        }
        if table.whole(tokens, 0..<tokens.count) != nil {
          found.append(phrase.map { ["", "a", "b", "c", "d"][Int($0)] }.joined(separator: " "))
        }
      }
    }
    return found
  }

  @Test(arguments: [
    ("a b", ["a b"]),
    ("(a|b) c", ["a c", "b c"]),
    ("(a|b|) c", ["c", "a c", "b c"]),
    ("a (b|) (c|)", ["a", "a b", "a c", "a b c"]),
    ("(a|b (c|d)) a", ["a a", "b c a", "b d a"]),
    ("(a b|c)", ["c", "a b"]),
    ("(|)", []),
    ("a (b|c|d) a", ["a b a", "a c a", "a d a"]),
    (
      "a (b|c|d|) (a|b c)",
      ["a a", "a b a", "a b c", "a c a", "a d a", "a b b c", "a c b c", "a d b c"]
    ),
    ("(a|b|c) (d|)", ["a", "b", "c", "a d", "b d", "c d"]),
    (
      "(a|b|c|) (a|b c)",
      ["a", "a a", "b a", "b c", "c a", "a b c", "b b c", "c b c"]
    ),
    (
      "(a a|b|c) (a|b|c d|) d",
      [
        "b d", "c d", "a a d", "b a d", "b b d", "c a d", "c b d", "a a a d", "a a b d", "b c d d",
        "c c d d",
      ]
    ),
  ])
  func standsFor(_ pattern: String, _ expected: [String]) {
    #expect(phrases(pattern) == expected)
  }
}
