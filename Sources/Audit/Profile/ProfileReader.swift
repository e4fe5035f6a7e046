import Model
import Signals
import Yams

/// Reads a profile from YAML and says line by line what is wrong with it.
public struct ProfileReader: Sendable {
  /// Bytes above which a file is no profile, 1 MB.
  public static let limit = 1 << 20

  private let relations: SkillRelations

  /// Makes a reader that knows the skills of `vocabulary`.
  public init(vocabulary: Vocabulary = .builtIn) {
    relations = SkillRelations(vocabulary: vocabulary)
  }

  /// The profile, and what is worth a look in it; throws `ProfileError` with everything wrong.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws -> (profile: Profile, warnings: [ProfileProblem]) {
    func failure(_ line: Int, _ message: String) -> ProfileError {
      ProfileError(file: file, problems: [ProfileProblem(line: line, key: "", message: message)])
    }
    guard bytes.count <= Self.limit else {
      throw failure(1, "\(bytes.count) bytes are more than a profile's \(Self.limit)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure(1, "this is no UTF-8 text; save the file as UTF-8")
    }
    if let name = YAMLAlias.first(in: text) {
      throw failure(1, "*\(name) repeats a value; write the value out")
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      let (line, message) = IndentationCheck.problem(in: text) ?? Self.words(for: error)
      throw failure(line, message)
    }
    guard let root, !Self.isNull(root) else {
      throw failure(1, "the file is empty; `jobreq profile new` prints one to start from")
    }
    var form = ProfileForm()
    let profile = form.profile(root)
    guard form.problems.isEmpty else {
      throw ProfileError(
        file: file,
        problems: form.problems.enumerated()
          .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
          .map(\.element))
    }
    return (profile, unsaid(profile, form.firstLine) + unknownSkills(profile))
  }

  /// What the profile leaves out stays not known in every posting.
  private func unsaid(_ profile: Profile, _ line: Int) -> [ProfileProblem] {
    let missing: [(isMissing: Bool, key: String, what: String)] = [
      (profile.degree == nil, "degree.highest", "requirements on degrees stay"),
      (profile.softwareYears == nil, "years.software", "requirements on years stay"),
      (
        profile.machineLearningYears == nil && profile.softwareYears != 0, "years.machine-learning",
        "requirements on years of machine learning stay"
      ),
      (
        profile.skills == nil, "skills",
        "skills that neither your work nor your years name stay"
      ),
    ]
    return missing.filter(\.isMissing).map {
      ProfileProblem(
        line: line, key: $0.key, message: "your profile does not say; \($0.what) not known")
    }
  }

  /// Skills that the vocabulary does not hold meet nothing; better said than left to be found out.
  private func unknownSkills(_ profile: Profile) -> [ProfileProblem] {
    let unknown = (profile.skills ?? []).filter { relations.name(of: $0.text) == nil }
    return unknown.enumerated().map { place, skill in
      let hint = place < Self.hinted ? self.hint(skill.text) : ""
      return ProfileProblem(
        line: skill.line, key: "skills",
        message:
          "\"\(skill.text.prefix(200))\" is not in the vocabulary and meets no requirement\(hint)")
    }
  }

  /// Unknown skills for which a likely name is looked for, which takes its time.
  private static let hinted = 50

  /// What to write instead of a text that is no skill.
  private func hint(_ text: String) -> String {
    let within = relations.skills(inWork: text)
    if let only = within.first, within.count == 1 { return "; write \"\(only)\" alone" }
    if !within.isEmpty { return "; write a line each: \(within.joined(separator: ", "))" }
    return NearestWord.of(text, in: relations.names).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  static func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  private static func words(for error: YamlError) -> (line: Int, message: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = context.map { " (\($0.text), begun in line \($0.mark.line))" } ?? ""
      return (mark.line, "this is no YAML: \(problem)\(place)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
      return (context.mark.line, "the key \(keys) stands here more than once; keep one")
    case .reader(let problem, let offset, _, let yaml):
      let before = offset.map { yaml.prefix($0) } ?? ""
      return (1 + before.count { $0.isNewline }, "this is no YAML: \(problem)")
    default: return (1, "this is no YAML")
    }
  }
}
