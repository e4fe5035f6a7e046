/// A stream of pages on standard input, cut into what workers read; it is held in little memory however
/// long it is.
public struct PageStream {
  // Two optionals: a value taken out of an enumeration would be copied with all that it holds.
  private var lines: StreamLines?
  private var records: StreamRecords?

  /// Starts to read a descriptor; what has no name of its own is called by `name` and a number.
  public init(_ form: StreamForm, descriptor: Int32 = 0, name: String, limit: Int) {
    let file = FoundFile(id: name, path: "-", folder: "standard input")
    let stream = ByteStream(descriptor: descriptor)
    switch form {
    case .jsonl: lines = StreamLines(stream, of: file, limit: limit)
    case .warc: records = StreamRecords(stream, of: file, limit: limit)
    }
  }

  /// The next piece, waited for; nil behind the last.
  public mutating func next() -> StreamItem? { lines?.next() ?? records?.next() }
}

extension PostingLoader {
  /// Reads a piece of a stream; the result has one element or more.
  public func load(_ item: StreamItem) -> [LoadedPosting] {
    switch item.content {
    case .failure(let fault): return [.settled(fault.code.outcome(id: item.file.id, fault.detail))]
    case .success(let bytes):
      let input = Input(bytes, of: item.file, name: "", options: options)
      let found: [LoadedPosting]
      switch item.form {
      case .jsonl: found = PageLine.read(input)
      case .warc:
        // Cut where the stream cut it: a line that is no header ends what is known of the record, not
        // its head.
        let end = StreamWindow.emptyLine(in: bytes[...]) ?? bytes.count
        var lines = MIMELines(bytes.prefix(end))
        lines.skip()
        let headers = MIMEHeaders(&lines)
        found =
          WARCPage(bytes[end...], headers: headers).map { [$0.source.posting(of: input)] } ?? []
      }
      return found.map(PostingLimits.bounded)
    }
  }
}
