import PostingModel

/// What one reader brings: the other side of every requirement.
public struct Profile: Hashable, Sendable {
  /// Highest degree held, nil for none.
  public var degree: DegreeLevel?
  /// Field of study of that degree, as written, nil where none is given.
  public var field: String?
  /// All years of professional work on software, those with machine learning among them.
  public var softwareYears: Double
  /// Years of work whose main part was machine learning.
  public var machineLearningYears: Double
  /// Skills as written, each with its line in the file.
  public var skills: [Named]
  /// Work done, a sentence each; the skills that it names count as well.
  public var work: [Named]
  /// Publications.
  public var publications: [Publication]

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
    degree: DegreeLevel? = nil, field: String? = nil, softwareYears: Double = 0,
    machineLearningYears: Double = 0, skills: [Named] = [], work: [Named] = [],
    publications: [Publication] = []
  ) {
    self.degree = degree
    self.field = field
    self.softwareYears = softwareYears
    self.machineLearningYears = machineLearningYears
    self.skills = skills
    self.work = work
    self.publications = publications
  }

  /// Years of professional work of either kind.
  public var totalYears: Double { max(softwareYears, machineLearningYears) }
}
