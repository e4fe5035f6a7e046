/// A half-open range of UTF-8 offsets into a posting's own text.
///
/// Shape: `lower` inclusive, `upper` exclusive, in bytes, `0 <= lower <= upper <= text.utf8.count`.
public struct TextRange: Hashable, Sendable, Comparable {
  /// Offset of the first byte.
  public var lower: Int
  /// Offset after the last byte.
  public var upper: Int

  /// Makes the range `lower ..< upper`; `upper` below `lower` is a programmer's error.
  public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a text range ends before it starts")
    self.lower = lower
    self.upper = upper
  }

  /// Number of bytes covered.
  public var count: Int { upper - lower }

  /// Whether no byte is covered.
  public var isEmpty: Bool { lower == upper }

  /// Whether every byte of `other` lies inside this range.
  public func contains(_ other: TextRange) -> Bool { lower <= other.lower && other.upper <= upper }

  /// Whether the byte at `offset` lies inside this range.
  public func contains(_ offset: Int) -> Bool { lower <= offset && offset < upper }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: TextRange) -> Bool { lower < other.upper && other.lower < upper }

  /// Orders by start, then by end.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.lower, a.upper) < (b.lower, b.upper)
  }
}
