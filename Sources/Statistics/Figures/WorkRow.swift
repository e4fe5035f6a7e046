import Model

/// What statistics need of what one posting says of the work.
public struct WorkRow: Hashable, Sendable {
  /// Duties that are named.
  public var duties: CaseSet<Duty>
  /// What the job works on.
  public var specialisations: CaseSet<Specialisation>
  /// The employer's industry, nil where the posting does not tell.
  public var industry: Industry?
  /// Proof of earlier work that is required.
  public var proofRequired: CaseSet<Proof>
  /// Proof of earlier work that is preferred.
  public var proofPreferred: CaseSet<Proof>
  /// Share of each kind of work in the duties, in the order of `WorkPart.allCases`; empty where none
  /// could be told.
  public var mix: [Double]

  init(_ work: Work) {
    duties = CaseSet(work.duties.map(\.name))
    specialisations = CaseSet(work.specialisations.map(\.name))
    industry = work.industry.value
    proofRequired = CaseSet(work.proof.filter { $0.standing == .required }.map(\.proof))
    proofPreferred = CaseSet(work.proof.filter { $0.standing == .preferred }.map(\.proof))
    mix = work.mix.map { mix in WorkPart.allCases.map(mix.share) } ?? []
  }

  /// Whether a duty of the layer is named.
  public func has(_ layer: WorkLayer) -> Bool {
    Duty.allCases.contains { $0.layer == layer && duties.contains($0) }
  }
}

/// A few of a type's cases, in one word of memory.
public struct CaseSet<Element: CaseIterable & Hashable & Sendable>: Hashable, Sendable {
  private var bits: UInt64 = 0

  init(_ elements: [Element]) {
    for (place, element) in Element.allCases.enumerated() where elements.contains(element) {
      bits |= 1 << UInt64(place)
    }
  }

  /// Whether it is among them.
  public func contains(_ element: Element) -> Bool {
    for (place, other) in Element.allCases.enumerated() where other == element {
      return bits & (1 << UInt64(place)) != 0
    }
    return false
  }
}
