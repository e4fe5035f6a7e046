/// Cuts a stream of a web archive (WARC, ISO 28500) into the records that hold pages; of what is not
/// wanted, or is longer than the limit, only the start is ever held.
struct StreamRecords {
  private var window: StreamWindow
  private let file: FoundFile
  private let limit: Int
  private var names = PageNames()
  private var records = 0
  /// Whether what stands between here and the next record was said to be lost.
  private var isSaid = false

  /// Bytes that the headers of a record may have.
  private static let headerBytes = 1 << 16
  /// Bytes that a record can claim; one that claims more was made to hide what follows.
  private static let mostBytes = 1 << 40

  init(_ stream: ByteStream, of file: FoundFile, limit: Int) {
    window = StreamWindow(stream)
    self.file = file
    self.limit = limit
  }

  /// The next page's record, from its first header on; nil behind the last.
  mutating func next() -> StreamItem? {
    while true {
      records += 1
      do throws(StreamFault) {
        guard try findRecord() else { return nil }
        if let item = try record() { return item }
      } catch {
        let wasSaid = isSaid
        isSaid = true
        if !wasSaid { return item("#\(records)", .failure(error)) }
      }
    }
  }

  /// Goes to where the next record begins; false at the end.
  private mutating func findRecord() throws(StreamFault) -> Bool {
    repeat {
      window.dropBlanks()
      if window.count >= WARCForm.mark.count { break }
    } while try window.grow()
    guard window.count > 0 else { return false }
    if !window.bytes.starts(with: WARCForm.mark) {
      let lost = try passOver(to: nil)
      guard isSaid else {
        throw StreamFault(
          .damaged,
          "what stands between two records of a WARC is none (\(lost) bytes); it is passed over")
      }
      guard window.count > 0 else { return false }
    }
    isSaid = false
    return true
  }

  /// The record that begins here; nil where it holds no page.
  private mutating func record() throws(StreamFault) -> StreamItem? {
    let end = try headerEnd()
    var lines = MIMELines(window.bytes.prefix(end))
    lines.skip()
    let headers = MIMEHeaders(&lines)
    let length = headers.word("content-length").flatMap { Int($0) } ?? 0
    guard let address = WARCPage.address(headers) else {
      window.drop(end)
      try drop(length)
      return nil
    }
    guard (0...limit).contains(length) else {
      window.drop(end)
      try drop(length)
      return item("/\(WARCPage.name(of: address))", .failure(.tooLarge(length, limit)))
    }
    let count = try bodyEnd(end + length)
    defer { window.drop(count) }
    guard let page = WARCPage(window.bytes.prefix(count).dropFirst(end), headers: headers) else {
      return nil
    }
    return item(names.add(page.name), .success(Array(window.bytes.prefix(count))))
  }

  /// How many bytes the headers have, with the empty line behind them.
  private mutating func headerEnd() throws(StreamFault) -> Int {
    var seen = 0
    while true {
      if let end = window.emptyLine(from: seen) { return end }
      seen = max(0, window.count - 3)
      guard window.count <= Self.headerBytes else {
        window.drop(WARCForm.mark.count)
        throw StreamFault(.damaged, "a record of a WARC whose headers do not end")
      }
      guard try window.grow() else { return window.count }
    }
  }

  /// Where the body ends that by its length ends at `claimed`: there, or before the next record where
  /// something else follows.
  private mutating func bodyEnd(_ claimed: Int) throws(StreamFault) -> Int {
    while window.count < claimed + 2, try window.grow() {}
    guard window.count > claimed else { return window.count }
    // Two ends of lines follow every record; to look further would wait for the next one.
    if window.bytes.dropFirst(claimed).prefix(2).allSatisfy({ $0 <= 0x20 }) { return claimed }
    var seen = claimed
    while true {
      if let start = window.recordStart(from: seen) { return start }
      seen = max(claimed, window.count - WARCForm.mark.count)
      guard window.count <= limit else {
        let count = window.count
        window.drop(seen)
        throw .tooLarge(count, limit)
      }
      guard try window.grow() else { return window.count }
    }
  }

  /// Passes over the bytes of a body.
  private mutating func drop(_ length: Int) throws(StreamFault) {
    guard (0...Self.mostBytes).contains(length) else {
      throw StreamFault(.damaged, "a record of a WARC that claims \(length) bytes")
    }
    try _ = passOver(to: length)
  }

  /// Drops so many bytes, or all up to the next record; how many they were.
  private mutating func passOver(to length: Int?) throws(StreamFault) -> Int {
    var count = 0
    while true {
      if let length {
        let step = min(length - count, window.count)
        count += step
        window.drop(step)
        if count == length { return count }
      } else {
        let start = window.recordStart(from: 0)
        let step = start ?? max(0, window.count - WARCForm.mark.count)
        count += step
        window.drop(step)
        if start != nil { return count }
      }
      guard try window.grow() else {
        count += window.count
        window.drop(window.count)
        return count
      }
    }
  }

  private func item(_ name: String, _ content: Result<[UInt8], StreamFault>) -> StreamItem {
    var file = file
    file.id += name
    return StreamItem(file: file, content: content, form: .warc)
  }
}

/// The names that a stream's pages have had, so that none is given twice.
private struct PageNames {
  /// Names that are remembered, as hashes; behind these every name has its number.
  private static let most = 1 << 20

  private var seen: Set<UInt64> = []
  private var count = 0

  /// What follows the stream's name in a page's id: its address, with a number where it came before.
  mutating func add(_ name: String) -> String {
    count += 1
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let isNew = seen.count < Self.most && seen.insert(hash).inserted
    return isNew ? "/\(name)" : "/\(name)#\(count)"
  }
}
