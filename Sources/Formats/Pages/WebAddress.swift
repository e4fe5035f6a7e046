/// Reads addresses.
enum WebAddress {
  /// The host of an address without "www.", nil where it names none.
  static func host(_ address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[colon...].starts(with: "://".utf8)
    else { return nil }
    let host = bytes[(colon + 3)...].prefix { !"/?#:".utf8.contains($0) }
    guard host.contains(UInt8(ascii: ".")) else { return nil }
    return String(
      decoding: host.starts(with: "www.".utf8) ? host.dropFirst(4) : host, as: UTF8.self)
  }
}
