/// A set of hashes of words: these need no hashing of their own.
struct HashSet {
  /// Open addressing, at most half full; 0 for a free place.
  private var places: [UInt32]
  private var hasZero = false

  /// Makes an empty set for so many hashes at most.
  init(capacity: Int) {
    var count = 16
    while count < capacity * 2 { count *= 2 }
    places = Array(repeating: 0, count: count)
  }

  /// Adds a hash, of which there are no more than the set was made for.
  mutating func insert(_ hash: UInt32) {
    guard hash != 0 else {
      hasZero = true
      return
    }
    let place = place(of: hash)
    places[place] = hash
  }

  /// Whether the hash is in it.
  func contains(_ hash: UInt32) -> Bool {
    hash == 0 ? hasZero : places[place(of: hash)] == hash
  }

  /// Where the hash stands or would stand.
  @inline(__always)
  private func place(of hash: UInt32) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 16) & mask
    while places[place] != 0, places[place] != hash { place = (place + 1) & mask }
    return place
  }
}
