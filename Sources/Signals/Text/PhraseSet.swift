/// A set of groups of phrases, a bit a group.
struct PhraseSet: Hashable {
  /// Most groups that a set holds.
  static let capacity = 384

  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0
  private var higher: UInt64 = 0
  private var highest: UInt64 = 0
  private var top: UInt64 = 0

  @inline(__always)
  func contains(_ group: Int) -> Bool {
    let bits =
      group < 128
      ? (group < 64 ? low : middle)
      : (group < 192 ? high : (group < 256 ? higher : (group < 320 ? highest : top)))
    return bits &>> UInt64(truncatingIfNeeded: group) & 1 != 0
  }

  @inline(__always)
  mutating func insert(_ group: Int) {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: group)
    if group < 64 {
      low |= bit
    } else if group < 128 {
      middle |= bit
    } else if group < 192 {
      high |= bit
    } else if group < 256 {
      higher |= bit
    } else if group < 320 {
      highest |= bit
    } else {
      top |= bit
    }
  }

  @inline(__always)
  mutating func formUnion(_ other: PhraseSet) {
    low |= other.low
    middle |= other.middle
    high |= other.high
    higher |= other.higher
    highest |= other.highest
    top |= other.top
  }
}
