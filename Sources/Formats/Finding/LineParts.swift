import CLibrary

/// Cuts long files of JSON lines into parts at the ends of lines.
package enum LineParts {
  /// Bytes of JSON lines that are read from one file or stream, 64 GB.
  package static let mostBytes = 1 << 36

  /// Whether the file of that name is read line by line.
  static func isCut(_ id: String) -> Bool {
    let id = id.lowercased()
    return id.hasSuffix(".jsonl") || id.hasSuffix(".ndjson") || id.hasSuffix(partial)
  }

  /// The ending of summaries that `analyze --partial` writes.
  package static let partial = ".partial"

  /// The file itself where it has at most `bytes`, else its parts of about so many bytes each; a line
  /// is never cut.
  static func of(_ file: FoundFile, bytes: Int) -> [FoundFile] {
    guard isCut(file.id) else { return [file] }
    let descriptor = file.path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { return [file] }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_size > bytes, info.st_size <= mostBytes else {
      return [file]
    }
    var cutter = Cutter(bytes: bytes)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = CLibrary.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      cutter.take(buffer[..<count])
    }
    return cutter.finish().map { part in
      var file = file
      file.part = part
      return file
    }
  }

  /// Counts lines and remembers where parts end.
  private struct Cutter {
    let bytes: Int
    private var parts: [FilePart] = []
    private var part = FilePart(offset: 0, count: 0, firstLine: 1)
    private var line = 1
    private var hasText = false

    init(bytes: Int) { self.bytes = bytes }

    mutating func take(_ chunk: ArraySlice<UInt8>) {
      chunk.withUnsafeBytes { bytes in
        var start = 0
        while start < bytes.count, let base = bytes.baseAddress {
          let found = memchr(base + start, 0x0A, bytes.count - start)
          let end = found.map { UnsafeRawPointer($0) - base + 1 } ?? bytes.count
          part.count += end - start
          if !hasText { hasText = bytes[start..<end].contains { $0 > 0x20 } }
          start = end
          guard found != nil else { return }
          line += 1
          if part.count >= self.bytes, hasText { cut() }
        }
      }
    }

    mutating func finish() -> [FilePart] {
      if hasText || parts.isEmpty {
        cut()
      } else {
        // Blank lines at the end belong to the part before: alone they would be an empty file.
        parts[parts.count - 1].count += part.count
      }
      return parts
    }

    private mutating func cut() {
      parts.append(part)
      part = FilePart(offset: part.offset + part.count, count: 0, firstLine: line)
      hasText = false
    }
  }
}
