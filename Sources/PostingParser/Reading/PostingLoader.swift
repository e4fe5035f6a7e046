import PostingMarkup
import PostingModel

/// Reads one input into the postings that it holds, or the reason why it holds none.
public struct PostingLoader: Sendable {
  /// Bytes above which an input is not read, 32 MB.
  public static let defaultLimit = 32 << 20

  private let limit: Int
  private let pages = PageReader()

  /// Makes a loader that reads inputs of at most `limit` bytes.
  public init(limit: Int = PostingLoader.defaultLimit) { self.limit = limit }

  /// What one input holds.
  public enum Loaded: Sendable {
    /// Postings still to be analysed.
    case postings([Posting])
    /// Records that `extract` wrote.
    case records([Outcome])
    /// Nothing, for this reason.
    case nothing(Outcome)
  }

  /// Reads the input.
  public func load(_ file: FoundFile) -> Loaded {
    switch FileBytes.read(file.path, limit: limit) {
    case .failure(let failure): .nothing(.unreadable(id: file.id, failure.reason))
    case .success(let bytes): load(bytes, file)
    }
  }

  /// Reads bytes that were found as `file`.
  public func load(_ bytes: [UInt8], _ file: FoundFile) -> Loaded {
    if file.id.hasSuffix(".jsonl") || file.id == "-" && bytes.first == UInt8(ascii: "{") {
      return RecordLines.read(bytes, file)
    }
    if !bytes.contains(where: { $0 > 0x20 }) {
      return .nothing(
        .noPosting(id: file.id, Reason(code: "empty", detail: "the file holds no text")))
    }
    if FileForm.isHTML(bytes, file.id) {
      return page(bytes, file)
    }
    guard FileForm.isText(bytes) else {
      return .nothing(
        .leftOut(
          id: file.id,
          Reason(
            code: "unknown-form", detail: "neither HTML nor text; save the page as HTML or text")))
    }
    let document = plainText(bytes)
    guard document.blocks.count > 1 else {
      return .nothing(
        .noPosting(id: file.id, Reason(code: "empty", detail: "the text has one line only")))
    }
    return .postings([Posting(id: file.id, source: file.folder, document: document)])
  }

  private func page(_ bytes: [UInt8], _ file: FoundFile) -> Loaded {
    let page = pages.read(bytes)
    if case .noPosting(let reason) = page.verdict {
      return .nothing(.noPosting(id: file.id, reason))
    }
    let posting = Posting(
      id: file.id, source: page.url.flatMap(Self.host) ?? file.folder, document: page.content,
      title: page.title, company: page.company, location: page.location, date: page.date,
      url: page.url, method: page.method, declared: page.declared)
    return .postings([posting])
  }

  /// The host of an address without "www.".
  static func host(_ url: String) -> String? {
    guard let scheme = url.utf8Range(of: "://") else { return nil }
    let host = url[scheme...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    guard host.contains(".") else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }
}

extension String {
  /// The index after the first occurrence of `text`.
  fileprivate func utf8Range(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }.map { index($0, offsetBy: text.count) }
  }
}
