/// Writes a page's text so that every version of libxml2 reads the same.
enum MarkupText {
  /// Appends text with its references read and with what would be taken for markup escaped.
  static func escape(_ bytes: Bytes, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    var index = start
    while index < end {
      let next = bytes.first(UInt8(ascii: "&"), from: index, to: end)
      output.append(contentsOf: bytes[part: index, next])
      guard next < end else { return }
      guard var (scalar, after) = CharacterReferences.decode(bytes, at: next, to: end) else {
        output.append(contentsOf: "&amp;".utf8)
        index = next + 1
        continue
      }
      // `&amp;nbsp;` was escaped once too often.
      if scalar == 0x26, after < end, after > next + 1,
        let inner = CharacterReferences.decode(bytes, at: after - 1, to: end),
        bytes[inner.end - 1] == UInt8(ascii: ";")
      {
        (scalar, after) = inner
      }
      switch scalar {
      case 0x26: output.append(contentsOf: "&amp;".utf8)
      case 0x3C: output.append(contentsOf: "&lt;".utf8)
      case 0x3E: output.append(contentsOf: "&gt;".utf8)
      case 0..<0x20: output.append(0x20)
      default: output.append(scalar: scalar)
      }
      index = after
    }
  }

  /// Whether markup holds nothing that libxml2 leaves out or misreads.
  static func isAllowed(_ markup: [UInt8]) -> Bool {
    markup.withUnsafeBufferPointer { bytes in
      var hasControl = false
      // No early end, so that many bytes are compared at once.
      for byte in bytes {
        hasControl = (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || hasControl
      }
      return !hasControl && UTF8Repair.census(bytes, untilFlaw: true).isClean
    }
  }

  /// Markup with a space for each C0 control but tabs and line ends, without U+FFFE, U+FFFF and
  /// what is not UTF-8.
  static func allowed(_ markup: [UInt8]) -> [UInt8] {
    let repaired = markup.withUnsafeBufferPointer { UTF8Repair.repair($0) }
    var output: [UInt8] = []
    output.reserveCapacity(repaired.count)
    for byte in repaired {
      let count = output.count
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
        output.append(0x20)
      } else if byte >= 0xBE, count >= 2, output[count - 2] == 0xEF, output[count - 1] == 0xBF {
        output.removeLast(2)
      } else {
        output.append(byte)
      }
    }
    return output
  }
}
