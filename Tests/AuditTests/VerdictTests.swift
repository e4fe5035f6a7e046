import Model
import Signals
import Testing

@testable import Audit

struct VerdictTests {
  @Test(arguments: [
    (["PostgreSQL"], ["postgres"], Verdict.met, "you list PostgreSQL"),
    (["SQL"], ["PostgreSQL"], .met, "PostgreSQL counts as SQL"),
    (["PyTorch", "TensorFlow"], ["TensorFlow"], .met, "you list TensorFlow"),
    (["PyTorch", "TensorFlow"], ["Go"], .notMet, "none of them is in your profile"),
    (["MySQL"], ["SQL"], .notKnown, "whether MySQL is part of it"),
    (["MySQL"], ["PostgreSQL"], .notMet, "near: PostgreSQL"),
    (["MySQL"], ["SQL", "PostgreSQL"], .notMet, "near: PostgreSQL"),
    (["XGBoost"], ["pandas"], .notMet, "not in your profile"),
    (["Kubernetes"], ["juggling"], .notMet, "not in your profile"),
    (["GitLab CI"], ["GitHub Actions"], .notMet, "near: GitHub Actions"),
    (["PySpark"], ["Python"], .notMet, "not in your profile"),
    (["deep learning"], ["PyTorch"], .notKnown, "PyTorch is a part of deep learning"),
    (["machine learning"], ["PyTorch"], .notKnown, "PyTorch is a part of machine learning"),
    (["machine learning"], ["NLP"], .met, "NLP counts as machine learning"),
    (["AI/ML"], ["machine learning"], .met, "machine learning counts as AI/ML"),
    (["LLMs"], ["RAG"], .notKnown, "RAG is a part of LLMs"),
    (["backend development"], ["REST APIs"], .met, "REST APIs counts as backend development"),
    (["data modeling"], ["dimensional modeling"], .met, "counts as data modeling"),
    (["databases"], ["Snowflake"], .met, "Snowflake counts as databases"),
    (["object-oriented programming"], ["Java"], .met, "Java counts as object-oriented"),
    (["GitHub"], ["GitHub Actions"], .met, "GitHub Actions counts as GitHub"),
    (["Apache Spark"], ["PySpark"], .met, "PySpark counts as Apache Spark"),
    (["analytical databases"], ["BigQuery"], .met, "BigQuery counts as analytical databases"),
    (["statistical analysis"], ["hypothesis testing"], .met, "counts as statistical analysis"),
    (["artificial intelligence"], ["RAG"], .notKnown, "RAG is a part of artificial intelligence"),
    (["machine learning frameworks"], ["pandas"], .notMet, "not in your profile"),
  ])
  func skillsAreMetByThemselvesAndByWhatSatisfiesThem(
    _ names: [String], _ skills: [String], _ verdict: Verdict, _ reason: String
  ) throws {
    let judgement = try #require(Fixture.judgement(anyOf: names, Fixture.profile(skills)))
    #expect(judgement.verdict == verdict)
    #expect(judgement.reason.contains(reason), "\(judgement.reason)")
    #expect(judgement.requirement.quotes.first?.line == 2)
  }

  @Test(arguments: [
    ("- Machine learning ⏎ - R or Python ⏎ - Strong Python", "Python", Verdict.met),
    ("- Machine learning ⏎ - Strong Python ⏎ - R or Python", "Python", .met),
    ("- Machine learning ⏎ - Strong Python ⏎ - R or Python", "SQL", .notMet),
  ])
  func aChoiceIsMetByWhatIsAlsoAskedForAlone(_ text: String, _ skill: String, _ verdict: Verdict)
    throws
  {
    let lines = text.replacing(" ⏎ ", with: "\n")
    let judgements = Fixture.judgements(lines, Fixture.profile([skill]))
    let choice = try #require(judgements.first { $0.requirement.skills.count == 2 })
    #expect(choice.requirement.skills == ["R", "Python"])
    #expect(choice.verdict == verdict)
    #expect(judgements.contains { $0.requirement.kind == .skill("Python") })
  }

  @Test func aDegreeInAFieldIsKnowledgeOfIt() throws {
    var profile = Fixture.profile([])
    profile.degree = .held(.master)
    profile.fields = ["Statistics"]
    for (skill, reason) in [
      ("statistics", "your degree is in Statistics"), ("mathematics", "statistics counts as"),
    ] {
      let judgement = try #require(Fixture.judgement(anyOf: [skill], profile))
      #expect(judgement.verdict == .met)
      #expect(judgement.reason.contains(reason), "\(judgement.reason)")
    }
    profile.degree = .held(.associate)
    #expect(Fixture.judgement(anyOf: ["statistics"], profile)?.verdict == .notMet)
  }

