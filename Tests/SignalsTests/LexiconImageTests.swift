import Foundation
import Testing

@testable import Signals

/// The vocabularies as they lie in the program.
struct LexiconImageTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/CLexicon/lexicon.bin")

  @Test func theRecordedImageIsThatOfTheVocabularies() throws {
    let image = LexiconCompiler.image()
    if ProcessInfo.processInfo.environment["JOBREQ_RECORD"] == "1" {
      return try Data(image).write(to: Self.file)
    }
    #expect(
      try Array(Data(contentsOf: Self.file)) == image,
      """
      Sources/CLexicon/lexicon.bin is of older vocabularies, so that each start compiles these anew;
      JOBREQ_RECORD=1 swift test --filter LexiconImageTests writes it
      """)
  }

  @Test func oneVocabularyHasOneImage() {
    #expect(LexiconCompiler.image() == LexiconCompiler.image())
  }

  @Test func anotherTableHasAnotherKey() {
    func key(_ texts: [String]) -> UInt64 {
      var key = LexiconKey()
      texts.forEach { key.add($0) }
      return key.hash
    }
    let keys = [
      ["a"], ["b"], ["a", ""], ["", "a"], ["12345678"], ["1234567", "8"], ["12345679"],
    ]
    #expect(Set(keys.map(key)).count == keys.count)
  }

  @Test func arraysComeBackInTheirOrder() {
    var writer = ImageWriter()
    writer.append([1, 2, 3] as [UInt8])
    writer.append(strings: ["", "é", "a b"])
    writer.append([] as [Int64])
    writer.append([-1] as [Int64])
    let image = LexiconImage(writer.bytes)
    defer { image.deallocate() }
    var reader = ImageReader(image.bytes)
    #expect(Array(reader.take(UInt8.self)) == [1, 2, 3])
    #expect(Array(reader.strings()) == ["", "é", "a b"])
    #expect(reader.take(Int64.self).isEmpty)
    #expect(Array(reader.take(Int64.self)) == [-1])
  }
}
