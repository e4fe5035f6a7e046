import PostingModel

/// The entries of a table or a list, those too short for a posting put together where they are many.
///
/// A record is a thousand times as large as a row of two bytes: a file of nothing but such rows would
/// take memory without bound. From the thousand-and-first short entry on, those that stand one behind
/// the other have one record that says how many they are.
struct EntryList {
  /// Bytes of an entry below which it can hold no posting.
  private static let shortest = 32
  /// Short entries that have a record each.
  private static let most = 1000

  private var found: [LoadedPosting] = []
  private var shortCount = 0
  /// The short entries since the last record.
  private var crowd: (first: Outcome, last: String, count: Int)?

  /// Whether nothing was added.
  var isEmpty: Bool { found.isEmpty && crowd == nil }

  /// Adds what was read of an entry that has so many bytes.
  mutating func append(_ entry: LoadedPosting, bytes: Int) {
    guard bytes < Self.shortest, case .settled(let outcome) = entry else {
      closeCrowd()
      found.append(entry)
      return
    }
    shortCount += 1
    guard shortCount > Self.most else {
      found.append(entry)
      return
    }
    crowd = (crowd?.first ?? outcome, outcome.id, (crowd?.count ?? 0) + 1)
  }

  /// All entries in their order.
  var entries: [LoadedPosting] {
    var list = self
    list.closeCrowd()
    return list.found
  }

  private mutating func closeCrowd() {
    guard let crowd else { return }
    self.crowd = nil
    guard crowd.count > 1 else {
      found.append(.settled(crowd.first))
      return
    }
    found.append(
      .settled(
        ReasonCode.noText.outcome(
          id: crowd.first.id,
          "\(crowd.count) entries from here to \(crowd.last) are too short to hold a posting")))
  }
}
