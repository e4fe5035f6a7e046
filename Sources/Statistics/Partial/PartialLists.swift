import Model

/// The closed lists that a summary's rows number; a line of it writes them down, so that a version with
/// other lists reads it by their words.
enum PartialLists {
  static let family = ("family", Family.allCases.map(\.rawValue))
  static let seniority = ("seniority", Seniority.allCases.map(\.rawValue))
  static let role = ("role", Role.allCases.map(\.rawValue))
  static let workMode = ("workMode", WorkMode.allCases.map(\.rawValue))
  static let industry = ("industry", Industry.allCases.map(\.rawValue))
  static let level = ("level", DegreeLevel.allCases.map(\.rawValue))
  static let duty = ("duty", Duty.allCases.map(\.rawValue))
  static let specialisation = ("specialisation", Specialisation.allCases.map(\.rawValue))
  static let proof = ("proof", Proof.allCases.map(\.rawValue))
  static let part = ("part", WorkPart.allCases.map(\.rawValue))
  static let standing = ("standing", Standing.allCases.map(\.rawValue))

  static let all = [
    family, seniority, role, workMode, industry, level, duty, specialisation, proof, part, standing,
  ]
}

/// Why a line is no summary that can be read.
public enum PartialError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is of another version of the form.
  case version(Int)
  /// It has a word that no list of this version has.
  case unknownWord(list: String, String)
  /// A member is missing or has an impossible value.
  case damaged(String)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .version(let version):
      "a summary of version \(version), and this jobreq reads version \(Summary.partialVersion): "
        + "write it again with jobreq analyze --partial of this jobreq"
    case .unknownWord(let list, let word):
      "a summary that knows the \(list) \"\(word)\", which this jobreq does not: read it with the jobreq "
        + "that wrote it, or a later one"
    case .damaged(let member):
      "a summary whose \"\(member)\" is missing or damaged: write it again with jobreq analyze --partial"
    }
  }
}
