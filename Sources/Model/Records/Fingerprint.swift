/// A MinHash signature of what a posting says of its job, by one-permutation hashing over shingles of
/// five words.
///
/// Shape: 64 bins of 16 bits; two texts' Jaccard similarity is estimated by the share of equal bins,
/// with a standard error of at most 0.0625. Source: Li, Owen, Zhang, "One Permutation Hashing", 2012;
/// empty bins borrow from the next full one (Shrivastava, Li, 2014).
public struct Fingerprint: Hashable, Sendable {
  /// Number of bins.
  public static let binCount = 64

  /// One value a bin; empty where the text has no word.
  public var bins: [UInt16]

  /// Takes a finished signature of `binCount` bins, or an empty one.
  public init(bins: [UInt16]) { self.bins = bins }

  /// Makes the signature of a text from the hashes of its words, in order.
  public init(words: [UInt32]) {
    guard !words.isEmpty else {
      bins = []
      return
    }
    var minima = [UInt32](repeating: .max, count: Self.binCount)
    let width = min(5, words.count)
    for start in 0...(words.count - width) {
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      for word in words[start..<(start + width)] {
        hash = (hash ^ UInt64(word)) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 32
      }
      let bin = Int(hash >> 58)
      minima[bin] = min(minima[bin], UInt32(truncatingIfNeeded: hash >> 16))
    }
    bins = minima.indices.map { index in
      for step in 0..<Self.binCount {
        let value = minima[(index + step) % Self.binCount]
        if value != .max {
          return UInt16(truncatingIfNeeded: value &+ UInt32(step) &* 0x9E37)
        }
      }
      return 0
    }
  }

  /// Estimated Jaccard similarity, 0 to 1; 0 where either text has no word.
  public func similarity(to other: Fingerprint) -> Double {
    guard bins.count == Self.binCount, other.bins.count == Self.binCount else { return 0 }
    var equal = 0
    for index in 0..<Self.binCount where bins[index] == other.bins[index] { equal += 1 }
    return Double(equal) / Double(Self.binCount)
  }

  /// The signature in 256 hexadecimal digits.
  public var hex: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(bins.count * 4)
    let table = Array("0123456789abcdef".utf8)
    for value in bins {
      for shift in [12, 8, 4, 0] { digits.append(table[Int(value >> UInt16(shift)) & 15]) }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Reads what `hex` wrote; nil where it is not of that shape.
  public init?(hex: String) {
    var hex = hex
    guard let bins = hex.withUTF8({ Self.isHex($0) ? Self.bins(hex: $0) : nil }) else { return nil }
    self.bins = bins
  }

  /// Whether digits are what `hex` writes.
  static func isHex(_ digits: UnsafeBufferPointer<UInt8>) -> Bool {
    guard digits.count == 0 || digits.count == binCount * 4 else { return false }
    var isHex = true
    for digit in digits { isHex = isHex && (digit &- 0x30 < 10 || digit &- 0x61 < 6) }
    return isHex
  }

  /// The bins of digits that `hex` wrote.
  package static func bins(hex digits: UnsafeBufferPointer<UInt8>) -> [UInt16] {
    (0..<(digits.count / 4)).map { bin in
      digits[(bin * 4)..<(bin * 4 + 4)].reduce(0) { value, digit in
        value << 4 | UInt16(digit < 0x3A ? digit &- 0x30 : digit &- 0x61 &+ 10)
      }
    }
  }
}
