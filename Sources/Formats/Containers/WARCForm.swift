import Model

/// Web archives of crawlers (WARC, ISO 28500): each page that was fetched is a posting of its own.
enum WARCForm: FormReader {
  static func recognizes(_ input: Input) -> Bool { input.begins(Array("WARC/".utf8)) }

  static func read(_ input: Input) -> [LoadedPosting] {
    guard input.depth < Input.deepest else {
      return input.nothing(.damaged, "packed more than \(Input.deepest) times over")
    }
    var found: [LoadedPosting] = []
    var seen: Set<String> = []
    var lines = MIMELines(input.bytes[...])
    var pages = 0
    while let line = lines.peek() {
      lines.skip()
      guard line.starts(with: "WARC/".utf8) else { continue }
      let headers = MIMEHeaders(&lines)
      let type = headers.word("warc-type")
      guard type == "response" || type == "resource" else { continue }
      guard let address = headers["warc-target-uri"] else { continue }
      let length = headers.word("content-length").flatMap { Int($0) } ?? 0
      let body = input.bytes[lines.index..<end(of: lines.index, length, in: input.bytes)]
      guard let page = page(body, address) else { continue }
      pages += 1
      guard input.budget.take(ArchiveBudget.entryCost + page.bytes.count) else {
        return found
          + input.nothing(
            .tooLarge,
            "holds more than \(input.options.maxArchiveBytes) bytes in all; --max-archive-bytes "
              + "raises that")
      }
      var file = input.file
      file.id = "\(file.id)/\(name(address))"
      if !seen.insert(file.id).inserted { file.id += "#\(pages)" }
      found.append(
        page.posting(
          of: Input(
            [], of: file, options: input.options, depth: input.depth + 1, budget: input.budget)))
    }
    return found.isEmpty ? input.nothing(.notAJob, "a WARC without a page") : found
  }

  /// Where a record's body ends: where its length says so, or before the next record where something else
  /// follows there.
  private static func end(of start: Int, _ length: Int, in bytes: [UInt8]) -> Int {
    let claimed = start.addingReportingOverflow(max(length, 0))
    guard !claimed.overflow, claimed.partialValue < bytes.count else { return bytes.count }
    let rest = bytes[claimed.partialValue...].drop { $0 <= 0x20 }
    if rest.isEmpty || rest.starts(with: mark) { return claimed.partialValue }
    var index = claimed.partialValue
    while let line = bytes[index...].firstIndex(of: 0x0A) {
      if bytes[(line + 1)...].starts(with: mark) { return line + 1 }
      index = line + 1
    }
    return bytes.count
  }

  private static let mark = Array("WARC/".utf8)

  /// The page in what a server answered; nil for pictures, scripts and the like.
  private static func page(_ body: ArraySlice<UInt8>, _ address: [UInt8]) -> PageSource? {
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
      if headers.word("transfer-encoding") == "chunked" { body = unchunked(body)[...] }
    }
    guard body.prefix(1000).contains(UInt8(ascii: "<")) else { return nil }
    let url = String(
      decoding: address.filter { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E }, as: UTF8.self)
    return PageSource(bytes: Array(body), charset: charset, address: url)
  }

  /// The address without its scheme, as the path that it is.
  private static func name(_ address: [UInt8]) -> String {
    let text = String(
      decoding: address.filter { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E }, as: UTF8.self)
    return text.split(separator: "/", omittingEmptySubsequences: true).dropFirst()
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
