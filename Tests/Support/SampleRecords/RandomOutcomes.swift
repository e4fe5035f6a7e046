import Model

extension Sample {
  private static let companies: [String?] = [
    "Acme", "ACME Inc.", "Globex Corporation", "Initech", "Umbra Labs", "Hooli-like & Sons", nil,
    "Northwind Traders", "Ünïcode GmbH", "株式会社サンプル", "Vandelay Industries", "Stark Weather",
  ]
  private static let vocabulary: [(name: String, category: String)] = [
    ("Python", "Programming languages"), ("SQL", "Programming languages"),
    ("C++", "Programming languages"), ("R", "Programming languages"),
    ("PyTorch", "ML frameworks"), ("TensorFlow", "ML frameworks"),
    ("scikit-learn", "ML frameworks"), ("machine learning", "ML fundamentals"),
    ("natural language processing", "Deep learning, NLP, vision, generative AI"),
    ("large language models", "Deep learning, NLP, vision, generative AI"),
    ("A/B testing", "Experimentation and statistics"),
    ("statistics", "Experimentation and statistics"),
    ("Apache Spark", "Data engineering and databases"),
    ("PostgreSQL", "Data engineering and databases"), ("Kubernetes", "Cloud and deployment"),
    ("AWS", "Cloud and deployment"), ("MLflow", "MLOps"), ("CI/CD", "MLOps"),
    ("Tableau", "Visualisation and analytics"), ("model fairness", "Responsible AI"),
    ("distributed systems", "Software and systems design"),
  ]

  /// Outcomes as a mixed folder gives them: most are postings, some of these near-duplicates.
  public static func outcomes(_ count: Int, seed: UInt64) -> [Outcome] {
    var generator = Generator(seed: seed)
    var outcomes: [Outcome] = []
    var records: [Record] = []
    for number in 0..<count {
      let digits = String(number)
      let id =
        "folder/" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".html"
      if generator.chance(0.05) {
        outcomes.append(miss(id, &generator))
      } else if !records.isEmpty, generator.chance(0.08) {
        var copy = generator.pick(records)
        copy.id = id
        outcomes.append(.posting(copy))
      } else {
        let record = record(id, &generator)
        records.append(record)
        outcomes.append(.posting(record))
      }
    }
    return outcomes
  }

  private static func miss(_ id: String, _ generator: inout Generator) -> Outcome {
    switch generator.next() % 4 {
    case 0:
      .unreadable(id: id, Reason(code: "permission", detail: "The file may not be read."))
    case 1: .leftOut(id: id, Reason(code: "too-large", detail: "\(id) is larger than 64 MB."))
    case 2:
      .noPosting(id: id, Reason(code: "list", detail: "The page lists jobs; save one of them."))
    default: .noPosting(id: id, Reason(code: "closed", detail: "The job is closed."))
    }
  }

  private static func record(_ id: String, _ generator: inout Generator) -> Record {
    let role: Role = generator.chance(0.16) ? .research : .product
    let levels: [DegreeLevel?] =
      role == .research
      ? [.doctorate, .doctorate, .master, .bachelor, nil]
      : [nil, nil, nil, .bachelor, .bachelor, .bachelor, .master, .associate]
    let minimum = generator.pick(levels)
    let family = generator.pick(
      role == .research
        ? [.researchScientist, .researchEngineer, .appliedScientist] : Family.allCases)
    var skills: [(name: String, category: String, standing: Standing)] = []
    for (place, skill) in vocabulary.enumerated()
    where generator.chance(0.75 - 0.03 * Double(place)) {
      skills.append((skill.name, skill.category, generator.pick(Standing.allCases)))
    }
    let seniority = generator.pick(Seniority.allCases + [.mid, .senior, .senior, .mid])
    let isBelowMaster = minimum.map { $0 < .master } ?? true
    return Sample.record(
      id, title: "\(seniority) \(family.rawValue)", company: generator.pick(companies),
      source: generator.pick(["boards.example.com", "folder", "jobs.example.org"]), family: family,
      seniority: seniority, role: role, minimum: minimum,
      substitutable: minimum != nil && generator.chance(0.35),
      preferred: isBelowMaster && generator.chance(0.25)
        ? generator.pick([[.master], [.master, .doctorate], [.doctorate]]) : [],
      accepted: minimum.map { level in DegreeLevel.allCases.filter { $0 >= level } } ?? [],
      fields: minimum == nil
        ? []
        : generator.pick([["computer science"], ["computer science", "statistics"], ["physics"]]),
      years: generator.chance(0.7) ? Int(generator.next() % 11) : nil, skills: skills,
      doubts: generator.chance(0.04)
        ? [Doubt(field: "degree", reason: "a degree stands under two headings")] : [])
  }
}
