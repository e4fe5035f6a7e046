import Testing

@testable import Signals

/// Words and their ids.
struct WordTableTests {
  /// Hands on the words as they lie in an image.
  private func laidOut(_ table: WordTable, _ body: (WordIndex) -> Void) {
    var writer = ImageWriter()
    WordIndex.write(table, to: &writer)
    let image = LexiconImage(writer.bytes)
    defer { image.deallocate() }
    var reader = ImageReader(image.bytes)
    body(WordIndex(&reader))
  }

  @Test func aWordHasOneId() {
    var table = WordTable()
    let python = table.intern(WordHash.of("python".utf8))
    #expect(python != WordTable.unknown)
    #expect(table.intern(WordHash.of("python".utf8)) == python)
    #expect(table.id(of: WordHash.of("python".utf8)) == python)
    #expect(table.id(of: WordHash.of("sql".utf8)) == WordTable.unknown)
    #expect(table.count == 1)
    laidOut(table) { index in
      #expect(index.id(of: WordHash.of("python".utf8)) == python)
      #expect(index.id(of: WordHash.of("sql".utf8)) == WordTable.unknown)
    }
  }

  @Test func growsWithoutForgetting() {
    var table = WordTable()
    let hashes = (0..<20_000).map { WordHash.of("word\($0)".utf8) }
    let ids = hashes.map { table.intern($0) }
    #expect(Set(ids).count == hashes.count)
    #expect(hashes.map { table.id(of: $0) } == ids)
    laidOut(table) { index in #expect(hashes.map { index.id(of: $0) } == ids) }
  }
}
