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
    let units = (0..<bytes.count / 2).lazy.map { index in
      let unit = UInt16(bytes[2 * index]) | UInt16(bytes[2 * index + 1]) << 8
      return order == .little ? unit : unit.byteSwapped
    }.filter { $0 != 0 && $0 != 0xFEFF }
    return Array(String(decoding: Array(units), as: UTF16.self).utf8)
  }
}
