import Testing

@testable import Model

/// Runs of bytes inside others.
struct ByteSearchTests {
  @Test func aRunIsFoundWhereItFirstStands() {
    for (text, part, place) in [
      ("data engineer", "engineer", 5), ("aabaabaaab", "aabaaab", 3), ("aaaa", "aa", 0),
      ("abc", "abcd", nil), ("abab", "b", 1), ("abc", "", 0), ("", "a", nil),
    ] as [(String, String, Int?)] {
      #expect(Array(text.utf8)[...].first(of: Array(part.utf8)[...]) == place, "\(part) in \(text)")
    }
    #expect(Array("xxab".utf8)[2...].first(of: Array("b".utf8)[...]) == 3)
  }

  @Test func repeatedBytesAreSearchedInOnePass() {
    let text = [UInt8](repeating: 0x61, count: 1 << 18)
    let part = [UInt8](repeating: 0x61, count: 1 << 17) + [0x62]
    #expect(text[...].first(of: part[...]) == nil)
  }
}
