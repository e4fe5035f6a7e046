import Formats

/// What a child of `Isolation` is asked to read.
public struct InputRequest {
  /// The input.
  public var file: FoundFile
  /// Its bytes where the child cannot open it, as standard input.
  public var content: [UInt8]?
  /// The form of the stream that the content is a piece of, nil where it is a whole input.
  public var stream: StreamForm?

  /// Asks for one input.
  public init(file: FoundFile, content: [UInt8]? = nil, stream: StreamForm? = nil) {
    self.file = file
    self.content = content
    self.stream = stream
  }

  /// The piece of a stream that is asked for, nil for any other input.
  public var item: StreamItem? {
    guard let stream, let content else { return nil }
    return StreamItem(file: file, content: .success(content), form: stream)
  }

  /// The fields, a NUL byte behind each (no path holds one), and the content behind them.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for field in [
      Array(file.id.utf8), Array(file.folder.utf8), file.path.bytes,
      Array((file.part?.text ?? "").utf8),
      Array((content == nil ? "" : stream?.rawValue ?? "content").utf8),
    ] {
      bytes += field.filter { $0 != 0 }
      bytes.append(0)
    }
    return bytes + (content ?? [])
  }

  /// Reads what `bytes` wrote; nil where it is not of that shape.
  public init?(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return nil }
    func text(_ place: Int) -> String { String(decoding: parts[place], as: UTF8.self) }
    file = FoundFile(
      id: text(0), path: FilePath(bytes: Array(parts[2])), folder: text(1),
      part: FilePart(text(3)))
    content = parts[4].isEmpty ? nil : Array(parts[5])
    stream = StreamForm(rawValue: text(4))
  }
}
