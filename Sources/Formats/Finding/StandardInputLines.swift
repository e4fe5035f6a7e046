import CLibrary

/// Standard input in parts that end with lines where it is JSON lines, so that a stream of any length is
/// read in little memory; else all of it in one part, up to the limit of a file.
package struct StandardInputLines {
  /// What was read, and the lines that it is where it is not all of the input.
  package typealias Part = (bytes: Result<[UInt8], ReadFailure>, part: FilePart?)

  private let descriptor: Int32
  private let partBytes: Int
  private let options: ReadingOptions
  /// Bytes of lines that are read in all.
  private let most: Int
  private var rest: [UInt8] = []
  /// How many bytes of `rest` are whole lines.
  private var whole = 0
  private var offset = 0
  private var line = 1
  private var isStarted = false
  private var isAtEnd = false

  /// Starts to read a descriptor; of JSON lines each may have the bytes of a file.
  package init(
    descriptor: Int32 = 0, partBytes: Int = FileWalker.partBytes, most: Int = LineParts.mostBytes,
    options: ReadingOptions
  ) {
    self.descriptor = descriptor
    self.partBytes = partBytes
    self.most = most
    self.options = options
  }

  /// What comes next; nil behind the end.
  package mutating func next() -> Part? {
    guard isStarted else { return first() }
    while true {
      if isAtEnd, rest.isEmpty { return nil }
      guard offset < most else { return end(.failure(.endless(most))) }
      while !isAtEnd, rest.count < partBytes || whole == 0 {
        if whole == 0, rest.count > options.maxBytes { return passOverLine() }
        if let failure = read() { return end(.failure(failure)) }
      }
      guard !rest.isEmpty else { return nil }
      let lines = cut()
      // Blank lines alone would be an empty input.
      if lines.bytes.contains(where: { $0 > 0x20 }) { return (.success(lines.bytes), lines.part) }
    }
  }

  private mutating func first() -> Part? {
    isStarted = true
    // Whether it is lines is asked again when there is twice as much: the first may be long.
    var asked = partBytes
    var isLines = false
    while !isAtEnd, !isLines, rest.count <= limit {
      if let failure = read() { return end(.failure(failure)) }
      guard rest.count >= asked else { continue }
      asked *= 2
      isLines = whole > 0 && JSONLinesForm.isLines(rest)
    }
    if isAtEnd { return end(.success(rest)) }
    guard isLines || whole > 0 && JSONLinesForm.isLines(rest) else {
      return end(.failure(.tooLarge(rest.count, limit)))
    }
    let lines = cut()
    return (.success(lines.bytes), lines.part)
  }

  /// Bytes of an input that is read in one: an archive may have more than what it holds.
  private var limit: Int {
    ArchiveForm.isArchive(rest)
      ? max(options.maxBytes, options.maxArchiveBytes) : options.maxBytes
  }

  /// The last thing that is said of the input.
  private mutating func end(_ bytes: Result<[UInt8], ReadFailure>) -> Part {
    isAtEnd = true
    rest = []
    return (bytes, nil)
  }

  /// Takes the lines that are whole, at the end all that is left.
  private mutating func cut() -> (bytes: [UInt8], part: FilePart) {
    let end = isAtEnd ? rest.count : whole
    let bytes = Array(rest[..<end])
    let part = FilePart(offset: offset, count: end, firstLine: line)
    rest.removeFirst(end)
    whole = 0
    offset += end
    for byte in bytes where byte == 0x0A { line += 1 }
    return (bytes, part)
  }

  /// Passes over a line that is longer than a whole file may be; of one without end that is the last.
  private mutating func passOverLine() -> Part {
    var count = 0
    while whole == 0, !isAtEnd, offset + count < most {
      count += rest.count
      rest = []
      if let failure = read() { return end(.failure(failure)) }
    }
    let last = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.count
    count += last
    rest.removeFirst(last)
    whole = max(whole - last, 0)
    let part = FilePart(offset: offset, count: count, firstLine: line)
    offset += count
    line += 1
    return (.failure(.tooLarge(count, options.maxBytes)), part)
  }

  /// Reads some more; the failure where it cannot.
  private mutating func read() -> ReadFailure? {
    let chunk: [UInt8]
    switch FileBytes.some(of: descriptor) {
    case .success(let read): chunk = read
    case .failure(let failure): return failure
    }
    if chunk.isEmpty { isAtEnd = true }
    if let last = chunk.lastIndex(of: 0x0A) { whole = rest.count + last + 1 }
    rest += chunk
    return nil
  }
}
