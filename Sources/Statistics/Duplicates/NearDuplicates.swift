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
    var repeated = RepeatFilter(count: rows.keys.count * 6)
    for key in rows.keys { for part in EqualParts.all(of: key) { repeated.add(part.hash) } }
    var firsts: [EqualParts: Int] = [:]
    var distinct: [Int] = []
    for (row, key) in rows.keys.enumerated() where key.fingerprint >= 0 {
      for (place, part) in EqualParts.all(of: key).enumerated() {
        // What comes once needs no place among the others.
        let first = repeated.mayRepeat(part.hash) ? firsts[part] : nil
        if let first {
          sets.unite(first, row)
        } else {
          if repeated.mayRepeat(part.hash) { firsts[part] = row }
          if place == 0 { distinct.append(row) }
        }
      }
    }
    return distinct
  }

  /// What of two postings makes them one where it is the same.
  private struct EqualParts: Hashable {
    var job: UInt64
    /// Nil for no company, and nothing at all for any.
    var company: UInt64??
    var fingerprint: Int32?
    var text: UInt64?
    var pay: Int32

    /// All that a posting has, that of its fingerprint and company first; none where it has no word.
    static func all(of key: DuplicateKeys.Key) -> [EqualParts] {
      guard key.fingerprint >= 0 else { return [] }
      let own = EqualParts(
        job: key.job, company: .some(key.company), fingerprint: key.fingerprint, pay: key.pay)
      var all = [own]
      // A text whose headings one form of it lost is parted otherwise, and has another fingerprint.
      if key.textHash != 0 {
        var whole = own
        whole.fingerprint = nil
        whole.text = key.textHash
        all.append(whole)
      }
      guard key.textBytes >= tellingBytes else { return all }
      for var part in all {
        part.company = .none
        all.append(part)
        // One text that states its pay here and not there is one posting.
        guard part.pay != 0 else { continue }
        part.pay = 0
        all.append(part)
      }
      return all
    }

    var hash: UInt64 {
      func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        let product = (hash ^ value) &* 0xFF51_AFD7_ED55_8CCD
        return product ^ product >> 29
      }
      let names = company.map { $0.map { mix($0, 1) } ?? 2 } ?? 3
      let words = fingerprint.map { UInt64(UInt32(bitPattern: $0)) } ?? mix(text ?? 0, 4)
      return mix(mix(mix(job, names), words), UInt64(UInt32(bitPattern: pay)))
    }
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
