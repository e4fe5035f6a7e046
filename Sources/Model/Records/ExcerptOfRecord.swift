extension RecordExcerpt {
  /// Takes of a record what statistics need.
  package init(_ record: Record) {
    self.init(in: [])
    id = keep(record.id.utf8)
    source = keep(record.source.utf8)
    url = keep(record.url)
    location = keep(record.location)
    date = keep(record.date)
    title = keep(record.title.value.utf8)
    company = keep(record.company.value)
    country = keep(record.terms.place.value?.country)
    pay = keep(record.pay.value)
    vocabulary = keep(record.vocabulary)
    family = Self.place(record.family.value)
    seniority = Self.place(record.seniority.value)
    role = Self.place(record.role.value)
    workMode = record.terms.workMode.value.map(Self.place)
    industry = record.work.industry.value.map(Self.place)
    take(record.degree)
    years = record.years.value.flatMap { UInt8(exactly: $0) }
    yearsWords = keep(record.years.evidence)
    roleWords = keep(record.role.evidence)
    if let salary = record.salary {
      hasSalary = true
      currency = keep(salary.currency)
      low = salary.low
      high = salary.high
      period = salary.period.map(Self.place)
    }
    take(record.work)
    skills = record.skills.map { skill in
      Use(
        name: keepSkill(Array(skill.name.utf8), Array(skill.category.utf8)),
        standing: Self.place(skill.standing))
    }
    certifications = record.certifications.map { certificate in
      Use(
        name: keep((certificate.known ?? certificate.name).utf8),
        standing: Self.place(certificate.standing))
    }
    if !record.doubts.isEmpty {
      doubts = keepJSON { $0.array(record.doubts) { $1.write(to: &$0) } }
    }
    fingerprint = record.fingerprint.bins.isEmpty ? .none : keep(record.fingerprint.hex.utf8)
    textBytes = record.textBytes
    textHash = record.textHash
  }

  private mutating func take(_ degree: DegreeAnswer) {
    minimum = degree.minimum.map(Self.place)
    isSubstitutable = degree.substitutable
    preferred = keep(levels: degree.preferred)
    accepted = keep(levels: degree.paths.compactMap(\.level))
    fields = degree.fields.isEmpty ? .none : keepJSON { $0.value(degree.fields) }
    degreeWords = keep(degree.evidence)
  }

  private mutating func take(_ work: Work) {
    duties = Self.bits(work.duties.map(\.name))
    specialisations = Self.bits(work.specialisations.map(\.name))
    proofRequired = Self.bits(work.proof.filter { $0.standing == .required }.map(\.proof))
    proofPreferred = Self.bits(work.proof.filter { $0.standing == .preferred }.map(\.proof))
    guard let mix = work.mix else { return }
    self.mix = keepMix(
      WorkPart.allCases.map { part in
        UInt32(clamping: mix.parts.first { $0.part == part }?.duties ?? 0)
      })
  }

  /// Keeps the number of duties of each part of the work.
  mutating func keepMix(_ counts: [UInt32]) -> Piece { keep(Self.mix(counts)) }

  /// The bytes of the number of duties of each part of the work.
  package static func mix(_ counts: [UInt32]) -> [UInt8] {
    counts.flatMap { count in (0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) } }
  }

  private mutating func keep(_ text: String?) -> Piece { text.map { keep($0.utf8) } ?? .none }

  private mutating func keep(levels: [DegreeLevel]) -> Piece {
    levels.isEmpty ? .none : keep(levels.map(Self.place))
  }

  private mutating func keep(_ evidence: [Evidence]) -> Piece {
    evidence.isEmpty ? .none : keepJSON { $0.value(evidence) }
  }

  private mutating func keepJSON(_ write: (inout JSONWriter) -> Void) -> Piece {
    var json = JSONWriter(capacity: 64)
    write(&json)
    return keep(json.bytes)
  }

  /// The place of a word among the cases.
  private static func place<Word: CaseIterable & Equatable>(_ word: Word) -> UInt8
  where Word.AllCases == [Word] {
    UInt8(Word.allCases.firstIndex(of: word) ?? 0)
  }

  private static func bits<Word: CaseIterable & Equatable>(_ words: [Word]) -> UInt64
  where Word.AllCases == [Word] {
    words.reduce(0) { $0 | 1 << UInt64(place($1)) }
  }
}
