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
    duties = Duty.allCases.map { duty in
      let one = CaseSet([duty])
      return Line(name: duty, share: all.share { $0.duties.intersects(one) })
    }
    let ofLayers = WorkLayer.allCases.map { layer in
      CaseSet(Duty.allCases.filter { $0.layer == layer })
    }
    layers = zip(WorkLayer.allCases, ofLayers).map { layer, duties in
      Line(name: layer, share: all.share { $0.duties.intersects(duties) })
    }
    everyLayer = all.share { row in ofLayers.allSatisfy(row.duties.intersects) }
    specialisations = Specialisation.allCases.map { specialisation in
      let one = CaseSet([specialisation])
      return Line(name: specialisation, share: all.share { $0.specialisations.intersects(one) })
    }
    industryTold = all.share { $0.industry != nil }
    let telling = all.filter { $0.industry != nil }
    industries = Industry.allCases.map { industry in
      Line(name: industry, share: telling.share { $0.industry == industry })
    }
    let families = Dictionary(grouping: all.rows, by: \.family)
    mixes =
      [Self.mix(nil, all.rows)] + Family.allCases.map { Self.mix($0, families[$0] ?? []) }
  }

  private static func mix(_ family: Family?, _ rows: [PostingRow]) -> FamilyMix {
    let told = rows.filter(\.hasMix)
    let percents = WorkPart.allCases.indices.map { place in
      told.isEmpty
        ? nil : 100 * told.reduce(0) { $0 + $1.mix[place] } / Double(told.count)
    }
    return FamilyMix(family: family, postings: told.count, percents: percents)
  }
}
