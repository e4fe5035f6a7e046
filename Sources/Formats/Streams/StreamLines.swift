/// Cuts a stream into its lines; of a line that is longer than the limit only the start is ever held.
struct StreamLines {
  private var stream: ByteStream
  private let file: FoundFile
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the line starts, and up to where it was looked at.
  private var start = 0
  private var seen = 0
  private var number = 1
  private var isAtEnd = false

  /// Bytes of a line that is too long in which its id is looked for.
  private static let idBytes = 1 << 12

  init(_ stream: ByteStream, of file: FoundFile, limit: Int) {
    self.stream = stream
    self.file = file
    self.limit = limit
  }

  /// The next line that holds anything, without its end; nil behind the last.
  mutating func next() -> StreamItem? {
    while true {
      if let end = lineEnd() {
        let line = buffer[start..<end]
        (start, seen) = (end + 1, end + 1)
        number += 1
        guard !line.isBlank else { continue }
        return item(number - 1, fit(line))
      }
      if buffer.count - start > limit { return passOver() }
      guard !isAtEnd else { return last() }
      if let message = more() {
        (start, seen) = (buffer.count, buffer.count)
        number += 1
        return item(number - 1, .failure(StreamFault(.damaged, message)))
      }
    }
  }

  private func fit(_ line: ArraySlice<UInt8>) -> Result<[UInt8], StreamFault> {
    line.count > limit ? .failure(.tooLarge(line.count, limit)) : .success(Array(line))
  }

  private mutating func last() -> StreamItem? {
    let line = buffer[start...]
    start = buffer.count
    return line.isBlank ? nil : item(number, fit(line))
  }

  private mutating func lineEnd() -> Int? {
    if let end = buffer[seen...].firstIndex(of: 0x0A) { return end }
    seen = buffer.count
    return nil
  }

  /// Reads some more behind what is left; what is said where it cannot.
  private mutating func more() -> String? {
    switch stream.next() {
    case .bytes(let bytes):
      if start == buffer.count {
        buffer = bytes
      } else {
        buffer.removeFirst(start)
        buffer += bytes
      }
      (start, seen) = (0, seen - start)
      return nil
    case .damage(let message): return message
    case nil:
      isAtEnd = true
      return nil
    }
  }

  /// Passes over a line that is too long, with the id that its start gives it.
  private mutating func passOver() -> StreamItem {
    let id = PageLine.id(atStartOf: buffer[start..<(start + min(Self.idBytes, limit))])
    var count = 0
    while true {
      let end = lineEnd()
      count += (end ?? buffer.count) - start
      start = end.map { $0 + 1 } ?? buffer.count
      seen = start
      // What is broken inside it is lost with it.
      if end != nil || isAtEnd { break }
      _ = more()
    }
    var found = item(number, .failure(.tooLarge(count, limit)))
    if let id { found.file.id = id }
    number += 1
    return found
  }

  private func item(_ number: Int, _ content: Result<[UInt8], StreamFault>) -> StreamItem {
    var file = file
    file.id = "\(file.id)#\(number)"
    return StreamItem(file: file, content: content, form: .jsonl)
  }
}
