import Model

/// What of a posting says which others are near-duplicates of it, in a few hundred bytes.
///
/// Near-duplicates have the same `job`: postings can be parted by it, and the near-duplicates of each
/// part found on another machine.
public struct DuplicateSignature: Hashable, Sendable {
  /// Hash of the title's words, the seniority, the minimum degree and the years.
  public var job: UInt64
  /// Hash of the company's name, nil where there is none.
  public var company: UInt64?
  /// The numbers of the pay that is stated.
  public var pay: [Int]
  /// Length of the text in bytes.
  public var textBytes: Int
  /// Hash of the text, 0 where it is not known.
  public var textHash: UInt64
  /// Signature of the text.
  public var fingerprint: Fingerprint

  /// The signature of a row.
  init(_ table: PostingTable, row: Int) {
    job = Self.job(table, row)
    company = Self.company(table.string(.company, row))
    pay = table.string(.pay, row).map(PayKey.numbers) ?? []
    textBytes = table.cells[row].textBytes
    textHash = table.cells[row].textHash
    fingerprint = table.fingerprint(row)
  }

  /// The signature of a posting.
  public init(_ record: Record) {
    var table = PostingTable()
    table.append(RecordExcerpt(record))
    self.init(table, row: 0)
  }

  /// Hash of the title's words, the seniority, the minimum degree and the years.
  static func job(_ table: PostingTable, _ row: Int) -> UInt64 {
    let cells = table.cells[row]
    func number(_ cell: UInt8) -> Int { cell == PostingTable.Cells.none ? -1 : Int(cell) }
    return hash(
      "\(cells.seniority) \(number(cells.minimum)) \(number(cells.years)) "
        + TitleKey.key(table.string(.title, row) ?? "", location: table.string(.location, row)))
  }

  /// Hash of the company's name, nil where there is none.
  private static func company(_ name: String?) -> UInt64? {
    name.flatMap { company(key: NameKey.company($0)) }
  }

  /// Hash of a company's name that is reduced to what tells it apart.
  static func company(key: String) -> UInt64? { key.isEmpty ? nil : hash(key) }

  /// The signature as text that sorts by `job`: its parts in their order, hashes in hexadecimal digits,
  /// between colons.
  public var text: String {
    let parts = [
      TextHash.hex(job), company.map(TextHash.hex) ?? "",
      pay.map(String.init).joined(separator: ","), String(textBytes), TextHash.hex(textHash),
      fingerprint.hex,
    ]
    return parts.joined(separator: ":")
  }

  /// Reads what `text` wrote; nil where it is not of that shape.
  public init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 6, let job = Self.value(parts[0]), let bytes = Int(parts[3]),
      let textHash = Self.value(parts[4]), let fingerprint = Fingerprint(hex: String(parts[5]))
    else { return nil }
    self.job = job
    company = parts[1].isEmpty ? nil : Self.value(parts[1])
    if company == nil, !parts[1].isEmpty { return nil }
    let pay = parts[2].split(separator: ",", omittingEmptySubsequences: true).map { Int($0) }
    guard !pay.contains(nil) else { return nil }
    self.pay = pay.compactMap(\.self)
    textBytes = bytes
    self.textHash = textHash
    self.fingerprint = fingerprint
  }

  /// The same on every machine.
  private static func hash(_ text: String) -> UInt64 { TextHash.of(text.utf8) }

  /// Reads 16 hexadecimal digits.
  private static func value(_ digits: Substring) -> UInt64? {
    digits.utf8.count == 16 ? UInt64(digits, radix: 16) : nil
  }
}
