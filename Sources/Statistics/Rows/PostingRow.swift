import Model

/// What statistics need of one posting, with the evidence that its answers rest on.
public struct PostingRow: Sendable {
  let rows: PostingRows
  let place: Int

  @inline(__always)
  var cells: PostingTable.Cells { rows.table.cells[place] }

  @inline(__always)
  func number(_ column: PostingTable.Column) -> Int32 { rows.table.number(column, place) }

  private func string(_ column: PostingTable.Column) -> String? { rows.table.string(column, place) }

  /// The posting's id.
  public var id: String { rows.table.id(place) }
  /// Id of the posting that is counted in its place; nil where it is counted itself.
  public var duplicateOf: String? { isCounted ? nil : rows.table.id(Int(rows.stands[place])) }
  /// Whether no other is counted in its place.
  var isCounted: Bool { rows.stands[place] < 0 }
  /// Number of its company; one of its own where it names none.
  var cluster: Int32 { rows.clusters[place] }
  /// Board, host or folder.
  public var source: String { string(.source) ?? "" }
  /// Address, where known.
  public var url: String? { string(.url) }
  /// Title as the posting writes it.
  public var title: String { string(.title) ?? "" }
  /// The title, or what stands for it where the posting names the job nowhere.
  public var shownTitle: String { title.isEmpty ? "(no title)" : title }
  /// Company, nil where the posting names none.
  public var company: String? { string(.company) }
  /// The company's name without what differs from spelling to spelling, nil where none is named.
  public var companyKey: String? { namesCompany ? rows.companyKeys[Int(number(.company))] : nil }
  /// Whether its company's name says one.
  var namesCompany: Bool {
    let number = number(.company)
    return number >= 0 && !rows.companyKeys[Int(number)].isEmpty
  }
  /// Place, where known.
  public var location: String? { string(.location) }
  /// Code of the country, where known.
  public var country: String? { string(.country) }
  /// Date of posting, `YYYY-MM-DD`, where known.
  public var date: String? {
    let number = number(.date)
    return number < 0 ? nil : rows.dates[Int(number)]
  }
  /// Where the work is done, where the posting says.
  public var workMode: WorkMode? { Cases.workModes.at(cells.workMode) }
  /// Job family.
  public var family: Family { Cases.families[Int(cells.family)] }
  /// Seniority.
  public var seniority: Seniority { Cases.seniorities[Int(cells.seniority)] }
  /// Research or product.
  public var role: Role { Cases.roles[Int(cells.role)] }
  /// The words that settled the role.
  public var roleEvidence: [Evidence] { evidence(.roleWords) }
  /// Lowest level that meets what is required, and what else is said of levels.
  public var degree: DegreeRow {
    let cells = cells
    return DegreeRow(
      minimum: Cases.levels.at(cells.minimum), substitutable: cells.isSubstitutable,
      preferred: CaseSet(bits: UInt64(cells.preferred)),
      accepted: CaseSet(bits: UInt64(cells.accepted)))
  }
  /// Levels preferred, in the order of the record.
  public var preferred: [DegreeLevel] { levels(.preferred) }
  /// Levels of the accepted paths, in the order of the record.
  public var accepted: [DegreeLevel] { levels(.accepted) }
  /// Fields of study named next to a degree.
  public var fields: [String] {
    let number = number(.fields)
    return number < 0 ? [] : JSONText.strings(rows.table[.fields, Int(number)])
  }
  /// The fields of study beside its degrees, each under one name; none where it names no degree.
  public var fieldsOfStudy: [String] {
    namesDegree ? rows.fields.of(self).map { rows.fields.names[$0] } : []
  }
  /// The words that settled what is said of degrees.
  public var degreeEvidence: [Evidence] { evidence(.degreeWords) }
  /// Lowest years of experience that meet what is required, nil where none are stated.
  public var years: Int? {
    let years = cells.years
    return years == PostingTable.Cells.none ? nil : Int(years)
  }
  /// The words that settled the years.
  public var yearsEvidence: [Evidence] { evidence(.yearsWords) }
  /// The pay that is stated in numbers, nil where none is.
  public var payStated: PayRow? {
    cells.statesPay ? PayRow(currency: string(.currency), yearly: yearly) : nil
  }
  /// Whether pay is stated in numbers.
  var statesPay: Bool { cells.statesPay }
  /// Pay by the year; nil where it cannot be told.
  var yearly: Int? { cells.yearly >= 0 ? cells.yearly : nil }
  /// Number of the currency, −1 for none.
  var currency: Int32 { number(.currency) }
  /// The numbers of the pay that is stated as one number, 0 for none: two of one job are alike.
  var payKey: Int32 {
    let number = number(.pay)
    return number < 0 ? 0 : rows.payKeys[Int(number)]
  }
  /// Duties that are named.
  public var duties: CaseSet<Duty> { CaseSet(bits: cells.duties) }
  /// Whether a duty of the layer is named.
  public func has(_ layer: WorkLayer) -> Bool {
    Duty.allCases.contains { $0.layer == layer && duties.contains($0) }
  }
  /// What the job works on.
  public var specialisations: CaseSet<Specialisation> { CaseSet(bits: cells.specialisations) }
  /// The employer's industry, nil where the posting does not tell.
  public var industry: Industry? { Cases.industries.at(cells.industry) }
  /// Proof of earlier work that is required.
  public var proofRequired: CaseSet<Proof> { CaseSet(bits: UInt64(cells.proofRequired)) }
  /// Proof of earlier work that is preferred.
  public var proofPreferred: CaseSet<Proof> { CaseSet(bits: UInt64(cells.proofPreferred)) }
  /// Share of each kind of work in the duties, in the order of `WorkPart.allCases`; empty where none
  /// could be told.
  public var mix: [Double] {
    let number = number(.mix)
    return number < 0 ? [] : rows.mixes[Int(number)]
  }
  /// Whether the kinds of work could be told.
  var hasMix: Bool { number(.mix) >= 0 }
  /// Certificates by their numbers, each once.
  var certificates: SkillUses { SkillUses(rows.table.certificates(place)) }
  /// Certificates by name, each with its strongest standing.
  public var certifications: [(name: String, standing: Standing)] {
    certificates.map { (rows.certificateNames[Int($0.skill)], $0.standing) }
  }
  /// Skills by their numbers in the table of skills, each once.
  public var skills: SkillUses { SkillUses(rows.table.skills(place)) }
  /// Reasons for a second look.
  public var doubts: [Doubt] {
    string(.doubts).map(JSONText.doubts) ?? []
  }
  /// Whether there are any.
  var isDoubtful: Bool { number(.doubts) >= 0 }
  /// Number of the signature of the text, −1 where the text has no word.
  var fingerprint: Int32 { number(.fingerprint) }
  /// Hash of the text.
  public var textHash: UInt64 { cells.textHash }
  /// Length of the text in bytes.
  public var textBytes: Int { cells.textBytes }

