/// Job family, read from the title.
public enum Family: String, CaseIterable, Sendable {
  case machineLearningEngineer = "machine-learning-engineer"
  case appliedScientist = "applied-scientist"
  case mlopsEngineer = "mlops-engineer"
  case researchEngineer = "research-engineer"
  case researchScientist = "research-scientist"
  case dataScientist = "data-scientist"
  case dataEngineer = "data-engineer"
  case dataAnalyst = "data-analyst"
  case aiEngineer = "ai-engineer"
  case softwareEngineer = "software-engineer"
  case other
}

/// Seniority, read from the title alone, in rising order.
public enum Seniority: String, CaseIterable, Sendable, Comparable {
  case intern, junior, mid, senior, lead, staff, principal, manager, director

  /// Orders by rank.
  public static func < (a: Seniority, b: Seniority) -> Bool { a.rank < b.rank }

  /// Place in the order, 0 for an intern.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Whether most of the work is to find new methods or to build and run things.
public enum Role: String, CaseIterable, Sendable {
  case research, product
}

/// Level of a degree, in rising order.
public enum DegreeLevel: String, CaseIterable, Sendable, Comparable {
  case highSchool = "high-school"
  case associate, bachelor, master, doctorate

  /// Orders by level.
  public static func < (a: DegreeLevel, b: DegreeLevel) -> Bool { a.rank < b.rank }

  /// Place in the order, 0 for high school.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How much a posting wants a thing, in falling order of strength.
public enum Standing: String, CaseIterable, Sendable, Comparable {
  case required, preferred, mentioned

  /// Orders by strength: `required` is the lowest, so that `min` is the strongest.
  public static func < (a: Standing, b: Standing) -> Bool { a.rank < b.rank }

  /// 0 for required.
  public var rank: Int {
    switch self {
    case .required: 0
    case .preferred: 1
    case .mentioned: 2
    }
  }
}

/// How sure the reading is.
public enum Confidence: String, CaseIterable, Sendable {
  case high, low
}

/// One way of meeting what a posting requires: a degree, years beside it, or something equivalent.
public struct DegreePath: Hashable, Sendable {
  /// Level of the degree, nil where the path needs none (experience alone).
  public var level: DegreeLevel?
  /// Years of experience asked for beside it, nil where none are stated with it.
  public var years: Int?
  /// Fields of study, lower case as written.
  public var fields: [String]
  /// Whether the path is something accepted instead of a degree.
  public var equivalent: Bool
  /// The words that say so.
  public var evidence: Evidence

  /// Describes a path.
  public init(
    level: DegreeLevel?, years: Int? = nil, fields: [String] = [], equivalent: Bool = false,
    evidence: Evidence
  ) {
    self.level = level
    self.years = years
    self.fields = fields
    self.equivalent = equivalent
    self.evidence = evidence
  }
}

/// What a posting says of degrees.
public struct DegreeAnswer: Hashable, Sendable {
  /// Lowest level that meets what is required; nil where the posting requires no degree.
  public var minimum: DegreeLevel?
  /// Whether something else than a degree is accepted instead of the required one.
  public var substitutable: Bool
  /// Levels preferred, rising.
  public var preferred: [DegreeLevel]
  /// Fields of study named next to a required or preferred degree, lower case as written.
  public var fields: [String]
  /// The accepted paths, an or-list; empty where no degree is required.
  public var paths: [DegreePath]
  /// The words that settle `minimum`, `substitutable` and `preferred`, in that order of rules.
  public var evidence: [Evidence]

  /// Describes what a posting says of degrees.
  public init(
    minimum: DegreeLevel? = nil, substitutable: Bool = false, preferred: [DegreeLevel] = [],
    fields: [String] = [], paths: [DegreePath] = [], evidence: [Evidence] = []
  ) {
    self.minimum = minimum
    self.substitutable = substitutable
    self.preferred = preferred
    self.fields = fields
    self.paths = paths
    self.evidence = evidence
  }
}

/// One skill, under the strongest standing that it has.
public struct Skill: Hashable, Sendable {
  /// Canonical name where the vocabulary holds one, else the posting's own spelling.
  public var name: String
  /// Category of the vocabulary, as in `ML frameworks`.
  public var category: String
  /// Strongest standing.
  public var standing: Standing
  /// Number of the group of alternatives of which one will do ("PyTorch or TensorFlow"), nil for none.
  public var alternative: Int?
  /// Names of its group that are also asked for on their own: where Python is required, "Python or R"
  /// leaves R, which Python does as well.
  public var others: [String]
  /// Number of places that gave it the standing.
  public var count: Int
  /// The first of those places, `mostEvidence` at most.
  public var evidence: [Evidence]

  /// Most places that are kept of one skill, so that a text which repeats a name makes no huge record.
  public static let mostEvidence = 10

  /// Describes a skill; `count` is left out where the evidence is all of it.
  public init(
    name: String, category: String, standing: Standing, alternative: Int? = nil,
    others: [String] = [], count: Int? = nil, evidence: [Evidence]
  ) {
    self.name = name
    self.category = category
    self.standing = standing
    self.alternative = alternative
    self.others = others
    self.count = max(count ?? 0, evidence.count)
    self.evidence = evidence
  }
}

/// A professional certificate or licence that a posting names.
public struct Certification: Hashable, Sendable {
  /// The posting's words for it.
  public var name: String
  /// Canonical name where the vocabulary holds one.
  public var known: String?
  /// Strongest standing.
  public var standing: Standing
  /// The first places that gave it the standing.
  public var evidence: [Evidence]

  /// Describes a certificate.
  public init(name: String, known: String? = nil, standing: Standing, evidence: [Evidence]) {
    self.name = name
    self.known = known
    self.standing = standing
    self.evidence = evidence
  }
}

/// A value with the words it rests on.
public struct Answer<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The answer.
  public var value: Value
  /// Its evidence; empty only for a default, as in "no seniority word, so mid".
  public var evidence: [Evidence]
  /// Rule that settled it.
  public var rule: String

  /// Pairs a value with its evidence.
  public init(_ value: Value, rule: String, evidence: [Evidence] = []) {
    self.value = value
    self.rule = rule
    self.evidence = evidence
  }
}
