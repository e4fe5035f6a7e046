import Testing

@testable import Signals

extension PhraseTrie {
  /// Adds a phrase of word ids to a group.
  mutating func insert(_ phrase: [WordID], _ group: PhraseGroup = .cues, payload: Int32) {
    guard !phrase.isEmpty else { return }
    mark(phrase.reduce(Self.root) { child(of: $0, $1) }, group.rawValue, payload: payload)
  }

  /// Hands on the automaton of the phrases, whose words are of ids up to `wordCount`.
  func laidOut<Result>(
    wordCount: Int, folded: Bool, _ body: (PhraseAutomaton) throws -> Result
  ) rethrows -> Result {
    var writer = ImageWriter()
    PhraseLayout(self, wordCount: wordCount).write(to: &writer)
    let image = LexiconImage(writer.bytes)
    defer { image.deallocate() }
    var reader = ImageReader(image.bytes)
    return try body(PhraseAutomaton(&reader, folded: folded))
  }
}

/// Phrases over word ids.
struct PhraseTrieTests {
  private func tokens(_ words: [WordID], stems: [WordID]? = nil) -> [Token] {
    zip(words, stems ?? words).map { word, stem in
      Token(lower: 0, upper: 1, word: word, stem: stem, hash: 0, kind: .word, flags: [])
    }
  }

  /// Lays the phrases out for words up to 99 and hands on the cues and the tokens with their marks.
  private func read<Result>(
    _ trie: PhraseTrie, _ tokens: [Token] = [], folded: Bool = false,
    _ body: (PhraseTable, [Token]) throws -> Result
  ) rethrows -> Result {
    try trie.laidOut(wordCount: 99, folded: folded) { automaton in
      var tokens = tokens
      tokens.withUnsafeMutableBufferPointer { automaton.mark($0) }
      return try body(PhraseTable(automaton, .cues), tokens)
    }
  }

  @Test func theLongestPhraseWins() throws {
    var trie = PhraseTrie()
    trie.insert([3], payload: 30)
    trie.insert([3, 4], payload: 34)
    trie.insert([3, 4, 5, 6], payload: 36)
    try read(trie, tokens([1, 3, 4, 5, 7])) { table, text in
      let match = try #require(table.longest(text, at: 1, before: 5))
      #expect(match == (3, 34))
      #expect(table.longest(text, at: 0, before: 5) == nil)
      let shorter = try #require(table.longest(text, at: 1, before: 2))
      #expect(shorter == (2, 30))
      #expect(table.all(text, at: 1, before: 5).map(\.payload) == [34, 30])
    }
  }

  @Test func aGroupHidesNoOther() {
    var trie = PhraseTrie()
    trie.insert([3], .degrees, payload: 1)
    trie.insert([3, 4], .cues, payload: 2)
    trie.insert([3, 4, 5], .degrees, payload: 3)
    read(trie, tokens([3, 4, 5])) { table, text in
      #expect(table.longest(text, at: 0, before: 3)?.end == 2)
      #expect(table.longest(text, at: 0, before: 1) == nil)
      #expect(table.longest(text, at: 1, before: 3) == nil)
      for group in PhraseGroup.allCases {
        #expect(text[0].hits.contains(group.rawValue) == (group == .degrees || group == .cues))
      }
    }
  }

  @Test func thePartOfAPhraseIsNoPhrase() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    for words in [[3], [3, 5], [4]] as [[WordID]] {
      read(trie, tokens(words)) { table, text in
        #expect(table.longest(text, at: 0, before: text.count) == nil)
      }
    }
  }

  @Test func whatIsTakenAwayIsNotFound() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    trie.insert([3], payload: 2)
    trie.unmark { $0 == 1 }
    read(trie, tokens([3, 4])) { table, text in
      #expect(table.longest(text, at: 0, before: 2)?.end == 1)
    }
  }

  @Test func theFirstPayloadStays() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    trie.insert([3, 4], payload: 2)
    trie.insert([], payload: 9)
    read(trie) { table, _ in #expect(table.whole(tokens([3, 4]), 0..<2) == 1) }
  }

  /// A phrase that a list of words makes is the same as one written out.
  @Test func theFirstPayloadStaysBesideLists() {
    func addList(_ trie: inout PhraseTrie) {
      let list = trie.list(of: [6, 4, 5])
      let node = trie.child(of: trie.child(of: PhraseTrie.root, 3), list: list)
      #expect(trie.child(of: trie.child(of: PhraseTrie.root, 3), list: list) == node)
      trie.mark(node, PhraseGroup.cues.rawValue, payload: 1)
    }
    var listFirst = PhraseTrie()
    addList(&listFirst)
    listFirst.insert([3, 4], payload: 2)
    read(listFirst) { table, _ in
      #expect(table.whole(tokens([3, 4]), 0..<2) == 1)
      #expect(table.whole(tokens([3, 6]), 0..<2) == 1)
      #expect(table.whole(tokens([3, 7]), 0..<2) == nil)
    }
    var listLast = PhraseTrie()
    listLast.insert([3, 4], payload: 2)
    addList(&listLast)
    listLast.insert([3, 5, 7], payload: 3)
    read(listLast, tokens([3, 5, 7])) { table, text in
      #expect(table.whole(tokens([3, 4]), 0..<2) == 2)
      #expect(table.longest(text, at: 0, before: 3)?.payload == 3)
      #expect(table.longest(text, at: 0, before: 2)?.payload == 1)
    }
  }

  @Test func wholeWantsAllOfIt() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    read(trie, tokens([3, 4, 5])) { table, text in
      #expect(table.whole(text, 0..<2) == 1)
      #expect(table.whole(text, 0..<3) == nil)
      #expect(table.whole(text, 0..<0) == nil)
    }
  }

  @Test func unknownWordsMatchNothing() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    read(trie, tokens([3, WordTable.unknown, 4])) { table, text in
      #expect(table.longest(text, at: 0, before: 3) == nil)
    }
  }

  @Test func stemsAreUsedWhereFoldingIsAskedFor() {
    var trie = PhraseTrie()
    trie.insert([3, 4], payload: 1)
    let text = tokens([3, 8], stems: [3, 4])
    read(trie, folded: true) { table, _ in #expect(table.whole(text, 0..<2) == 1) }
    read(trie) { table, _ in #expect(table.whole(text, 0..<2) == nil) }
  }

  /// More phrases than the first table of edges holds.
  @Test func growsWithoutLosingAPhrase() {
    var trie = PhraseTrie()
    for first in WordID(1)...40 {
      for second in WordID(1)...40 {
        trie.insert([first, second, first], payload: first * 100 + second)
      }
    }
    read(trie) { table, _ in
      for first in WordID(1)...40 {
        for second in WordID(1)...40 {
          let found = table.whole(tokens([first, second, first]), 0..<3)
          #expect(found == Int(first * 100 + second))
        }
      }
      #expect(table.whole(tokens([41, 1, 41]), 0..<3) == nil)
    }
  }
}
