/// Tells whether two texts are the same, byte for byte, without keeping them.
///
/// Source: Fowler, Noll, Vo, FNV-1a with 64 bits.
public enum TextHash {
  /// The hash of a text's bytes.
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = mix(hash, byte) }
    return hash
  }

  /// The hash of no bytes.
  package static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of some bytes and one more.
  @inline(__always)
  package static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// A hash in 16 hexadecimal digits.
  public static func hex(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