  @Test func lessThanAYearOfWorkIsNotKnownToBeEnough() throws {
    let profile = Fixture.profile([], years: 3, machineLearning: 0.5)
    let judgement = try #require(Fixture.judgement(anyOf: ["machine learning"], profile))
    #expect(judgement.verdict == .notKnown)
    #expect(judgement.reason.contains("0.5 years of machine learning"), "\(judgement.reason)")
  }

  @Test func whatYearsHoldIsNamedAsNearToNothing() throws {
    let years = try #require(
      Fixture.judgement(anyOf: ["XML"], Fixture.profile(["Go"], years: 6)))
    #expect(years.verdict == .notMet && years.reason == "not in your profile")
    let listed = try #require(Fixture.judgement(anyOf: ["XML"], Fixture.profile(["JSON"])))
    #expect(listed.reason == "not in your profile; near: JSON")
  }

  @Test func workCountsAndIsNamedAsTheReason() throws {
    var profile = Fixture.profile([])
    profile.work = [Profile.Named("Ran Kafka for two years", line: 9)]
    let judgement = try #require(Fixture.judgement(anyOf: ["Apache Kafka"], profile))
    #expect(judgement.verdict == .met)
    #expect(judgement.reason.contains("Ran Kafka"))
  }

  @Test func yearsImplyTheTradeButNotItsTools() throws {
    let profile = Fixture.profile([], years: 5, machineLearning: 2)
    let skills = ["machine learning", "PyTorch", "Rust"]
    let verdicts = skills.map { Fixture.judgement(anyOf: [$0], profile)?.verdict }
    #expect(verdicts == [.met, .notMet, .notMet])
  }

  @Test(arguments: [
    ("testing", Verdict.met, "testing is part of your 6 years of software"),
    ("version control", .met, "is part of your 6 years of software"),
    ("debugging", .met, "is part of your 6 years of software"),
    ("technical documentation", .met, "is part of your 6 years of software"),
    ("unit testing", .notKnown, "your 6 years of software hold"),
    ("backend development", .met, "your work"), ("distributed systems", .notMet, "not in"),
  ])
  func yearsOfSoftwareAreExperienceWithWhatTheVocabularySays(
    _ skill: String, _ verdict: Verdict, _ reason: String
  ) throws {
    var profile = Fixture.profile(["Go"], years: 6)
    profile.work = [Profile.Named("Ran backend services in Go", line: 9)]
    let judgement = try #require(Fixture.judgement(anyOf: [skill], profile))
    #expect(judgement.verdict == verdict)
    #expect(judgement.reason.contains(reason), "\(judgement.reason)")
  }

  @Test(arguments: [
    ("- 5+ years of software engineering experience", 5.0, 0.0, Verdict.met),
    ("- 5+ years of software engineering experience", 4.5, 0, .notMet),
    ("- 3+ years of experience in machine learning", 8, 1, .notMet),
    ("- 3+ years of experience in machine learning", 8, 3, .met),
    ("- 3+ years of experience in pricing", 8, 0, .notKnown),
    ("- 3+ years of experience in pricing", 2, 0, .notMet),
  ])
  func yearsAreSetBesideTheYearsOfTheirKind(
    _ line: String, _ software: Double, _ learning: Double, _ verdict: Verdict
  ) throws {
    let profile = Fixture.profile([], years: software, machineLearning: learning)
    let judgement = try #require(
      Fixture.judgements(line, profile).first { $0.requirement.category == "Experience" })
    #expect(judgement.verdict == verdict)
  }

  @Test(arguments: [
    (["data engineering"], Verdict.met), (["Snowflake"], .notKnown),
  ])
  func yearsOfATradeCountForThoseWhoNameIt(_ skills: [String], _ verdict: Verdict) throws {
    let found = Fixture.judgements(
      "- 3+ years of experience in data engineering", Fixture.profile(skills, years: 8))
    #expect(found.first { $0.requirement.category == "Experience" }?.verdict == verdict)
  }

  @Test func everyTradeIsASkillOfTheVocabulary() {
    let relations = SkillRelations()
    for trade in YearsSubjectReader.trades.values {
      #expect(relations.category(of: trade) != nil, "\(trade)")
    }
  }

  @Test(arguments: [
    ("- Knowledge of app store publishing", false),
    ("- Familiarity with publishing pipelines and publish/subscribe messaging", false),
    ("- Experience publishing mobile apps", false), ("- Apps published to the App Store", false),
    ("- A strong record of publishing", true), ("- Experience publishing at NeurIPS", true),
    ("- Has published research", true),
  ])
  func whatIsPublishedIsAPaper(_ line: String, _ isAsked: Bool) {
    let found = Fixture.judgements(line, Fixture.profile([])).filter {
      if case .publications = $0.requirement.kind { true } else { false }
    }
    #expect(found.isEmpty != isAsked)
  }

  @Test func publicationsAreAskedForOnlyWhereWritingIsMeant() {
    let reading = Fixture.judgements(
      "- Have implemented algorithms from papers", Fixture.profile([]))
    #expect(!reading.contains { $0.requirement.category == "Research" })
    let writing = Fixture.judgements("- First-author publications at NeurIPS", Fixture.profile([]))
    #expect(writing.first { $0.requirement.category == "Research" }?.verdict == .notMet)
    let venues = Fixture.judgements(
      "- First-author publications at leading conferences or journals", Fixture.profile([]))
    #expect(venues.first { $0.requirement.category == "Research" }?.verdict == .notMet)
    let several = Fixture.judgements(
      "- Track record of releases, publications, or open-source projects", Fixture.profile([]))
    #expect(several.first { $0.requirement.category == "Research" }?.verdict == .notKnown)
  }

  @Test func aPaperSomewhereIsNoPaperAtALeadingVenue() {
    var profile = Fixture.profile([])
    profile.publications = [Profile.Publication(title: "A", venue: "Journal of Oats")]
    let verdicts = [
      "- First-author publications at leading conferences", "- First-author publications",
    ].map { line in
      Fixture.judgements(line, profile).first { $0.requirement.category == "Research" }?.verdict
    }
    #expect(verdicts == [.notKnown, .met])
  }

  @Test(arguments: [
    ("NeurIPS", Verdict.met), ("a workshop of NeurIPS 2020", .met), ("Journal of Oats", .notKnown),
  ])
  func venuesNamedAreCompared(_ venue: String, _ verdict: Verdict) {
    var profile = Fixture.profile([])
    profile.publications = [Profile.Publication(title: "A", venue: venue)]
    let found = Fixture.judgements("- First-author publications at NeurIPS or ICML", profile)
    #expect(found.first { $0.requirement.category == "Research" }?.verdict == verdict)
  }

  @Test(arguments: [
    ("- 5+ years of software engineering experience", Verdict.notKnown),
    ("- 5+ years of experience in machine learning", .notKnown),
    ("- Bachelor's degree", .notKnown), ("- First-author publications at NeurIPS", .notKnown),
    ("- Experience with Kafka", .notKnown), ("- Experience with PyTorch or TensorFlow", .notKnown),
  ])
  func whatTheProfileDoesNotSayIsNotKnown(_ line: String, _ verdict: Verdict) throws {
    let judgement = try #require(Fixture.judgements(line, Profile()).first)
    #expect(judgement.verdict == verdict)
    #expect(judgement.reason.contains("your profile does not say"), "\(judgement.reason)")
  }

  @Test(arguments: [
    // All years of software are at least those of machine learning, and those at most all of them.
    ("- 5+ years of software engineering experience", Double?.none, Double?.some(5), Verdict.met),
    ("- 5+ years of experience in machine learning", 4, nil, .notMet),
    ("- 5+ years of experience in machine learning", 6, nil, .notKnown),
  ])
  func oneKindOfYearsBoundsTheOther(
    _ line: String, _ software: Double?, _ learning: Double?, _ verdict: Verdict
  ) throws {
    let profile = Profile(softwareYears: software, machineLearningYears: learning)
    #expect(Fixture.judgements(line, profile).first?.verdict == verdict)
  }

  @Test func thePathSaysWhatItLacks() throws {
    let audit = Audit([Fixture.posting(required: [["Go"]])], profile: Profile())
    let advice = try #require(audit.advice)
    #expect(advice.years == nil)
    #expect(!advice.knowsDegree)
    #expect(advice.goals.map(\.paths) == [[]])
  }
}
