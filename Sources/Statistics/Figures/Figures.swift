import Model

/// Everything that is computed of one set of postings.
public struct Figures: Hashable, Sendable {
  /// Number of postings in the set.
  public var postings: Int
  /// Postings with a doubt recorded, which want a second look.
  public var doubtful: Share
  /// Fields in doubt, and the postings in which they are; the most frequent first.
  public var doubts: [DoubtShare]
  /// Degrees.
  public var degrees: DegreeFigures
  /// Research and product, in the order of `Role.allCases`.
  public var roles: [RoleFigures]
  /// Families and seniorities.
  public var titles: TitleFigures
  /// Years of experience.
  public var years: YearsFigures
  /// Skills.
  public var skills: SkillFigures
  /// Pay.
  public var pay: PayFigures
  /// Duties, subjects, industries and kinds of work.
  public var work: WorkFigures
  /// Certificates, and proof of earlier work.
  public var proof: ProofFigures

  init(_ rows: [PostingRow], names: [SkillName]) {
    postings = rows.count
    doubtful = Share(rows.count { !$0.doubts.isEmpty }, of: rows.count)
    doubts = DoubtShare.lines(rows)
    degrees = DegreeFigures(rows)
    roles = Role.allCases.map { RoleFigures($0, rows, names: names) }
    titles = TitleFigures(rows)
    years = YearsFigures(rows)
    skills = SkillFigures(rows, names: names)
    pay = PayFigures(rows)
    work = WorkFigures(rows)
    proof = ProofFigures(rows)
  }
}
