/// How well a language is to be spoken, in rising order.
public enum LanguageLevel: String, CaseIterable, Sendable, Comparable {
  case basic, conversational, professional, fluent, native

  /// Orders by level.
  public static func < (a: LanguageLevel, b: LanguageLevel) -> Bool { a.rank < b.rank }

  /// The level by its name, or by that of the European framework: `c1`.
  public init?(word: String) {
    switch word {
    case "a1", "a2": self = .basic
    case "b1": self = .conversational
    case "b2": self = .professional
    case "c1", "c2": self = .fluent
    default: self.init(rawValue: word)
    }
  }

  /// Place in the order, 0 for basic.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A human language that a posting asks for.
public struct LanguageAsked: Hashable, Sendable {
  /// Its English name.
  public var name: String
  /// How well it is to be spoken; nil where the posting does not say.
  public var level: LanguageLevel?
  /// Its strongest standing.
  public var standing: Standing
  /// Its first places in the text.
  public var evidence: [Evidence]

  /// Describes a language that is asked for.
  public init(
    name: String, level: LanguageLevel? = nil, standing: Standing, evidence: [Evidence]
  ) {
    self.name = name
    self.level = level
    self.standing = standing
    self.evidence = evidence
  }
}

/// What years of experience are of.
public enum ExperienceKind: String, CaseIterable, Sendable {
  /// Of work at large, or of what is none of the others.
  case any
  case software
  case machineLearning = "machine-learning"
  /// Of a skill that is named.
  case skill
  case management
  /// Counted from the doctorate on.
  case afterDoctorate = "after-doctorate"
}

/// A number of years that is required, with what they are of.
public struct YearsOf: Hashable, Sendable {
  /// The number, of a range its low end.
  public var years: Int
  /// What they are of.
  public var kind: ExperienceKind
  /// The skill that they are of, nil where `kind` is another.
  public var skill: String?
  /// The words that state the number.
  public var evidence: Evidence

  /// Describes a number of years.
  public init(years: Int, of kind: ExperienceKind, skill: String? = nil, evidence: Evidence) {
    self.years = years
    self.kind = kind
    self.skill = skill
    self.evidence = evidence
  }
}

/// What a posting asks of an applicant beside degree, years and skills.
public struct Demands: Hashable, Sendable {
  /// Human languages in the order of their first place.
  public var languages: [LanguageAsked]
  /// Largest share of the time spent travelling in percent, 0 for no travel; nil where none is stated.
  public var travel: Int?
  /// The words that state it.
  public var travelEvidence: [Evidence]
  /// Code of the country whose citizen one must be, `EU` for the Union; nil where none is asked for.
  public var citizenship: String?
  /// The words that ask for it.
  public var citizenshipEvidence: [Evidence]
  /// Every stated number of years with what it is of, in the order of the text.
  public var years: [YearsOf]
  /// The words by which no experience is needed; nil where the posting does not say so, which is
  /// another thing than asking for none.
  public var noExperience: Evidence?

  /// Describes what is asked for; without arguments nothing.
  public init(
    languages: [LanguageAsked] = [], travel: Int? = nil, travelEvidence: [Evidence] = [],
    citizenship: String? = nil, citizenshipEvidence: [Evidence] = [], years: [YearsOf] = [],
    noExperience: Evidence? = nil
  ) {
    self.languages = languages
    self.travel = travel
    self.travelEvidence = travelEvidence
    self.citizenship = citizenship
    self.citizenshipEvidence = citizenshipEvidence
    self.years = years
    self.noExperience = noExperience
  }
}
