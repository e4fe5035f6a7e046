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
  /// Where the work is done.
  public var workMode: WorkModeFigures
  /// Pay.
  public var pay: PayFigures
  /// Duties, subjects, industries and kinds of work.
  public var work: WorkFigures
  /// Certificates, and proof of earlier work.
  public var proof: ProofFigures

  init(_ rows: [PostingRow], names: [SkillName]) {
    let sample = CompanySample(rows)
    postings = rows.count
    doubtful = sample.share(\.isDoubtful)
    doubts = DoubtShare.lines(sample)
    degrees = DegreeFigures(sample)
    roles = Role.allCases.map { RoleFigures($0, sample, names: names) }
    titles = TitleFigures(sample)
    years = YearsFigures(sample)
    skills = SkillFigures(sample, names: names)
    workMode = WorkModeFigures(sample)
    pay = PayFigures(sample)
    work = WorkFigures(sample)
    proof = ProofFigures(sample)
  }
}
