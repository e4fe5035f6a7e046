import Model

/// Ranges in the order of the text, joined where they overlap, to be asked by binary search.
struct SortedRanges {
  private var ranges: [Range<Int>] = []

  /// Sorts and joins the ranges; empty ones are left out.
  init(_ ranges: [Range<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = self.ranges.last, range.lowerBound < last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        self.ranges[self.ranges.count - 1] = last.lowerBound..<end
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// Whether one of them shares an element with `range`.
  func overlap(_ range: Range<Int>) -> Bool {
    let place = ranges.firstIndexSorted { $0.upperBound > range.lowerBound }
    return place < ranges.count && ranges[place].overlaps(range)
  }
}
