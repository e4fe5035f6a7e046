import Model

/// How statistics are made.
public struct StatisticsOptions: Hashable, Sendable {
  /// What postings are grouped by: one key or two, none for no groups.
  public var groupings: [Grouping]
  /// Whether near-duplicates are counted each.
  public var keepsDuplicates: Bool

  /// For each skill by name, all broader ones that it is part of; none where nobody says.
  public var broader: [String: [String]] = [:]

  /// Error rates by which the headline shares are corrected, nil for none.
  public var calibration: Calibration?

  /// Chooses the groups and whether near-duplicates are counted.
  public init(
    by groupings: [Grouping] = [], keepsDuplicates: Bool = false,
    calibration: Calibration? = nil
  ) {
    self.groupings = groupings
    self.keepsDuplicates = keepsDuplicates
    self.calibration = calibration
  }
}

/// Finished statistics; the same for the same outcomes, in whatever order they came.
public struct Statistics: Hashable, Sendable {
  /// How they were made.
  public var options: StatisticsOptions
  /// The postings that they are about.
  public var population: Population
  /// What became of every input.
  public var accounting: Accounting
  /// Near-duplicates.
  public var duplicates: Duplicates
  /// Figures of all counted postings.
  public var overall: Figures
  /// Figures of each group of `options.groupings`.
  public var groups: [GroupFigures]
  /// Companies of all counted postings.
  public var companies: CompanyFigures
  /// The shares that a report leads with, in several weightings, corrected for misreading.
  public var headline: HeadlineFigures
  /// Broad skills with the narrower ones that are part of them; none where no relation is given.
  public var broadSkills: [BroadSkill]
  /// What career guides say of postings, computed of all that are counted.
  public var guide: GuideFigures
  /// When and where the postings are from.
  public var origin: SampleOrigin
  /// All postings by id, those that another stands for among them.
  public var postings: [PostingRow]
  /// The skills that `PostingRow.skills` numbers.
  public var skillNames: [SkillName]

  /// The postings that the figures count.
  public var counted: [PostingRow] { postings.filter(\.isCounted) }

  init(
    rows: PostingRows, skipped: [SkippedInput], population: Population = Population(),
    outside: Int = 0, options: StatisticsOptions
  ) {
    let found = rows.all
    let representatives = NearDuplicates.representatives(of: DuplicateKeys(found))
    self.options = options
    self.population = population
    accounting = Accounting(postings: found.count, outside: outside, skipped: skipped)
    duplicates = Duplicates(
      found, representatives: representatives, kept: options.keepsDuplicates)
    skillNames = rows.skillNames
    var stands = [Int32](repeating: -1, count: found.count)
    if !options.keepsDuplicates {
      for (row, representative) in representatives.enumerated() where row != representative {
        stands[found[row].place] = Int32(found[representative].place)
      }
    }
    postings = rows.with(clusters: CompanyNumbers.numbers(of: found), stands: stands).all
    let counted = postings.filter(\.isCounted)
    overall = Figures(counted, names: skillNames)
    companies = CompanyFigures(counted)
    broadSkills = BroadSkill.lines(counted, names: skillNames, broader: options.broader)
    guide = GuideFigures(counted, names: skillNames)
    origin = SampleOrigin(counted)
    headline = HeadlineFigures(counted, companies, options.calibration)
    groups = Grouping.groups(of: counted, by: options.groupings).map { [skillNames] names, rows in
      GroupFigures(names: names, figures: Figures(rows, names: skillNames))
    }
  }
}
