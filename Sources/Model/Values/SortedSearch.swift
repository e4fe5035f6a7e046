extension RandomAccessCollection where Index == Int {
  /// The first index from which on all elements hold, where those that hold stand behind all others;
  /// `endIndex` where none does.
  @inlinable
  package func firstIndexSorted(where holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
