/// A zip archive whose files are stored as they are: libFuzzer's changes reach what is in them, and
/// their checksums are right all the same.
enum StoredZip {
  /// The archive that holds the bytes at each of the paths.
  static func holding(_ bytes: [UInt8], at paths: [String]) -> [UInt8] {
    let sizes = number(checksum(bytes), 4) + number(bytes.count, 4) + number(bytes.count, 4)
    var archive: [UInt8] = []
    var central: [UInt8] = []
    for path in paths {
      let name = Array(path.utf8)
      // Version, flags, method (stored), time and date, then checksum, sizes, and the name's length.
      let entry = number(20, 2) + number(0, 8) + sizes + number(name.count, 2) + number(0, 2)
      central += number(0x0201_4B50, 4) + number(20, 2) + entry + number(0, 10)
      central += number(archive.count, 4) + name
      archive += number(0x0403_4B50, 4) + entry + name + bytes
    }
    return archive + central + number(0x0605_4B50, 4) + number(0, 4) + number(paths.count, 2)
      + number(paths.count, 2) + number(central.count, 4) + number(archive.count, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static let table = (0..<256).map { (byte: UInt32) in
    (0..<8).reduce(byte) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
  }

  /// The checksum of ISO 3309, as zip has it.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    let sum = bytes.reduce(UInt32.max) { sum, byte in
      table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8
    }
    return Int(~sum)
  }
}
