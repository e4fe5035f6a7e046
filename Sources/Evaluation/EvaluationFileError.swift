import Model

/// A file of labels or floors that cannot be used.
public struct EvaluationFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named.
  public var file: String
  /// Number of the line, counted from 1; nil where the file as a whole is meant.
  public var line: Int?
  /// What is wrong.
  public var problem: String
  /// What to do about it.
  public var remedy: String

  /// Describes what is wrong with a file and what to do about it.
  public init(file: String, line: Int? = nil, problem: String, remedy: String) {
    self.file = file
    self.line = line
    self.problem = problem
    self.remedy = remedy
  }

  /// All of it in one line, as in `labels.jsonl:3: …`.
  public var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(problem); \(remedy)"
  }

  /// The remedy for a word that must be one of a few: the nearest of them, then all.
  static func choice(_ word: String, of words: [String]) -> String {
    let nearest = NearestWord.of(word, in: words).map { "did you mean \"\($0)\"? " } ?? ""
    return nearest + "use one of: " + words.joined(separator: ", ")
  }
}
