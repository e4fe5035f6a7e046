import Model

/// What one HTML page holds.
struct Page: Sendable {
  /// Whether the page holds a posting.
  enum Verdict: Hashable, Sendable {
    /// It does.
    case posting
    /// It does not: closed, a list, an application form, a login, not a job, empty.
    case noPosting(Reason)
  }

  /// Whether the page holds a posting.
  var verdict: Verdict
  /// The posting's text in blocks.
  var content: TextDocument
  /// Title without site, place and requisition number, nil where the page has none.
  var title: String?
  /// Company, nil where the page does not say for sure.
  var company: String?
  /// Place as the page's data give it.
  var location: String?
  /// Date of publication, `YYYY-MM-DD`.
  var date: String?
  /// The page's own address.
  var url: String?
  /// The board or site.
  var siteName: String?
  /// Language that the page declares, as in `en`.
  var language: String?
  /// What the page declares in machine-readable form.
  var declared: Declared
  /// How the text was found: `json-ld`, `page-data`, `main-content`, or a site's name.
  var method: String
}
