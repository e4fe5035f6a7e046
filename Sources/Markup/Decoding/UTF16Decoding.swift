/// Finds and decodes UTF-16.
enum UTF16Decoding {
  enum Order { case little, big }

  /// The byte order that a mark says, or that the zero bytes of Latin text show without one.
  static func order(_ bytes: Bytes) -> Order? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF && bytes[1] == 0xFE { return .little }
    if bytes[0] == 0xFE && bytes[1] == 0xFF { return .big }
    let pairs = min(bytes.count, 1024) / 2
    guard pairs >= 4 else { return nil }
    var even = 0
    var odd = 0
    for index in 0..<pairs {
      if bytes[2 * index] == 0 { even += 1 }
      if bytes[2 * index + 1] == 0 { odd += 1 }
    }
    if odd * 2 > pairs && even * 8 < pairs { return .little }
    if even * 2 > pairs && odd * 8 < pairs { return .big }
    return nil
  }

  /// The text as UTF-8, without marks and NUL characters; lone surrogates become U+FFFD.
  static func decode(_ bytes: Bytes, _ order: Order) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    func unit(_ index: Int) -> UInt32 {
      let (low, high) = order == .little ? (index, index + 1) : (index + 1, index)
      return UInt32(bytes[low]) | UInt32(bytes[high]) << 8
    }
    var index = 0
    while index + 1 < bytes.count {
      var scalar = unit(index)
      index += 2
      if scalar >= 0xD800 && scalar < 0xE000 {
        let next = index + 1 < bytes.count ? unit(index) : 0
        if scalar < 0xDC00, next >= 0xDC00, next < 0xE000 {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (next - 0xDC00)
          index += 2
        } else {
          scalar = 0xFFFD
        }
      }
      if scalar != 0 && scalar != 0xFEFF { output.append(scalar: scalar) }
    }
    return output
  }
}
