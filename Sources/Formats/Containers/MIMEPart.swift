/// A message, or one part of one.
struct MIMEPart {
  let headers: MIMEHeaders
  /// The body as sent.
  let body: ArraySlice<UInt8>

  /// Parts in one another beyond this depth are not opened.
  private static let deepest = 8
  /// Parts beyond this many are not looked at.
  private static let most = 2000

  init(_ bytes: ArraySlice<UInt8>) {
    var lines = MIMELines(bytes)
    headers = MIMEHeaders(&lines)
    body = lines.rest
  }

  /// `text/plain` where the headers say nothing, as RFC 2045 has it.
  var type: String { headers.word("content-type") ?? "text/plain" }

  var isHTML: Bool { type == "text/html" || type == "application/xhtml+xml" }
  var isText: Bool { type == "text/plain" || type == "text/markdown" }
  var isAttachment: Bool { headers.word("content-disposition") == "attachment" }

  /// The address of the part, nil where it is none of the web.
  var location: String? {
    headers["content-location"].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The body decoded as its headers say.
  var content: [UInt8] {
    switch headers.word("content-transfer-encoding") {
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    case "base64": TransferEncoding.base64(body)
    default: Array(body)
    }
  }

  /// The parts that hold no others, in their order, without those that the depth hides.
  ///
  /// Walks without recursion; every byte is looked at once a level.
  func leaves() -> [MIMEPart] {
    var leaves: [MIMEPart] = []
    var pending = [(part: self, depth: 0)]
    while let (part, depth) = pending.popLast(), leaves.count < Self.most {
      if depth < Self.deepest, part.type.hasPrefix("multipart/") {
        pending += part.parts().prefix(Self.most).reversed().map { ($0, depth + 1) }
      } else if depth < Self.deepest, part.type == "message/rfc822" {
        pending.append((MIMEPart(part.content[...]), depth + 1))
      } else {
        leaves.append(part)
      }
    }
    return leaves
  }

  /// The parts between the boundaries; the last may have been cut before its end.
  ///
  /// Without the boundary that the headers name, the first line that looks like one is taken; without
  /// that, the body is one part.
  private func parts() -> [MIMEPart] {
    let named = headers.parameter("boundary", of: "content-type").map { Array("--\($0)".utf8) }
    if let named {
      let parts = Self.split(body, at: named)
      if !parts.isEmpty { return parts }
    }
    if let found = Self.boundary(in: body) {
      let parts = Self.split(body, at: found)
      if !parts.isEmpty { return parts }
    }
    return [MIMEPart(body.drop { $0 <= 0x20 })]
  }

  private static func split(_ body: ArraySlice<UInt8>, at boundary: [UInt8]) -> [MIMEPart] {
    var parts: [MIMEPart] = []
    var start: Int?
    var lines = MIMELines(body)
    while let line = lines.peek() {
      let lineStart = lines.index
      lines.skip()
      guard line.starts(with: boundary) else { continue }
      let end = line.dropFirst(boundary.count)
      let isLast = end.starts(with: "--".utf8)
      guard isLast || end.allSatisfy({ $0 <= 0x20 }) else { continue }
      if let start { parts.append(MIMEPart(body[start..<lineStart])) }
      start = isLast ? nil : lines.index
      if isLast { break }
    }
    if let start, start < body.endIndex { parts.append(MIMEPart(body[start...])) }
    return parts
  }

  /// The first line that starts as a boundary does and has a header below it.
  private static func boundary(in body: ArraySlice<UInt8>) -> [UInt8]? {
    var lines = MIMELines(body)
    while let line = lines.peek() {
      lines.skip()
      if line.count > 2, line.count < 200, line.starts(with: "--".utf8),
        let next = lines.peek(), MIMEHeaders.colon(in: next) != nil
      {
        return Array(line)
      }
    }
    return nil
  }
}
