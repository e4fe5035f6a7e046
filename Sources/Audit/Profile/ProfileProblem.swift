/// One thing that is wrong, or worth a look, in a profile's file.
public struct ProfileProblem: Hashable, Sendable {
  /// Line in the file, from 1.
  public var line: Int
  /// The key in question, as in `degree.highest`; empty for the file as a whole.
  public var key: String
  /// What is wrong and what would be right.
  public var message: String

  /// Describes a problem.
  public init(line: Int, key: String, message: String) {
    self.line = line
    self.key = key
    self.message = message
  }

  /// As in `me.yml:4: years.softwar: …`, the way compilers write theirs.
  public func words(in file: String) -> String {
    "\(file):\(line): " + (key.isEmpty ? "" : "\(key): ") + message
  }
}

/// A profile that cannot be used, with everything that is wrong in it.
public struct ProfileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's path.
  public var file: String
  /// What is wrong, in the order of the lines.
  public var problems: [ProfileProblem]

  /// Describes a profile that cannot be used.
  public init(file: String, problems: [ProfileProblem]) {
    self.file = file
    self.problems = problems
  }

  /// One line a problem.
  public var description: String {
    problems.map { $0.words(in: file) }.joined(separator: "\n")
  }
}
