/// Tells whether two texts are the same, byte for byte, without keeping them.
///
/// Source: Fowler, Noll, Vo, FNV-1a with 64 bits.
public enum TextHash {
  /// The hash of a text's bytes.
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// A hash in 16 hexadecimal digits.
  public static func hex(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
