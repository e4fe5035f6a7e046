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

  init(_ row: PostingRow) {
    job = Self.hash(
      "\(row.seniority.rank) \(row.degree.minimum?.rank ?? -1) \(row.years ?? -1) "
        + TitleKey.key(row.title, location: row.location))
    let name = row.company.map(NameKey.company) ?? ""
    company = name.isEmpty ? nil : Self.hash(name)
    pay = row.pay
    textBytes = row.textBytes
    textHash = row.textHash
    fingerprint = row.fingerprint
  }

  /// The signature of a posting.
  public init(_ record: Record) {
    var skills = SkillTable()
    self.init(PostingRow(record, skills: &skills))
  }

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
