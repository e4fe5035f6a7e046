import Model

/// What one HTML page holds.
public struct Page: Sendable {
  /// Whether the page holds a posting.
  public enum Verdict: Hashable, Sendable {
    /// It does.
    case posting
    /// It does not: closed, a list, an application form, a login, not a job, empty.
    case noPosting(Reason)
  }

  /// Whether the page holds a posting.
  public var verdict: Verdict
  /// The posting's text in blocks.
  public var content: TextDocument
  /// Title without site, place and requisition number, nil where the page has none.
  public var title: String?
  /// Company, nil where the page does not say for sure.
  public var company: String?
  /// Place as the page's data give it.
  public var location: String?
  /// Date of publication, `YYYY-MM-DD`.
  public var date: String?
  /// The page's own address.
  public var url: String?
  /// The board or site.
  public var siteName: String?
  /// Language that the page declares, as in `en`.
  public var language: String?
  /// What the page declares in machine-readable form.
  public var declared: Declared
  /// How the text was found: `json-ld`, `page-data`, `main-content`, or a site's name.
  public var method: String
}
