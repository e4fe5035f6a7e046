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
      let length = headers.word("content-length").flatMap { Int($0) } ?? 0
      let body = input.bytes[lines.index..<end(of: lines.index, length, in: input.bytes)]
      guard let page = WARCPage(body, headers: headers) else { continue }
      pages += 1
      guard input.budget.take(ArchiveBudget.entryCost + page.source.bytes.count) else {
        return found
          + input.nothing(
            .tooLarge,
            "holds more than \(input.options.maxArchiveBytes) bytes in all; --max-archive-bytes "
              + "raises that")
      }
      var file = input.file
      file.id = "\(file.id)/\(page.name)"
      if !seen.insert(file.id).inserted { file.id += "#\(pages)" }
      found.append(
        page.source.posting(
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

  /// How every record begins.
  static let mark = Array("WARC/".utf8)
}
