import PostingMarkup
import PostingModel

/// A page with what its container says of it.
struct PageSource {
  /// The page's own bytes.
  var bytes: [UInt8]
  /// Title used where the page has none, as in the subject of an e-mail.
  var subject: String?

  private static let reader = PageReader()

  /// The page's posting, or the reason why it holds none.
  func posting(_ file: FoundFile) -> LoadedPosting {
    let page = Self.reader.read(bytes)
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
}
