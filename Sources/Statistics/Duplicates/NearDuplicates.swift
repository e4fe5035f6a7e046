import Model

/// Finds postings that are one posting: saved twice, or posted again for another city.
///
/// Two postings are near-duplicates where title and seniority are the same (case, punctuation and
/// what `TitleKey` leaves out aside), the minimum degree and the years as well, neither states
/// another pay than the other, and
/// - the company is the same (case, punctuation and legal form aside; no name counts as the same as
///   no name) and what the texts say of the job is alike by `threshold`, or
/// - the texts or their fingerprints are the same and the texts have at least `tellingBytes`, whatever
///   the companies: one is named after its owner, or nowhere.
///
/// What is a near-duplicate of a near-duplicate belongs to the same cluster, unless their pay differs.
enum NearDuplicates {
  /// Lowest estimated Jaccard similarity of two texts that are alike.
  static let threshold = 0.8
  /// A shorter text may be the same by chance, as where a page shows nothing but its frame.
  static let tellingBytes = 500
  /// Bands of the signature; texts that agree on all bins of one are compared. At a similarity of
  /// 0.8 a pair is missed with a chance of (1 − 0.8⁴)¹⁶ = 0.0002.
  private static let bandCount = 16
  /// Texts before it in its bucket with which a text is compared: keeps huge buckets linear.
  private static let window = 64

  /// For each row, sorted by id, the index of the row that stands for its cluster: the first.
  ///
  /// What it says of rows of one `job` does not hang on which others there are.
  static func representatives(of rows: DuplicateKeys) -> [Int] {
    var sets = PaidSets(rows.keys)
    let distinct = uniteEqualTexts(rows, &sets)
    uniteSimilarTexts(distinct, rows, &sets)
    return rows.keys.indices.map { sets.find($0) }
  }

  /// Unites rows of one fingerprint or one text; returns one row for each fingerprint, title and
  /// company.
  private static func uniteEqualTexts(
    _ rows: DuplicateKeys, _ sets: inout PaidSets
  ) -> [Int] {
    struct Key: Hashable {
      var job: UInt64
      /// Nil for no company, and nothing at all for any.
      var company: UInt64??
      var fingerprint: Int32?
      var text: UInt64?
      var pay: Int32
    }
    var firsts: [Key: Int] = [:]
    var distinct: [Int] = []
    for (row, posting) in rows.keys.enumerated() where posting.fingerprint >= 0 {
      func unite(_ key: Key) -> Bool {
        guard let first = firsts[key] else {
          firsts[key] = row
          return false
        }
        sets.unite(first, row)
        return true
      }
      let own = Key(
        job: posting.job, company: .some(posting.company), fingerprint: posting.fingerprint,
        pay: posting.pay)
      if !unite(own) { distinct.append(row) }
      var keys = [own]
      // A text whose headings one form of it lost is parted otherwise, and has another fingerprint.
      if posting.textHash != 0 {
        var whole = own
        whole.fingerprint = nil
        whole.text = posting.textHash
        _ = unite(whole)
        keys.append(whole)
      }
      guard posting.textBytes >= tellingBytes else { continue }
      for var key in keys {
        key.company = .none
        _ = unite(key)
        // One text that states its pay here and not there is one posting.
        guard posting.pay != 0 else { continue }
        key.pay = 0
        _ = unite(key)
      }
    }
    return distinct
  }

  /// Unites rows of one title and company whose texts are alike.
  private static func uniteSimilarTexts(
    _ distinct: [Int], _ rows: DuplicateKeys, _ sets: inout PaidSets
  ) {
    struct Block: Hashable {
      var job: UInt64
      var company: UInt64?
    }
    func block(_ row: Int) -> Block {
      Block(job: rows.keys[row].job, company: rows.keys[row].company)
    }
    var sizes: [Block: Int] = [:]
    for row in distinct { sizes[block(row), default: 0] += 1 }
    let candidates = distinct.filter { sizes[block($0), default: 0] > 1 }
    for band in 0..<bandCount {
      var entries = candidates.map { row in
        let key = rows.keys[row]
        var hash = (key.job ^ (key.company ?? 0) << 1) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ hash >> 29 ^ rows.band(band, of: row)) &* 0xFF51_AFD7_ED55_8CCD
        return (hash: hash, row: row)
      }
      entries.sort { ($0.hash, $0.row) < ($1.hash, $1.row) }
      var start = 0
      for place in entries.indices {
        if entries[place].hash != entries[start].hash { start = place }
        let row = entries[place].row
        for earlier in entries[max(start, place - window)..<place] {
          guard block(earlier.row) == block(row), sets.find(earlier.row) != sets.find(row),
            rows.similarity(of: earlier.row, to: row) >= threshold
          else { continue }
          sets.unite(earlier.row, row)
        }
      }
    }
  }
}
