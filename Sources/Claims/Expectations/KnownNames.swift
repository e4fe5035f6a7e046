import Model

/// The names that a claim may use though no posting has them: those of the vocabulary.
public struct KnownNames: Sendable {
  /// Canonical names of skills.
  public var skills: [String]
  /// Categories of skills.
  public var categories: [String]
  /// The canonical name of a skill in any spelling, nil where the vocabulary holds none.
  public var skill: @Sendable (_ spelling: String) -> String?

  /// Takes the names of a vocabulary; none where nothing is given.
  public init(
    skills: [String] = [], categories: [String] = [],
    skill: @escaping @Sendable (_ spelling: String) -> String? = { _ in nil }
  ) {
    self.skills = skills
    self.categories = categories
    self.skill = skill
  }

  /// The name that was probably meant: one that differs by case and punctuation only, else the nearest.
  static func nearest(_ name: String, in names: [String]) -> String? {
    respelt(name, in: names) ?? NearestWord.of(name, in: names)
  }

  /// The name that differs by case, spaces and punctuation only; `+` and `#` tell names apart.
  static func respelt(_ name: String, in names: [String]) -> String? {
    let letters = folded(name)
    return names.first { folded($0) == letters }
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "#" }
  }
}
