import Model
import SampleRecords

/// Records with every member filled at random, as no posting has them.
struct RandomRecords {
  var generator: Generator

  init(seed: UInt64) { generator = Generator(seed: seed) }

  mutating func outcome() -> Outcome {
    switch generator.next() % 6 {
    case 0: .noPosting(id: text(), Reason(code: text(), detail: text()))
    case 1: .unreadable(id: text(), Reason(code: text(), detail: text()))
    case 2: .leftOut(id: text(), Reason(code: text(), detail: text()))
    default: .posting(record())
    }
  }

  private mutating func text() -> String { JSONWriterTests.string(&generator) }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    generator.chance(0.5) ? make(&self) : nil
  }

  private mutating func some<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<(generator.next() % 4)).map { _ in make(&self) }
  }

  private mutating func salary() -> Salary {
    Salary(
      currency: maybe { $0.text() }, low: maybe { Double($0.number()) / 4 },
      high: maybe { Double($0.number()) },
      period: maybe { $0.generator.pick(Salary.Period.allCases) },
      isDeclared: generator.next() % 2 == 0)
  }

  /// Years of experience as postings have them.
  private mutating func years() -> Int { Int(generator.next() % 101) }

  private mutating func number() -> Int { Int(generator.next() % 1000) }

  private mutating func evidence() -> Evidence {
    let lower = number()
    return Evidence(quote: text(), range: TextRange(lower, lower + number()), rule: text())
  }

  private mutating func answer<Value>(_ value: Value) -> Answer<Value> {
    Answer(value, rule: text(), evidence: some { $0.evidence() })
  }

  private mutating func path() -> DegreePath {
    DegreePath(
      level: maybe { $0.generator.pick(DegreeLevel.allCases) }, years: maybe { $0.years() },
      fields: some { $0.text() }, equivalent: generator.chance(0.5), evidence: evidence())
  }

  private mutating func degree() -> DegreeAnswer {
    DegreeAnswer(
      minimum: maybe { $0.generator.pick(DegreeLevel.allCases) },
      substitutable: generator.chance(0.5),
      preferred: some { $0.generator.pick(DegreeLevel.allCases) }, fields: some { $0.text() },
      paths: some { $0.path() }, evidence: some { $0.evidence() })
  }

  private mutating func skill() -> Skill {
    Skill(
      name: text(), category: text(), standing: generator.pick(Standing.allCases),
      alternative: maybe { $0.number() }, others: some { $0.text() },
      count: maybe { $0.number() }, evidence: some { $0.evidence() })
  }

  private mutating func certification() -> Certification {
    Certification(
      name: text(), known: maybe { $0.text() }, standing: generator.pick(Standing.allCases),
      evidence: some { $0.evidence() })
  }

  private mutating func declared() -> Declared {
    Declared(
      education: maybe { $0.text() }, experienceMonths: maybe { $0.number() },
      employmentType: maybe { $0.text() }, salary: maybe { $0.text() },
      workMode: maybe { $0.text() })
  }

  private mutating func work() -> Work {
    let parts = WorkPart.allCases.filter { _ in generator.chance(0.5) }.map {
      WorkShare($0, duties: number() + 1, evidence: some { $0.evidence() })
    }
    let proof = Proof.allCases.filter { _ in generator.chance(0.5) }.map {
      ProofAsked($0, generator.pick(Standing.allCases), evidence: some { $0.evidence() })
    }
    return Work(
      duties: some { Told($0.generator.pick(Duty.allCases), evidence: $0.some { $0.evidence() }) },
      mix: parts.first.map { WorkMix(leading: $0.part, parts: parts) },
      specialisations: some {
        Told($0.generator.pick(Specialisation.allCases), evidence: $0.some { $0.evidence() })
      },
      industry: answer(maybe { $0.generator.pick(Industry.allCases) }), proof: proof)
  }

  private mutating func terms() -> Terms {
    Terms(
      place: answer(
        maybe { random in
          Place(
            text: random.maybe { $0.text() }, country: random.maybe { $0.text() },
            isDeclared: random.generator.chance(0.5))
        }),
      workMode: answer(maybe { $0.generator.pick(WorkMode.allCases) }),
      employment: some {
        Told($0.generator.pick(Employment.allCases), evidence: $0.some { $0.evidence() })
      },
      visa: answer(maybe { $0.generator.pick(Visa.allCases) }),
      clearance: answer(maybe { $0.text() }))
  }

  private mutating func demands() -> Demands {
    Demands(
      languages: some { random in
        LanguageAsked(
          name: random.text(), level: random.maybe { $0.generator.pick(LanguageLevel.allCases) },
          standing: random.generator.pick(Standing.allCases),
          evidence: random.some { $0.evidence() })
      },
      travel: maybe { $0.number() % 101 }, travelEvidence: some { $0.evidence() },
      citizenship: maybe { $0.text() }, citizenshipEvidence: some { $0.evidence() },
      years: some { random in
        YearsOf(
          years: random.years(), of: random.generator.pick(ExperienceKind.allCases),
          skill: random.maybe { $0.text() }, evidence: random.evidence())
      },
      noExperience: maybe { $0.evidence() })
  }

  private mutating func record() -> Record {
    let count = number() % 50
    let words = (0..<count).map { _ in UInt32(truncatingIfNeeded: generator.next()) }
    return Record(
      id: text(), source: text(), url: maybe { $0.text() }, location: maybe { $0.text() },
      date: maybe { $0.text() }, method: text(), title: answer(text()),
      company: answer(maybe { $0.text() }), family: answer(generator.pick(Family.allCases)),
      seniority: answer(generator.pick(Seniority.allCases)),
      role: answer(generator.pick(Role.allCases)), degree: degree(),
      years: answer(maybe { $0.years() }), pay: answer(maybe { $0.text() }),
      salary: maybe { $0.salary() },
      skills: some { $0.skill() }, certifications: some { $0.certification() },
      research: some { $0.evidence() }, declared: declared(),
      doubts: some { Doubt(field: $0.text(), reason: $0.text()) },
      fingerprint: Fingerprint(words: words), textBytes: number(), textHash: generator.next(),
      work: work(), terms: terms(), demands: demands(),
      vocabulary: maybe { $0.text() }, text: maybe { $0.text() })
  }
}
