import Testing

@testable import Signals

extension PhraseTrie {
  /// Adds a phrase of word ids.
  mutating func insert(_ phrase: [WordID], payload: Int32) {
    guard !phrase.isEmpty else { return }
    mark(phrase.reduce(Self.root) { child(of: $0, $1) }, payload: payload)
  }
}

/// Phrases over word ids.
struct PhraseTrieTests {
  private func tokens(_ words: [WordID], stems: [WordID]? = nil) -> [Token] {
    zip(words, stems ?? words).map { word, stem in
      Token(lower: 0, upper: 1, word: word, stem: stem, hash: 0, kind: .word, flags: [])
    }
  }

  @Test func theLongestPhraseWins() throws {
    var trie = PhraseTrie()
    trie.insert([3], payload: 30)
    trie.insert([3, 4], payload: 34)
    trie.insert([3, 4, 5, 6], payload: 36)
    let text = tokens([1, 3, 4, 5, 7])
    let match = try #require(trie.longest(text, at: 1, before: 5, folded: false))
    #expect(match == (3, 34))
    #expect(trie.longest(text, at: 0, before: 5, folded: false) == nil)
    let shorter = try #require(trie.longest(text, at: 1, before: 2, folded: false))
    #expect(shorter == (2, 30))
    #expect(trie.all(text, at: 1, before: 5, folded: false).map(\.payload) == [34, 30])
  }

  @Test func thePartOfAPhraseIsNoPhrase() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    #expect(trie.longest(tokens([3]), at: 0, before: 1, folded: false) == nil)
    #expect(trie.longest(tokens([3, 5]), at: 0, before: 2, folded: false) == nil)
    #expect(trie.longest(tokens([4]), at: 0, before: 1, folded: false) == nil)
  }

  @Test func theFirstPayloadStays() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    trie.insert([3, 4], payload: 2)
    trie.insert([], payload: 9)
    #expect(trie.whole(tokens([3, 4]), 0..<2, folded: false) == 1)
  }

  @Test func wholeWantsAllOfIt() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    let text = tokens([3, 4, 5])
    #expect(trie.whole(text, 0..<2, folded: false) == 1)
    #expect(trie.whole(text, 0..<3, folded: false) == nil)
    #expect(trie.whole(text, 0..<0, folded: false) == nil)
  }

  @Test func unknownWordsMatchNothing() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    let text = tokens([3, WordTable.unknown, 4])
    #expect(trie.longest(text, at: 0, before: 3, folded: false) == nil)
  }

  @Test func stemsAreUsedWhereFoldingIsAskedFor() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    let text = tokens([3, 8], stems: [3, 4])
    #expect(trie.whole(text, 0..<2, folded: true) == 1)
    #expect(trie.whole(text, 0..<2, folded: false) == nil)
  }

  /// More phrases than the first table of edges holds.
  @Test func growsWithoutLosingAPhrase() {
    var trie = PhraseTrie()
    for first in WordID(1)...40 {
      for second in WordID(1)...40 {
        trie.insert([first, second, first], payload: first * 100 + second)
      }
    }
    for first in WordID(1)...40 {
      for second in WordID(1)...40 {
        let found = trie.whole(tokens([first, second, first]), 0..<3, folded: false)
        #expect(found == Int(first * 100 + second))
      }
    }
    #expect(trie.whole(tokens([41, 1, 41]), 0..<3, folded: false) == nil)
  }
}
