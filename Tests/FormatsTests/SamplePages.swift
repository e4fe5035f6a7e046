import BlockLines
import Markup
import Model

@testable import Formats

func fragment(_ html: String) -> [String] { htmlFragment(Array(html.utf8)).lines }

func page(_ html: String) -> Page { PageReader().read(Array(html.utf8)) }

extension Page {
  /// The code of the reason, nil for a posting.
  var code: String? {
    if case .noPosting(let reason) = verdict { reason.code } else { nil }
  }
}

/// Pieces of imaginary postings.
enum Sample {
  static let paragraph =
    "Harbour Light Analytics builds forecasting tools for small ports and ferry operators, and we "
    + "are looking for an engineer who enjoys careful experiments and plain language. "

  /// A whole description.
  static let description = """
    <p>\(paragraph)</p><h3>Responsibilities</h3><ul><li>Train demand models for ferry lines</li>\
    <li>Run them in production with the platform team</li></ul><h3>Requirements</h3><ul>\
    <li>BS in Computer Science or equivalent experience</li><li>3+ years of experience with \
    Python</li></ul>
    """

  static func linkedData(_ members: String) -> String {
    """
    <html><head><title>Jobs</title><script type="application/ld+json">{"@context":\
    "https://schema.org","@type":"JobPosting",\(members)}</script></head><body>Loading</body></html>
    """
  }

  /// A JSON string of any text.
  static func json(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
