import Markup
import Model

/// A page with what its container says of it.
struct PageSource {
  /// The page's own bytes.
  var bytes: [UInt8]
  /// Charset that the container names.
  var charset: String?
  /// Address that the container names.
  var address: String?
  /// Title used where the page has none, as in the subject of an e-mail.
  var subject: String?
  /// Whether it is HTML; plain text otherwise.
  var isHTML = true

  /// Frames that are looked at where the page itself has no text of its own.
  private static let mostFrames = 8

  /// The posting of the first page, or of a frame where that page has no text of its own.
  static func posting(among pages: [PageSource], of input: Input) -> LoadedPosting {
    guard let first = pages.first?.posting(of: input) else {
      return .settled(
        ReasonCode.empty.outcome(id: input.file.id, "the container holds no page or text"))
    }
    guard case .settled(.noPosting(_, let reason)) = first,
      reason.code == ReasonCode.empty.rawValue || reason.code == ReasonCode.notAJob.rawValue
    else { return first }
    for frame in pages.dropFirst().prefix(mostFrames) {
      let loaded = frame.posting(of: input)
      if case .posting = loaded { return loaded }
    }
    return first
  }

  /// The page's posting, or the reason why it holds none.
  func posting(of input: Input) -> LoadedPosting {
    let file = input.file
    guard isHTML else { return plain(file) }
    if let excess = PostingLimits.excess(markup: bytes) {
      return .settled(ReasonCode.tooLarge.outcome(id: file.id, excess))
    }
    let page = PageReader(usesSites: input.options.usesSites, subject: subject)
      .read(bytes, charset: charset, address: webAddress)
    if case .noPosting(let reason) = page.verdict {
      return .settled(.noPosting(id: file.id, reason))
    }
    return .posting(
      Posting(
        id: file.id, source: page.url.flatMap(WebAddress.host) ?? file.folder,
        document: page.content, title: page.title ?? subject, company: page.company,
        location: page.location, date: page.date, url: page.url, method: page.method,
        declared: page.declared))
  }

  private func plain(_ file: FoundFile) -> LoadedPosting {
    let text = decodeText(bytes, htmlHints: false, charset: charset)
    if let excess = PostingLimits.excess(bytes: text.count, lines: text.count { $0 == 0x0A }) {
      return .settled(ReasonCode.tooLarge.outcome(id: file.id, excess))
    }
    let document = plainText(text)
    if let count = TextListing.count(text) { return TextListing.outcome(id: file.id, count) }
    guard !document.blocks.isEmpty else {
      return .settled(ReasonCode.empty.outcome(id: file.id, "the container's text is empty"))
    }
    // Of a mailbox most is no posting.
    let titled = Array((subject.map { "\($0)\n" } ?? "").utf8) + text
    if let flaw = PlainTextForm.flaw(titled) {
      return .settled(ReasonCode.notAJob.outcome(id: file.id, flaw))
    }
    return .posting(
      Posting(
        id: file.id, source: address.flatMap(WebAddress.host) ?? file.folder, document: document,
        title: subject, url: address))
  }

  /// The address, where it is one of the web.
  private var webAddress: String? {
    guard let address, address.utf8.count < 4096,
      address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }), WebAddress.host(address) != nil
    else { return nil }
    return address
  }
}
