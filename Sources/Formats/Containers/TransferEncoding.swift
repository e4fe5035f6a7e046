/// Undoes the encodings in which messages are sent.
enum TransferEncoding {
  /// Quoted-printable; what is none, as `=` before other letters or at a cut, stays as it is.
  static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count)
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      guard byte == UInt8(ascii: "=") else {
        output.append(byte)
        index += 1
        continue
      }
      if let end = softBreak(body, after: index) {
        index = end
      } else if index + 2 < body.endIndex, let high = digit(body[index + 1]),
        let low = digit(body[index + 2])
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        // A cut leaves the start of an escape, which no reader wants to see.
        if index + 2 < body.endIndex { output.append(byte) }
        index += index + 2 < body.endIndex ? 1 : body.endIndex - index
      }
    }
    return output
  }

  /// Where the next line starts if only white space stands between the `=` and the line's end.
  private static func softBreak(_ body: ArraySlice<UInt8>, after index: Int) -> Int? {
    var end = index + 1
    while end < body.endIndex, body[end] == 0x20 || body[end] == 0x09, end - index < 80 { end += 1 }
    guard end < body.endIndex else { return end }
    if body[end] == 0x0A { return end + 1 }
    guard body[end] == 0x0D else { return nil }
    return end + 1 < body.endIndex && body[end + 1] == 0x0A ? end + 2 : end + 1
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// Base64; bytes that are none of its letters are skipped, a cut at the end loses what was cut.
  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      let value = base64Values[Int(byte)]
      guard value < 64 else { continue }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        output.append(UInt8(truncatingIfNeeded: bits >> 16))
        output.append(UInt8(truncatingIfNeeded: bits >> 8))
        output.append(UInt8(truncatingIfNeeded: bits))
        count = 0
      }
    }
    if count == 3 { output.append(UInt8(truncatingIfNeeded: bits >> 10)) }
    if count == 3 { output.append(UInt8(truncatingIfNeeded: bits >> 2)) }
    if count == 2 { output.append(UInt8(truncatingIfNeeded: bits >> 4)) }
    return output
  }

  private static let base64Values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in letters.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()
}
