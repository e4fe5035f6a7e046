import Testing

@testable import Audit

struct YearsSubjectTests {
  @Test(arguments: [
    (" of professional experience", YearsSubject.any), ("", .any),
    (" of relevant work experience.", .any),
    (" of software engineering experience, some of it with models", .software(trade: nil)),
    (" of experience building distributed systems", .software(trade: "distributed systems")),
    (" of hands-on backend development", .software(trade: "backend development")),
    (" of engineering experience", .software(trade: nil)),
    (
      " of experience in data engineering, of which some with machine learning",
      .software(trade: "data engineering")
    ),
    (" of experience in machine learning", .machineLearning),
    (" as a data scientist", .machineLearning), (" in AI/ML engineering", .machineLearning),
    (" of industry experience in data science; a degree in law", .machineLearning),
    (" as a software engineer, ML engineer or equivalent", .any),
    (" of experience in software engineering or machine learning", .any),
    (
      " of hands-on experience building ML solutions in Python, incl knowledge of SQL",
      .machineLearning
    ),
    (" of experience with ML models in production, Python and SQL", .machineLearning),
    (" of industry experience building cloud-based ML solutions", .machineLearning),
    (" of experience with cloud infrastructure", .software(trade: "cloud computing")),
    (" of experience managing engineering teams", .other("managing engineering teams")),
    (" of hands-on experience or exceptional accomplishments that show as much", .any),
    (" of experience in pricing or in risk", .other("pricing or in risk")),
    (" in pricing", .other("pricing")),
    (" of relevant experience in the Financial Service industry", .other("Financial Service")),
    (" of experience in a user experience research role", .other("user experience research")),
  ])
  func subjectIsWhatStandsBehindTheYears(_ after: String, _ subject: YearsSubject) {
    #expect(YearsSubjectReader.subject(after: after, before: "") == subject)
  }

  @Test func whatStandsBeforeCountsWhereNothingFollows() {
    #expect(YearsSubjectReader.subject(after: "", before: "Machine learning: ") == .machineLearning)
  }

  @Test func besideADegreeTheLastYearsOfTheLineSpeak() {
    let line = "BS with 6+ years, MS with 4+ years or PhD with 2+ years in data science"
    #expect(YearsSubjectReader.subject(besideDegreeOn: line) == .machineLearning)
    #expect(YearsSubjectReader.subject(besideDegreeOn: "BS in physics") == .any)
  }
}
