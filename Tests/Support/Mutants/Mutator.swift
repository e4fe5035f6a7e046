/// Makes mutants of files: cut, doubled, swapped, overwritten, spliced.
public struct Mutator {
  private var state: UInt64
  private let files: [[UInt8]]

  /// Words around which readers decide.
  private static let words: [[UInt8]] =
    [
      "<", ">", "</", "<!--", "-->", "<![CDATA[", "&#", "&amp;lt;", "\"", "'", "{", "}", "[", "]",
      ",",
      "\\u", "\\ud800", "\n\n", "\r", "\0", "--", "=", "=\n", "=3D", "=?utf-8?b?", ": ", "<script>",
      "</script>", "<div>", "<li>", "<table><td>", "<p class=", "\u{FEFF}", "\u{2028}", "- ", "•",
      "#",
      "Content-Type: multipart/mixed; boundary=x\n\n--x\n", "application/ld+json", "\"@type\"",
      "\"description\":", "bplist00", "Bachelor’s degree or ", "5+ years", "PhD", "0",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xFF, 0xFE], [0x1F, 0x8B]]

  /// Makes mutants of `files`, the same for the same seed.
  public init(seed: UInt64, files: [[UInt8]]) {
    state = seed
    self.files = files
  }

  /// The next number of SplitMix64 below `bound`.
  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(max(bound, 1)))
  }

  private mutating func range(_ count: Int, most: Int = .max) -> Range<Int> {
    let start = next(count + 1)
    return start..<(start + next(min(count - start, most) + 1))
  }

  /// A mutant of the file of that number, by one to four changes.
  public mutating func mutant(of number: Int) -> [UInt8] {
    var bytes = files[number]
    for _ in 0...next(4) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let range = range(bytes.count)
    switch next(9) {
    case 0: bytes.removeLast(bytes.count - range.lowerBound)
    case 1: bytes.removeFirst(range.lowerBound)
    case 2: bytes.removeSubrange(range)
    case 3: bytes.insert(contentsOf: Array(bytes[range]), at: next(bytes.count + 1))
    case 4:
      let other = self.range(bytes.count)
      let piece = Array(bytes[range])
      bytes.replaceSubrange(range, with: Array(bytes[other]))
      bytes.insert(contentsOf: piece, at: next(bytes.count + 1))
    case 5:
      for _ in 0...next(20) where !bytes.isEmpty { bytes[next(bytes.count)] = UInt8(next(256)) }
    case 6:
      let other = files[next(files.count)]
      bytes.replaceSubrange(range, with: other[self.range(other.count)])
    case 7:
      for _ in 0...next(20) {
        bytes.insert(contentsOf: Self.words[next(Self.words.count)], at: next(bytes.count + 1))
      }
    default:
      let word = Self.words[next(Self.words.count)]
      let place = next(bytes.count + 1)
      for _ in 0..<next(2000) { bytes.insert(contentsOf: word, at: place) }
    }
  }
}