  /// The month of its date, `2026-01`.
  public var month: String? { date.map { String($0.prefix(7)) } }

  /// The quarter of its date, `2026-Q1`.
  public var quarter: String? {
    month.flatMap { month in
      Int(month.suffix(2)).map { "\(month.prefix(4))-Q\(($0 + 2) / 3)" }
    }
  }

  /// Low where any doubt is recorded.
  public var confidence: Confidence { isDoubtful ? .low : .high }

  /// Whether the posting names a degree, required or preferred.
  public var namesDegree: Bool { cells.minimum != PostingTable.Cells.none || cells.preferred != 0 }

  /// Whether it names the level: as its minimum, on an accepted path, or as preferred.
  public func mentions(_ level: DegreeLevel) -> Bool {
    let degree = degree
    return degree.minimum == level || degree.preferred.contains(level)
      || degree.accepted.contains(level)
  }

  private func levels(_ column: PostingTable.Column) -> [DegreeLevel] {
    let number = number(column)
    guard number >= 0 else { return [] }
    return rows.table.columns[column.rawValue].table.with(number) { bytes in
      bytes.compactMap { Cases.levels.at($0) }
    }
  }

  private func evidence(_ column: PostingTable.Column) -> [Evidence] {
    string(column).map(JSONText.evidence) ?? []
  }
}

/// What a posting says of levels of degrees.
public struct DegreeRow: Hashable, Sendable {
  /// Lowest level that meets what is required; nil where the posting requires no degree.
  public var minimum: DegreeLevel?
  /// Whether something else than a degree is accepted instead of the required one.
  public var substitutable: Bool
  /// Levels preferred.
  public var preferred: CaseSet<DegreeLevel>
  /// Levels of the accepted paths.
  public var accepted: CaseSet<DegreeLevel>
}

extension DegreeRow {
  init(_ degree: DegreeAnswer) {
    self.init(
      minimum: degree.minimum, substitutable: degree.substitutable,
      preferred: CaseSet(degree.preferred), accepted: CaseSet(degree.paths.compactMap(\.level)))
  }
}

/// The cases of the closed lists, by place.
enum Cases {
  static let families = Family.allCases
  static let seniorities = Seniority.allCases
  static let roles = Role.allCases
  static let workModes = WorkMode.allCases
  static let industries = Industry.allCases
  static let levels = DegreeLevel.allCases
  static let standings = Standing.allCases
}

extension Array {
  /// The element at a place, nil where there is none.
  @inline(__always)
  fileprivate func at(_ place: UInt8) -> Element? {
    Int(place) < count ? self[Int(place)] : nil
  }
}
