/// A file of expectations or settings that cannot be used.
public struct SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
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

  /// All of it in one line, as in `jobreq.yml:3: unknown key "input"; did you mean "inputs"?`.
  public var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(problem); \(remedy)"
  }
}
