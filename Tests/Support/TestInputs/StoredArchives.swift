import CZlib

/// A header of tar (POSIX.1-1988) and the bytes behind it.
package func tar(_ path: String, _ bytes: [UInt8], kind: String = "0", link: String = "") -> [UInt8]
{
  func field(_ text: String, _ width: Int) -> [UInt8] {
    let bytes = Array(text.utf8.prefix(width))
    return bytes + [UInt8](repeating: 0, count: width - bytes.count)
  }
  func octal(_ number: Int, _ width: Int) -> [UInt8] {
    let digits = String(number, radix: 8)
    return field(String(repeating: "0", count: width - 1 - digits.utf8.count) + digits, width)
  }
  var header =
    field(path, 100) + octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(bytes.count, 12)
    + octal(0, 12) + field("        ", 8) + field(kind, 1) + field(link, 100) + field("ustar", 6)
    + field("00", 2)
  header += [UInt8](repeating: 0, count: 512 - header.count)
  let sum = octal(header.reduce(0) { $0 + Int($1) }, 7) + [0x20]
  header.replaceSubrange(148..<156, with: sum)
  return header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
}

/// What stands behind the last entry of a tar.
package let tarEnd = [UInt8](repeating: 0, count: 1024)

/// A zip of one file that is stored as it is.
package func storedZip(_ path: String, _ text: String) -> [UInt8] {
  func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  let (name, bytes) = (Array(path.utf8), Array(text.utf8))
  let sizes =
    number(Int(crc32(0, bytes, UInt32(bytes.count))), 4) + number(bytes.count, 4)
    + number(bytes.count, 4)
  // Version, flags, method (stored), time and date, then checksum, sizes, and the name's length.
  let entry = number(20, 2) + number(0, 8) + sizes + number(name.count, 2) + number(0, 2)
  let local = number(0x0403_4B50, 4) + entry + name + bytes
  let central = number(0x0201_4B50, 4) + number(20, 2) + entry + number(0, 14) + name
  return local + central + number(0x0605_4B50, 4) + number(0, 4) + number(1, 2) + number(1, 2)
    + number(central.count, 4) + number(local.count, 4) + number(0, 2)
}
