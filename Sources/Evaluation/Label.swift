import Model

/// What a careful reader answers from one posting.
///
/// A part that is nil was not labelled and is not scored.
public struct Label: Hashable, Sendable {
  /// Lowest years of experience that meet what is required.
  public struct Years: Hashable, Sendable {
    /// The number, nil where none is stated.
    public var lowest: Int?
  }

  /// One skill in the posting's own spelling.
  public struct Skill: Hashable, Sendable {
    /// The spelling.
    public var name: String
    /// Its strongest standing.
    public var standing: Standing
  }

  /// The file's stem, or the posting's id as `jobreq extract` prints it.
  public var id: String
  /// Line of the file that holds it, counted from 1.
  public var line: Int
  /// Title as the posting writes it.
  public var title: String?
  /// Company, nil also where the posting names none.
  public var company: String?
  /// Job family.
  public var family: Family?
  /// Seniority.
  public var seniority: Seniority?
  /// Research or product.
  public var role: Role?
  /// Degrees, without paths and evidence.
  public var degree: DegreeAnswer?
  /// Years.
  public var years: Years?
  /// Skills in the order of the label.
  public var skills: [Skill]?
  /// The posting's words that settle the degree, empty for none.
  public var quote = ""
  /// The reader's remark, empty for none.
  public var note = ""
}
