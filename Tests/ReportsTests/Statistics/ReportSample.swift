import Model
import Reports
import Statistics
import SampleRecords

/// A dozen made-up outcomes, among them titles and companies that mean harm.
enum ReportSample {
  /// A title that tries every form of report at once.
  static let hostile =
    "Eng|ineer `rm -rf` <script>alert(1)</script>\u{1B}[31m\u{9B}2J\u{202E}\n=cmd, \"quoted\" [x](y)"

  static let outcomes: [Outcome] = {
    let ml = "ML frameworks"
    let languages = "Programming languages"
    let cloud = "Deep learning, NLP, vision, generative AI"
    let text = Sample.text(of: "reposted")
    let records = [
      Sample.record(
        "audit/acme-ds.html", title: "Senior Data Scientist", company: "Acme", seniority: .senior,
        minimum: .bachelor, preferred: [.master, .doctorate], accepted: [.bachelor],
        fields: ["computer science", "statistics"], years: 5,
        skills: [("Python", languages, .required), ("PyTorch", ml, .preferred)], words: text),
      Sample.record(
        "audit/acme-ds-2.html", title: "Senior Data Scientist", company: "Acme, Inc.",
        seniority: .senior, minimum: .bachelor, preferred: [.master, .doctorate], years: 5,
        skills: [("Python", languages, .required)], words: text),
      Sample.record(
        "audit/globex-rs.html", title: "Research Scientist", company: "Globex",
        family: .researchScientist, role: .research, minimum: .doctorate, accepted: [.doctorate],
        fields: ["machine learning"], years: 2,
        skills: [
          ("PyTorch", ml, .required), ("JAX", ml, .preferred), ("Python", languages, .required),
        ]),
      Sample.record(
        "audit/globex-re.html", title: "Research Engineer", company: "Globex",
        family: .researchEngineer, role: .research, minimum: .master, preferred: [.doctorate],
        accepted: [.master, .doctorate], fields: ["computer science"],
        skills: [("PyTorch", ml, .required)],
        doubts: [Doubt(field: "degree", reason: "a degree stands under two headings")]),
      Sample.record(
        "text/initech-swe.txt", title: "Software Engineer", company: "Initech", source: "folder",
        family: .softwareEngineer, minimum: .bachelor, substitutable: true, accepted: [.bachelor],
        fields: ["computer science"], years: 3,
        skills: [("C++", languages, .required), ("large language models", cloud, .mentioned)]),
      Sample.record(
        "text/initech-ae.txt", title: "Analytics Engineer", company: "Initech", source: "folder",
        family: .dataEngineer, years: 3, skills: [("SQL", languages, .required)]),
      Sample.record(
        "text/=hostile|name.txt", title: hostile, company: hostile, source: hostile, family: .other,
        preferred: [.bachelor], fields: ["=1+1", "a|b"],
        skills: [("=HYPERLINK(\"x\")", ml, .preferred), ("@sum, \"a\"", ml, .required)],
        doubts: [Doubt(field: "title", reason: "<b>\u{1B}]0;owned\u{7} | `x`")]),
      Sample.record("text/unnamed.txt", company: nil, source: "folder", years: 1),
    ]
    return records.map(Outcome.posting) + [
      .noPosting(
        id: "audit/closed.html", Reason(code: "closed", detail: "The page says the job is closed.")),
      .noPosting(
        id: "audit/closed-2.html",
        Reason(code: "closed", detail: "The page says the job is closed.")),
      .unreadable(
        id: "audit/locked.html",
        Reason(code: "permission", detail: "Permission denied: make the file readable.")),
      .leftOut(
        id: "audit/huge.html", Reason(code: "too-large", detail: "80 MB, the limit is 64 MB.")),
    ]
  }()

  /// Made-up error rates: three of a hundred read wrongly either way.
  static let rates: Calibration = {
    var calibration = Calibration()
    for share in HeadlineShare.allCases {
      for place in 0..<200 {
        calibration[share].add(label: place < 100, program: (place < 97) != (place >= 197))
      }
    }
    for level in [nil, .associate, .bachelor, .master, .doctorate] as [DegreeLevel?] {
      for place in 0..<100 {
        calibration.levels.add(label: level, program: place < 97 ? level : nil)
      }
    }
    return calibration
  }()

  static func statistics(
    _ outcomes: [Outcome] = outcomes, by grouping: Grouping? = nil, keepsDuplicates: Bool = false,
    calibration: Calibration? = rates
  ) -> Statistics {
    var summary = Summary()
    for outcome in outcomes { summary.add(outcome) }
    return summary.statistics(
      StatisticsOptions(
        by: grouping.map { [$0] } ?? [], keepsDuplicates: keepsDuplicates, calibration: calibration)
    )
  }

  /// A report as a string.
  static func report(
    _ format: ReportFormat, _ statistics: Statistics = statistics(),
    options: ReportOptions = ReportOptions()
  ) -> String {
    String(decoding: format.render(statistics, Provenance(), options), as: UTF8.self)
  }
}
