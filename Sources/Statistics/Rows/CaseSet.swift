/// A few of a type's cases, in one word of memory.
public struct CaseSet<Element: CaseIterable & Hashable & Sendable>: Hashable, Sendable
where Element.AllCases == [Element] {
  private let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  init(_ elements: [Element]) {
    var bits: UInt64 = 0
    for (place, element) in Element.allCases.enumerated() where elements.contains(element) {
      bits |= 1 << UInt64(place)
    }
    self.bits = bits
  }

  /// Whether there is none.
  public var isEmpty: Bool { bits == 0 }

  /// Whether it has one of the others.
  @inline(__always)
  func intersects(_ others: CaseSet) -> Bool { bits & others.bits != 0 }

  /// Whether it is among them.
  public func contains(_ element: Element) -> Bool { intersects(CaseSet([element])) }
}
