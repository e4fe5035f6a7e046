import Testing

@testable import Statistics

struct RepeatFilterTests {
  @Test func whatCameTwiceIsAlwaysSeenAndWhatCameOnceSeldom() {
    var filter = RepeatFilter(count: 1_000)
    let hashes = (1...1_000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    for hash in hashes { filter.add(hash) }
    for hash in hashes.prefix(500) { filter.add(hash) }
    #expect(hashes.prefix(500).allSatisfy(filter.mayRepeat))
    #expect(hashes.dropFirst(500).count(where: filter.mayRepeat) < 100)
    #expect(!filter.mayRepeat(0))
  }
}
