import Model

/// What near-duplicates are found by, of many postings: fingerprints and pay as numbers.
struct DuplicateKeys {
  /// One posting.
  struct Key {
    /// As in `DuplicateSignature`.
    var job: UInt64
    var company: UInt64?
    /// Number of the pay that is stated, 0 for none.
    var pay: Int32
    var textBytes: Int
    var textHash: UInt64
    /// Number of the signature of the text, −1 where the text has no word.
    var fingerprint: Int32
  }

  private(set) var keys: [Key] = []
  private var fingerprints = StringTable()

  /// Takes rows in their order.
  init(_ rows: [PostingRow]) {
    guard let all = rows.first?.rows else { return }
    fingerprints = all.table.columns[PostingTable.Column.fingerprint.rawValue].table
    let companies = all.companyKeys.map { DuplicateSignature.company(key: $0) }
    /// Jobs come again and again, and a title takes long to read.
    struct Written: Hashable {
      var title: Int32
      var location: Int32
      var numbers: UInt32
    }
    var jobs: [Written: UInt64] = [:]
    keys.reserveCapacity(rows.count)
    for row in rows {
      let cells = row.cells
      let written = Written(
        title: row.number(.title), location: row.number(.location),
        numbers: UInt32(cells.seniority) << 16 | UInt32(cells.minimum) << 8 | UInt32(cells.years))
      let job = jobs[written] ?? DuplicateSignature.job(all.table, row.place)
      jobs[written] = job
      let company = row.number(.company)
      keys.append(
        Key(
          job: job, company: company < 0 ? nil : companies[Int(company)], pay: row.payKey,
          textBytes: cells.textBytes, textHash: cells.textHash, fingerprint: row.fingerprint))
    }
  }

  /// Takes signatures in their order.
  init(_ signatures: [DuplicateSignature]) {
    var pays: [[Int]: Int32] = [[]: 0]
    for signature in signatures {
      let pay = pays[signature.pay] ?? Int32(pays.count)
      pays[signature.pay] = pay
      let bytes = signature.fingerprint.bins.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      keys.append(
        Key(
          job: signature.job, company: signature.company, pay: pay,
          textBytes: signature.textBytes, textHash: signature.textHash,
          fingerprint: bytes.isEmpty
            ? -1 : bytes.withUnsafeBufferPointer { fingerprints.number(of: $0) }))
    }
  }

  /// Four bins of a posting's signature as one number.
  func band(_ band: Int, of posting: Int) -> UInt64 {
    fingerprints.with(keys[posting].fingerprint) {
      UnsafeRawBufferPointer($0).loadUnaligned(fromByteOffset: band * 8, as: UInt64.self)
    }
  }

  /// Estimated Jaccard similarity of two postings' texts, 0 to 1.
  func similarity(of a: Int, to b: Int) -> Double {
    var equal = 0
    fingerprints.with(keys[a].fingerprint) { left in
      fingerprints.with(keys[b].fingerprint) { right in
        for bin in stride(from: 0, to: left.count, by: 2)
        where left[bin] == right[bin] && left[bin + 1] == right[bin + 1] { equal += 1 }
      }
    }
    return Double(equal) / Double(Fingerprint.binCount)
  }
}
