import Model

/// What one reader brings: the other side of every requirement.
public struct Profile: Hashable, Sendable {
  /// Highest degree held, nil where the profile does not say.
  public var degree: Degree?
  /// Fields of study of that degree, as written; empty where none is given.
  public var fields: [String]
  /// All years of professional work on software, those with machine learning among them; nil where
  /// the profile does not say.
  public var softwareYears: Double?
  /// Years of work whose main part was machine learning, at most those of software; nil where the
  /// profile does not say.
  public var machineLearningYears: Double?
  /// Skills as written, each with its line in the file, nil where the profile does not say.
  public var skills: [Named]?
  /// Work done, a sentence each; the skills that it names count as well.
  public var work: [Named]
  /// Publications, nil where the profile does not say.
  public var publications: [Publication]?
  /// Certificates and licences held, nil where the profile does not say.
  public var certifications: [Named]?
  /// Languages spoken, nil where the profile does not say.
  public var languages: [Language]?
  /// The security clearance held, `none` for none; nil where the profile does not say.
  public var clearance: String?

  /// What a reader says of degrees.
  public enum Degree: Hashable, Sendable {
    /// They hold none.
    case noDegree
    /// The highest that they hold.
    case held(DegreeLevel)
  }

  /// A text of the file with the line where it stands.
  public struct Named: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Line of the file, from 1.
    public var line: Int

    /// Pairs a text with its line.
    public init(_ text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// A language that is spoken.
  public struct Language: Hashable, Sendable {
    /// Its English name.
    public var name: String
    /// How well it is spoken, nil where the profile does not say.
    public var level: LanguageLevel?

    /// Reads `German`, `German fluent`, `German (C1)`.
    public init(_ text: String) {
      let words = text.split { !$0.isLetter && !$0.isNumber }
      let level = words.last.flatMap { LanguageLevel(word: $0.lowercased()) }
      self.level = words.count > 1 ? level : nil
      name = (self.level == nil ? words[...] : words.dropLast()).joined(separator: " ")
    }
  }

  /// One publication.
  public struct Publication: Hashable, Sendable {
    /// Title.
    public var title: String
    /// Conference or journal, nil where none is given.
    public var venue: String?
    /// Whether the reader is its first author.
    public var isFirstAuthor: Bool

    /// Describes a publication.
    public init(title: String, venue: String? = nil, isFirstAuthor: Bool = false) {
      self.title = title
      self.venue = venue
      self.isFirstAuthor = isFirstAuthor
    }
  }

  /// Describes what a reader brings.
  public init(
    degree: Degree? = nil, fields: [String] = [], softwareYears: Double? = nil,
    machineLearningYears: Double? = nil, skills: [Named]? = nil, work: [Named] = [],
    publications: [Publication]? = nil, certifications: [Named]? = nil,
    languages: [Language]? = nil, clearance: String? = nil
  ) {
    self.degree = degree
    self.fields = fields
    self.softwareYears = softwareYears
    self.machineLearningYears = machineLearningYears
    self.skills = skills
    self.work = work
    self.publications = publications
    self.certifications = certifications
    self.languages = languages
    self.clearance = clearance
  }

  /// Years of work on software as far as the profile tells: at least those with machine learning.
  var software: ClosedRange<Double> {
    if let softwareYears { return softwareYears...softwareYears }
    return (machineLearningYears ?? 0)...Double.infinity
  }

  /// Years of machine learning as far as the profile tells: at most those of software.
  var machineLearning: ClosedRange<Double> {
    if let machineLearningYears { return machineLearningYears...machineLearningYears }
    return 0...(softwareYears ?? .infinity)
  }
}
