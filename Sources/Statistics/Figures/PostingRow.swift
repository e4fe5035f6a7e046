import Model

/// What statistics need of one posting, with the evidence that its answers rest on.
public struct PostingRow: Hashable, Sendable {
  /// The posting's id.
  public var id: String
  /// Id of the posting that is counted in its place; nil where it is counted itself.
  public var duplicateOf: String?
  /// Number of its company; one of its own where it names none.
  var cluster: Int32 = 0
  /// Board, host or folder.
  public var source: String
  /// Address, where known.
  public var url: String?
  /// Title as the posting writes it.
  public var title: String
  /// Company, nil where the posting names none.
  public var company: String?
  /// Place, where known.
  public var location: String?
  /// Code of the country, where known.
  public var country: String?
  /// Date of posting, `YYYY-MM-DD`, where known.
  public var date: String?
  /// Where the work is done, where the posting says.
  public var workMode: WorkMode?
  /// Job family.
  public var family: Family
  /// Seniority.
  public var seniority: Seniority
  /// Research or product.
  public var role: Role
  /// The words that settled the role.
  public var roleEvidence: [Evidence]
  /// Degrees, with their evidence.
  public var degree: DegreeAnswer
  /// Lowest years of experience that meet what is required, nil where none are stated.
  public var years: Int?
  /// The words that settled the years.
  public var yearsEvidence: [Evidence]
  /// The numbers of the pay that is stated, none where none is: two of one job are alike.
  public var pay: [Int]
  /// The pay that is stated in numbers, nil where none is.
  public var payStated: PayRow?
  /// Certificates, each once.
  public var certifications: [CertificationUse]
  /// Duties, subject, industry, and proof asked for.
  public var work: WorkRow
  /// Skills by their numbers in the table of skills, each once.
  public var skills: [SkillUse]
  /// Reasons for a second look.
  public var doubts: [Doubt]
  /// Signature of the text.
  public var fingerprint: Fingerprint
  /// Hash of the text.
  public var textHash: UInt64
  /// Length of the text in bytes.
  public var textBytes: Int

  init(_ record: Record, skills table: inout SkillTable) {
    id = record.id
    source = record.source
    url = record.url
    title = record.title.value
    company = record.company.value
    location = record.location
    country = record.terms.place.value?.country
    date = record.date.flatMap { Self.isDay($0) ? $0 : nil }
    workMode = record.terms.workMode.value
    family = record.family.value
    seniority = record.seniority.value
    role = record.role.value
    roleEvidence = record.role.evidence
    degree = record.degree
    years = record.years.value
    yearsEvidence = record.years.evidence
    pay = record.pay.value.map(PayKey.numbers) ?? []
    payStated = PayRow(record.salary)
    var strongest: [String: Standing] = [:]
    for certificate in record.certifications {
      let name = certificate.known ?? certificate.name
      strongest[name] = min(strongest[name] ?? certificate.standing, certificate.standing)
    }
    certifications = strongest.map { CertificationUse(name: $0, standing: $1) }
      .sorted { ByteOrder.precedes($0.name, $1.name) }
    work = WorkRow(record.work)
    doubts = record.doubts
    fingerprint = record.fingerprint
    textHash = record.textHash
    textBytes = record.textBytes
    skills = []
    skills.reserveCapacity(record.skills.count)
    for skill in record.skills {
      let number = table.number(of: SkillName(name: skill.name, category: skill.category))
      if let place = skills.firstIndex(where: { $0.skill == number }) {
        skills[place].standing = min(skills[place].standing, skill.standing)
      } else {
        skills.append(SkillUse(skill: number, standing: skill.standing))
      }
    }
  }

  /// Whether a text begins with a year and a month, `2026-01`.
  private static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(7))
    return bytes.count == 7 && bytes[4] == UInt8(ascii: "-")
      && bytes.enumerated().allSatisfy { $0.offset == 4 || (0x30...0x39).contains($0.element) }
      && (1...12).contains(Int(bytes[5] - 0x30) * 10 + Int(bytes[6] - 0x30))
  }

  /// The month of its date, `2026-01`.
  public var month: String? { date.map { String($0.prefix(7)) } }

  /// The quarter of its date, `2026-Q1`.
  public var quarter: String? {
    month.flatMap { month in
      Int(month.suffix(2)).map { "\(month.prefix(4))-Q\(($0 + 2) / 3)" }
    }
  }

  /// Low where any doubt is recorded.
  public var confidence: Confidence { doubts.isEmpty ? .high : .low }

  /// Whether the posting names a degree, required or preferred.
  public var namesDegree: Bool { degree.minimum != nil || !degree.preferred.isEmpty }

  /// Whether it names the level: as its minimum, on an accepted path, or as preferred.
  public func mentions(_ level: DegreeLevel) -> Bool {
    degree.minimum == level || degree.preferred.contains(level)
      || degree.paths.contains { $0.level == level }
  }

  /// The fields of study beside its degrees, each under one name; none where it names no degree.
  public var fieldsOfStudy: Set<String> {
    namesDegree ? Set(degree.fields.map(FieldNames.name)) : []
  }

  /// Orders by id; rows of one id are told apart by all that they hold.
  static func precedes(_ a: PostingRow, _ b: PostingRow) -> Bool {
    ByteOrder.equal(a.id, b.id)
      ? ByteOrder.precedes(String(describing: a), String(describing: b))
      : ByteOrder.precedes(a.id, b.id)
  }
}
