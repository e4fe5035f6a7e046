import Markup
import Model

/// Finds a job's name on a page that sets it under a label: "Job Title", then "Data Engineer".
enum LabelledTitle {
  /// Blocks among which the label stands.
  private static let opening = 40
  /// Bytes of a title.
  private static let longest = 120

  static func find(in document: TextDocument) -> String? {
    for (label, line) in zip(document.blocks, document.blocks.dropFirst()).prefix(opening) {
      guard label.range.count <= 20, line.range.count <= longest else { continue }
      let words = PostingField.normalized(document.string(label.range))
      let title = document.text[line.range.lower..<line.range.upper]
      if labels.contains(words), JobNouns.isIn(title) { return cleanTitle(title) }
    }
    return nil
  }

  private static let labels: Set<String> = [
    "jobtitle", "positiontitle", "titleofposition", "postingtitle", "vacancytitle", "roletitle",
  ]
}
