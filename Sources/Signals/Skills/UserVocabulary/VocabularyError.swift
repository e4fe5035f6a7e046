/// Files of skills that cannot be used, with everything that is wrong in them.
public struct VocabularyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, by file and line.
  public let problems: [VocabularyProblem]

  /// Problems that are named one by one: a file of another kind has one in each line.
  static let shown = 20

  init(_ problems: [VocabularyProblem]) { self.problems = problems }

  /// One problem a line.
  public var description: String {
    var lines = problems.prefix(Self.shown).map(\.description)
    let rest = problems.count - lines.count
    if rest > 0 { lines.append("and \(rest) more") }
    return lines.joined(separator: "\n")
  }
}

/// What is wrong in one line of a file of skills, and what to do about it.
public struct VocabularyProblem: Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named.
  public let file: String
  /// Number of the line, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: String
  /// What to do about it.
  public let remedy: String

  /// All of it in one line, as in `mine.txt:3: unknown category "Cluod"; did you mean "Cloud"?`.
  public var description: String { "\(file):\(line): \(problem); \(remedy)" }
}
