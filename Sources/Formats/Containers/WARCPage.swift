/// A page as a crawler fetched it: what a record of a web archive holds.
struct WARCPage {
  /// The page, with the charset and the address that the record names.
  let source: PageSource
  /// The address without its scheme, as the path that it is.
  let name: String

  /// The page in a record's body; nil for pictures, scripts, redirections and the like.
  init?(_ body: ArraySlice<UInt8>, headers: MIMEHeaders) {
    guard let url = Self.address(headers) else { return nil }
    var body = body
    var charset: String?
    if body.starts(with: "HTTP/".utf8) {
      var lines = MIMELines(body)
      let status = lines.peek() ?? []
      lines.skip()
      let headers = MIMEHeaders(&lines)
      guard headers.word("content-type")?.contains("html") ?? true,
        status.split(separator: 0x20).dropFirst().first?.first == UInt8(ascii: "2")
      else { return nil }
      charset = headers.parameter("charset", of: "content-type")
      body = lines.rest
      if headers.word("transfer-encoding") == "chunked" { body = Self.unchunked(body)[...] }
    }
    guard body.prefix(1000).contains(UInt8(ascii: "<")) else { return nil }
    name = Self.name(of: url)
    source = PageSource(bytes: Array(body), charset: charset, address: url)
  }

  /// The address of what a server answered; nil of a record that holds something else.
  static func address(_ headers: MIMEHeaders) -> String? {
    let type = headers.word("warc-type")
    guard type == "response" || type == "resource" else { return nil }
    return headers["warc-target-uri"].map { address in
      String(decoding: address.filter { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E }, as: UTF8.self)
    }
  }

  /// The address without its scheme, as the path that it is.
  static func name(of address: String) -> String {
    address.split(separator: "/", omittingEmptySubsequences: true).dropFirst()
      .joined(separator: "/")
  }

  /// A body sent in pieces, each behind its length in hexadecimal digits (RFC 9112, 7.1); what stands where
  /// a length should is taken as it is.
  private static func unchunked(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var index = body.startIndex
    while let end = body[index...].firstIndex(of: 0x0A) {
      let digits = body[index..<end].prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }
      guard digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16),
        size > 0
      else {
        let isEnd = digits.elementsEqual("0".utf8)
        return isEnd && !output.isEmpty ? output : output + body[index...]
      }
      let stop = min(end + 1 + size, body.endIndex)
      output += body[(end + 1)..<stop]
      index = min(stop + 2, body.endIndex)
    }
    return output + body[index...]
  }
}
