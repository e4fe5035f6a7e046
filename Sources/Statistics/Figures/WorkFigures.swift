import Model

/// What the work of a set of postings is made of.
public struct WorkFigures: Hashable, Sendable {
  /// One thing of a fixed list, and the postings that say it.
  public struct Line<Name: Hashable & Sendable>: Hashable, Sendable {
    /// What is said.
    public var name: Name
    /// Postings that say it.
    public var share: Share
  }

  /// The kinds of work that the duties of a family's postings are of.
  public struct FamilyMix: Hashable, Sendable {
    /// The family; nil for all postings.
    public var family: Family?
    /// Postings whose duties could be told.
    public var postings: Int
    /// Mean share of each kind of work in the duties of a posting, in percent, in the order of
    /// `WorkPart.allCases`; nil where no duty could be told.
    public var percents: [Double?]
  }

  /// Duties, in the order of `Duty.allCases`, out of all postings.
  public var duties: [Line<Duty>]
  /// Postings with a duty of each layer, in the order of `WorkLayer.allCases`.
  public var layers: [Line<WorkLayer>]
  /// Postings with a duty of every layer.
  public var everyLayer: Share
  /// What jobs work on, in the order of `Specialisation.allCases`.
  public var specialisations: [Line<Specialisation>]
  /// Industries, in the order of `Industry.allCases`, out of the postings that tell theirs.
  public var industries: [Line<Industry>]
  /// Postings that tell their industry.
  public var industryTold: Share
  /// The mix of all postings, then of each family, in the order of `Family.allCases`.
  public var mixes: [FamilyMix]

  init(_ all: CompanySample) {
    func lines<Name: CaseIterable>(
      of sample: CompanySample, _ says: (PostingRow, Name) -> Bool
    ) -> [Line<Name>] where Name.AllCases == [Name] {
      Name.allCases.map { name in Line(name: name, share: sample.share { says($0, name) }) }
    }
    duties = lines(of: all) { $0.work.duties.contains($1) }
    layers = lines(of: all) { $0.work.has($1) }
    everyLayer = all.share { row in WorkLayer.allCases.allSatisfy(row.work.has) }
    specialisations = lines(of: all) { $0.work.specialisations.contains($1) }
    industryTold = all.share { $0.work.industry != nil }
    industries = lines(of: all.filter { $0.work.industry != nil }) { $0.work.industry == $1 }
    let families = Dictionary(grouping: all.rows, by: \.family)
    mixes =
      [Self.mix(nil, all.rows)] + Family.allCases.map { Self.mix($0, families[$0] ?? []) }
  }

  private static func mix(_ family: Family?, _ rows: [PostingRow]) -> FamilyMix {
    let told = rows.filter { !$0.work.mix.isEmpty }
    let percents = WorkPart.allCases.indices.map { place in
      told.isEmpty
        ? nil : 100 * told.reduce(0) { $0 + $1.work.mix[place] } / Double(told.count)
    }
    return FamilyMix(family: family, postings: told.count, percents: percents)
  }
}
