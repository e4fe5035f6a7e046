/// The Markdown that a step of a workflow leaves on its run's page.
package enum StepSummary {
  /// Bytes that GitHub takes of one step.
  package static let limit = 1 << 20

  /// The Markdown, cut at a line's end where it is too long, the lines left out counted.
  package static func bytes(_ markdown: [UInt8]) -> [UInt8] {
    guard markdown.count > limit else { return markdown }
    let room = limit - 200
    let end = markdown[..<room].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let rest =
      markdown[end...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .count - 1
    return markdown[..<end]
      + Array("\n\(rest) more lines are left out: GitHub takes 1 MiB of a step's summary.\n".utf8)
  }
}
