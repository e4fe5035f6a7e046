/// Skills that a user puts in or takes out and phrases that a user adds, as text in the format of jobreq's own
/// tables.
///
/// ```
/// # Databases
/// Quarrystone = quarrystone | quarry stone db ; parent = SQL
/// PostgreSQL = pg
/// - Hex
/// - Mode Analytics = mode
/// # heading: preferred
/// what would make us smile
/// ```
///
/// - A line of a new name adds a skill to the category above it; the name is a spelling of its own.
/// - A line of a known name adds spellings or parents to that skill, and gives those that it has the
///   marks of this line.
/// - `- ` before a line takes out what stands on it: spellings behind `=`, parents, or the whole skill
///   where it is nothing but a name.
/// - `# + Name` starts a category that there is not yet.
/// - Below `# topic: kind` stand phrases, with `|` between them: headings, titles, ranks, degrees and words of
///   preference (`VocabularySection` has those that there are).
///
/// Lines hold in their order; parents may stand anywhere.
public struct VocabularyFile: Hashable, Sendable {
  /// The name for messages, as the user wrote it.
  public let name: String
  let text: String

  /// Takes the bytes of a file; throws `VocabularyError` where they are no UTF-8.
  public init(name: String, bytes: [UInt8]) throws(VocabularyError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw VocabularyError([
        VocabularyProblem(
          file: name, line: Self.brokenLine(bytes), problem: "this is no UTF-8 text",
          remedy: "save the file as UTF-8")
      ])
    }
    self.name = name
    self.text = text
  }

  /// Number of the first line that is no UTF-8.
  private static func brokenLine(_ bytes: ArraySlice<UInt8>) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let sound = lines.prefix { String(validating: $0, as: UTF8.self) != nil }
    return sound.count + 1
  }
}
