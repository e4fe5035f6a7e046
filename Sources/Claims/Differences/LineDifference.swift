/// The lines in which two texts differ.
public struct LineDifference: Hashable, Sendable {
  /// A run of lines that stand in one text instead of those in the other.
  struct Hunk: Hashable, Sendable {
    /// Number of the first line in the old text, counted from 1, and in the new one.
    var oldStart: Int
    var newStart: Int
    var removed: [String]
    var added: [String]
  }

  /// Longer stretches are shown as one replaced by the other: comparing them takes quadratic time.
  private static let longest = 2000
  /// Lines that the text of a difference shows.
  private static let shown = 100

  let hunks: [Hunk]

  /// Compares two texts line by line.
  public init(old: [UInt8], new: [UInt8]) {
    let old = Self.lines(old)
    let new = Self.lines(new)
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    { tail += 1 }
    hunks = Self.hunks(
      old[head..<(old.count - tail)], new[head..<(new.count - tail)], head: head)
  }

  /// The difference as text: a head, then each run with its lines marked by `-` and `+`.
  public func text(old: String, new: String) -> String {
    var lines = ["--- \(old)", "+++ \(new)"]
    let all = hunks.flatMap { hunk in
      ["@@ line \(hunk.oldStart) -> line \(hunk.newStart) @@"]
        + hunk.removed.map { "-" + $0 } + hunk.added.map { "+" + $0 }
    }
    lines += all.prefix(Self.shown)
    if all.count > Self.shown { lines.append("… and \(all.count - Self.shown) more lines") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private static func hunks(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>, head: Int
  ) -> [Hunk] {
    guard !old.isEmpty || !new.isEmpty else { return [] }
    var isRemoved = [Bool](repeating: true, count: old.count)
    var isAdded = [Bool](repeating: true, count: new.count)
    if old.count <= longest, new.count <= longest {
      isRemoved = [Bool](repeating: false, count: old.count)
      isAdded = [Bool](repeating: false, count: new.count)
      for change in Array(new).difference(from: Array(old)) {
        switch change {
        case .remove(let place, _, _): isRemoved[place] = true
        case .insert(let place, _, _): isAdded[place] = true
        }
      }
    }
    var hunks: [Hunk] = []
    var (i, j) = (0, 0)
    while i < isRemoved.count || j < isAdded.count {
      var hunk = Hunk(oldStart: head + i + 1, newStart: head + j + 1, removed: [], added: [])
      while i < isRemoved.count, isRemoved[i] {
        hunk.removed.append(String(decoding: old[old.startIndex + i], as: UTF8.self))
        i += 1
      }
      while j < isAdded.count, isAdded[j] {
        hunk.added.append(String(decoding: new[new.startIndex + j], as: UTF8.self))
        j += 1
      }
      if hunk.removed.isEmpty, hunk.added.isEmpty {
        i += 1
        j += 1
      } else {
        hunks.append(hunk)
      }
    }
    return hunks
  }
}
