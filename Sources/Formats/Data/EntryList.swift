import Model

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

  private let file: String
  private var found: [LoadedPosting] = []
  private var shortCount = 0
  /// The short entries since the last record.
  private var crowd: ClosedRange<Int>?

  /// Starts a list of the entries of a file with that id.
  init(of file: String) { self.file = file }

  /// Whether nothing was added.
  var isEmpty: Bool { found.isEmpty && crowd == nil }

  /// Adds what `read` makes of the entry with a number, counted from 1, that has so many bytes; one that
  /// goes into a crowd is not read.
  mutating func append(_ number: Int, bytes: Int, _ read: (String) -> [LoadedPosting]) {
    if bytes < Self.shortest {
      shortCount += 1
      if shortCount > Self.most {
        crowd = (crowd?.lowerBound ?? number)...number
        return
      }
    }
    closeCrowd()
    found += read(id(number))
  }

  /// All entries in their order.
  var entries: [LoadedPosting] {
    var list = self
    list.closeCrowd()
    return list.found
  }

  private func id(_ number: Int) -> String { "\(file)#\(number)" }

  private mutating func closeCrowd() {
    guard let crowd else { return }
    self.crowd = nil
    found.append(
      .settled(
        ReasonCode.noText.outcome(
          id: id(crowd.lowerBound),
          "entries up to \(id(crowd.upperBound)) are too short to hold a posting")))
  }
}
