import Model

/// Takes from a copied page what the board asks its reader: "Do you have a driving licence?", "Yes",
/// "No".
enum ScreeningQuestions {
  /// Bytes of a question.
  private static let longest = 200

  /// The text without such questions, of which the posting itself says nothing.
  static func removed(from text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let full = lines.indices.filter { !lines[$0].isBlank }
    var dropped: Set<Int> = []
    for (question, answers) in zip(full, zip(full.dropFirst(), full.dropFirst(2))) {
      let line = lines[question].withoutSpaces
      guard line.last == UInt8(ascii: "?"), line.count <= longest,
        lines[answers.0].withoutSpaces.equalsCaseless("yes"),
        lines[answers.1].withoutSpaces.equalsCaseless("no")
      else { continue }
      dropped.formUnion([question, answers.0, answers.1])
    }
    guard !dropped.isEmpty else { return text }
    let kept = lines.indices.lazy.filter { !dropped.contains($0) }.map { lines[$0] }
    return Array(kept.joined(separator: [0x0A]))
  }
}
