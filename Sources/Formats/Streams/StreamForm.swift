/// What comes in on standard input, a page or a text at a time.
public enum StreamForm: String, CaseIterable, Sendable {
  /// A JSON object a line, see `PageLine`.
  case jsonl
  /// Web archives of crawlers, see `WARCRecords`.
  case warc
}

/// One piece of a stream on its way to a worker: bytes still to be parsed, or what is said of them.
public struct StreamItem: Sendable {
  /// How it is named where it has no name of its own: the stream's name and a number.
  public var file: FoundFile
  /// The line or the record with its headers; or why it cannot be read.
  public var content: Result<[UInt8], StreamFault>
  /// The form of the bytes.
  public var form: StreamForm

  /// Describes a piece of a stream.
  public init(file: FoundFile, content: Result<[UInt8], StreamFault>, form: StreamForm) {
    self.file = file
    self.content = content
    self.form = form
  }

  /// Bytes of memory that it takes, about.
  public var weight: Int {
    let own = 256
    return own + ((try? content.get().count) ?? 0)
  }
}

/// Why a piece of a stream is not read; the pieces behind it are.
public struct StreamFault: Error, Hashable {
  /// Kind of reason.
  public var code: ReasonCode
  /// The same in words, with what to do about it.
  public var detail: String

  init(_ code: ReasonCode, _ detail: String) {
    self.code = code
    self.detail = detail
  }

  /// A piece of more bytes than the limit.
  static func tooLarge(_ count: Int, _ limit: Int) -> StreamFault {
    StreamFault(
      .tooLarge, "\(count) bytes are more than the limit of \(limit); --max-bytes raises it")
  }
}
