import Model
import SampleRecords
import Testing

/// Signatures of texts, and how alike they say two texts are.
struct FingerprintTests {
  /// Words of a text of its own for each seed.
  private func words(_ count: Int, seed: UInt64) -> [UInt32] {
    var generator = Generator(seed: seed)
    return (0..<count).map { _ in UInt32(truncatingIfNeeded: generator.next()) }
  }

  @Test(arguments: [1, 4, 5, 6, 63, 1000])
  func isReadBackFromItsDigits(_ count: Int) {
    let fingerprint = Fingerprint(words: words(count, seed: UInt64(count)))
    #expect(fingerprint.bins.count == Fingerprint.binCount)
    #expect(fingerprint.hex.utf8.count == 256)
    #expect(Fingerprint(hex: fingerprint.hex) == fingerprint)
  }

  @Test func anEmptyTextIsLikeNoOther() {
    let empty = Fingerprint(words: [])
    #expect(empty.bins.isEmpty)
    #expect(Fingerprint(hex: "") == empty)
    #expect(empty.similarity(to: empty) == 0)
    #expect(empty.similarity(to: Fingerprint(words: words(9, seed: 1))) == 0)
  }

  @Test(arguments: [
    "0", "zz", String(repeating: "0", count: 255), String(repeating: "G", count: 256),
  ])
  func digitsOfAnotherShapeAreRefused(_ digits: String) {
    #expect(Fingerprint(hex: digits) == nil)
  }

  @Test func sameTextsAreAlikeAndOthersAreNot() {
    let text = Fingerprint(words: words(500, seed: 7))
    #expect(text.similarity(to: Fingerprint(words: words(500, seed: 7))) == 1)
    #expect(text.similarity(to: Fingerprint(words: words(500, seed: 8))) < 0.15)
  }

  /// The estimate stays within four standard errors (0.0625) of the shingles' Jaccard similarity.
  @Test(arguments: [0.2, 0.5, 0.8, 0.95])
  func estimatesTheJaccardSimilarity(_ share: Double) {
    let own = words(2000, seed: 21)
    let same = Int(Double(own.count) * share)
    let other = Array(own.prefix(same)) + words(own.count - same, seed: 22)
    let common = Double(same - 4)
    let jaccard = common / (2 * Double(own.count - 4) - common)
    let estimate = Fingerprint(words: own).similarity(to: Fingerprint(words: other))
    #expect(abs(estimate - jaccard) < 4 * 0.0625, "\(estimate) for \(jaccard)")
  }
}
