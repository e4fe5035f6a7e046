import Markup
import Model

/// Tells the lines between a page's title and its text that say what a person reads there at a glance.
enum HeaderFact {
  /// Whether a line is a place, an amount of money or a kind of employment, and nothing else.
  static func isIn(_ document: TextDocument, _ block: Block) -> Bool {
    let line = document.text[block.range.lower..<block.range.upper].trimmed
    return PlaceNames.isAddress(line) || JobEvidence.hasMoney(line.map(\.lowercased))
      || employments.contains { line.equalsCaseless($0) }
  }

  private static let employments: [StaticString] = [
    "full-time", "full time", "part-time", "part time", "contract", "contractor", "temporary",
    "temp", "internship", "permanent", "freelance", "fixed-term", "fixed term", "contract to hire",
  ]
}
