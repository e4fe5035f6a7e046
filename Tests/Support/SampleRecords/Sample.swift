import Model

/// Records made by hand or by a seeded generator; no real posting is among them.
public enum Sample {
  /// A record with the given answers, each of them with made-up evidence.
  public static func record(
    _ id: String, title: String = "Data Scientist", company: String? = "Acme",
    source: String = "board", family: Family = .dataScientist, seniority: Seniority = .mid,
    role: Role = .product, minimum: DegreeLevel? = nil, substitutable: Bool = false,
    preferred: [DegreeLevel] = [], accepted: [DegreeLevel] = [], fields: [String] = [],
    years: Int? = nil, skills: [(name: String, category: String, standing: Standing)] = [],
    doubts: [Doubt] = [], location: String? = nil, words: [UInt32]? = nil, textBytes: Int = 4000,
    date: String? = nil, pay: String? = nil
  ) -> Record {
    func evidence(_ quote: String, _ rule: String) -> [Evidence] {
      [Evidence(quote: quote, range: TextRange(0, quote.utf8.count), rule: rule)]
    }
    let levels = ([minimum] + preferred).compactMap { $0?.rawValue }
    return Record(
      id: id, source: source, location: location, date: date, method: "plain-text",
      title: Answer(title, rule: "title.page"),
      company: Answer(company, rule: "company.page"), family: Answer(family, rule: "family.title"),
      seniority: Answer(seniority, rule: "seniority.title"),
      role: Answer(role, rule: "role.words", evidence: evidence("\(role) work", "role.words")),
      degree: DegreeAnswer(
        minimum: minimum, substitutable: substitutable, preferred: preferred, fields: fields,
        paths: accepted.map {
          DegreePath(level: $0, evidence: evidence($0.rawValue, "degree.path")[0])
        },
        evidence: levels.isEmpty ? [] : evidence(levels.joined(separator: ", "), "degree.path")),
      years: Answer(
        years, rule: "years.total",
        evidence: years.map { evidence("\($0)+ years", "years.total") } ?? []),
      pay: Answer(pay, rule: pay == nil ? "pay.none" : "pay.stated"),
      skills: skills.map {
        Skill(
          name: $0.name, category: $0.category, standing: $0.standing,
          evidence: evidence($0.name, "skill.vocabulary"))
      },
      research: [], declared: Declared(), doubts: doubts,
      fingerprint: Fingerprint(words: words ?? text(of: id)), textBytes: textBytes)
  }

  /// The words of a text of its own for each id, as hashes.
  public static func text(of id: String, count: Int = 400) -> [UInt32] {
    var seed: UInt64 = 0
    for byte in id.utf8 { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var generator = Generator(seed: seed)
    return (0..<count).map { _ in UInt32(truncatingIfNeeded: generator.next()) }
  }
}
