import Model
import Reports
import Statistics
import SampleRecords
import Testing

@testable import Claims

struct ExpectationTests {
  /// 120 postings of one company: 60 of a bachelor's minimum, 24 of research, of which 18 want a
  /// doctorate.
  private static let summary: Summary = {
    var summary = Summary()
    for place in 0..<120 {
      let number = place / 3
      let isResearch = number % 5 == 0
      var record =
        Sample.record(
          "\(place)", title: "Engineer \(place)", role: isResearch ? .research : .product,
          minimum: isResearch
            ? (number < 30 ? .doctorate : nil) : number % 2 == 0 ? .bachelor : nil,
          fields: number % 4 == 0 ? ["computer science"] : [],
          years: number % 3 == 0 ? 4 : nil,
          skills: [("Python", "Programming languages", .required)]
            + (number < 4 ? [("Node.js", "Web", .preferred)] : []))
      record.salary = Salary(currency: "EUR", low: 5000, high: nil, period: .month)
      record.work.duties =
        [Told(.training, evidence: [])] + (number < 2 ? [Told(.evaluation, evidence: [])] : [])
      summary.add(.posting(record))
    }
    return summary
  }()

  private static func verdicts(_ claims: String) throws -> [Verdict] {
    let judge = ExpectationJudge(
      try ExpectationReader.read("expectations:\n" + claims, file: "c.yml"), file: "c.yml",
      known: KnownNames(
        skills: ["Python", "COBOL", "Fortran"], categories: ["Programming languages", "Archiving"],
        skill: { $0 == "py" ? "Python" : nil }))
    return try judge.verdicts {
      summary.statistics(StatisticsOptions(by: $0.groupings))
    }
  }

  @Test(arguments: [
    ("share: degrees.levels.bachelor.floor.all", "at least: 20", Verdict.Answer.holds),
    ("share: degrees.levels.bachelor.floor.all", "at least: 80", .fails),
    ("share: degrees.levels.bachelor.floor.all", "at least: 45", .open),
    ("share: degrees.levels.bachelor.floor.all", "at most: 80", .holds),
    ("share: degrees.levels.bachelor.floor.all", "between: [10, 90]", .holds),
    ("share: degrees.levels.bachelor.floor.all", "between: [45, 50]", .open),
    ("share: degrees.levels.bachelor.floor.all", "between: [80, 90]", .fails),
    ("share: roles.research.doctorateFloor", "at least: 90", .open),
    ("share: skills.Python.required", "at least: 90", .holds),
    ("share: skills.\"Node.js\".any", "at most: 30", .holds),
    ("share: skills.COBOL.any", "at most: 20", .holds),
    ("rank: skills.Python.any", "at most: 1", .holds),
    ("rank: skills.\"Node.js\".any", "at most: 1", .fails),
    ("value: years.median", "between: [4, 4]", .holds),
    ("value: years.median", "at most: 3", .fails), ("rank: skills.COBOL.any", "at most: 9", .open),
    ("by: {role: research}\n   share: degrees.levels.doctorate.floor.all", "at least: 30", .open),
    ("share: skillCategories.Archiving.any", "at most: 20", .holds),
    ("share: degrees.fields.computer science.share.all", "between: [10, 50]", .holds),
    ("share: degrees.fields.nursing.share.all", "at most: 20", .open),
    ("rank: degrees.fields.nursing.share.all", "at most: 20", .open),
    ("share: years.distribution.99.share", "at most: 5", .open),
    ("share: years.distribution.99.share", "at most: 20", .holds),
    ("by: {role: research}\n   value: years.median", "at most: 9", .open),
    ("share: roles.research.skills.COBOL.requiredOrPreferred", "at most: 90", .open),
    ("by: {role: research}\n   rank: skills.Python.any", "at most: 1", .open),
    ("share: work.duties.training.share", "at least: 20", .holds),
    ("share: work.duties.tuning.share", "at most: 20", .holds),
    ("rank: work.duties.training.share", "at most: 1", .holds),
    ("share: work.industries.health.share", "at most: 20", .open),
    ("share: certifications.CPA.any", "at most: 20", .open),
    ("share: work.layers.every", "at most: 20", .holds),
    ("value: pay.currencies.EUR.all.median", "between: [60000, 60000]", .holds),
    ("by: {family: data scientist}\n   share: skills.Python.any", "at least: 80", .holds),
    (
      "by: {role: product}\n   share: degrees.fields.computer science.share.all", "at most: 60",
      .holds
    ),
    ("share: skills.Python.any", "above: skills.\"Node.js\".any", .holds),
    ("share: skills.\"Node.js\".any", "above: skills.Python.any", .fails),
    ("share: skills.\"Node.js\".any", "below: skills.COBOL.any", .fails),
    ("share: degrees.levels.bachelor.floor.all", "above: degrees.levels.none.floor.all", .open),
    (
      "by: {role: product, seniority: mid}\n   share: skills.Python.any", "at least: 80", .holds
    ),
    (
      "by: {role: product, family: other}\n   share: skills.Python.any", "at least: 80", .open
    ),
    ("by: {company: Nobody}\n   share: degrees.levels.none.floor.all", "at least: 30", .open),
  ])
  func claimsAreJudgedByTheWholeInterval(
    _ statistic: String, _ bound: String, _ answer: Verdict.Answer
  ) throws {
    let verdicts = try Self.verdicts(" - name: x\n   \(statistic)\n   \(bound)\n")
    #expect(verdicts.map(\.answer) == [answer], "\(verdicts)")
  }

  private static func share(_ path: String) -> String {
    " - name: x\n   share: \(path)\n   at most: 3"
  }

  @Test(arguments: [
    (" - share: years.stated\n   at most: 3", "c.yml:2: the expectation has no name"),
    (" - name: x\n   at most: 3", "names no statistic"),
    (
      " - name: x\n   share: years.stated\n   value: years.median\n   at most: 3",
      "several statistics"
    ),
    (" - name: x\n   share: years.stated", "no bound"),
    (" - name: x\n   share: years.stated\n   above: yaers", "there is no statistic yaers"),
    (" - name: x\n   value: years.median\n   above: years.stated", "compared with a share"),
    (" - name: x\n   share: years.stated\n   at most: many", "c.yml:4: no number stands here"),
    (" - name: x\n   share: years.stated\n   between: [3]", "two numbers are wanted"),
    (" - name: x\n   share: years.stated\n   between: [3, 1]", "above the second"),
    (" - name: x\n   shares: years.stated\n   at most: 3", "did you mean \"share\"?"),
    (" - name: x\n   share: years..stated\n   at most: 3", "is no path"),
    (" - name: x\n   share: yaers.stated\n   at most: 3", "did you mean \"years\"?"),
    (" - name: x\n   share: years.median\n   at most: 3", "years.median is no share"),
    (
      " - name: x\n   by: {role: research, company: y, family: other}\n   share: years.stated\n"
        + "   at most: 3", "one group"
    ),
    (Self.share("skills.python.any"), "write skills.Python.any"),
    (Self.share("skills.py.any"), "write skills.Python.any"),
    (
      Self.share("skills.Pythn.any"),
      "c.yml:2: no posting and no vocabulary has the skill \"Pythn\"; did you mean skills.Python.any?"
    ),
    (Self.share("skills.Ada.any"), "add it with --vocabulary"),
    (Self.share("skills.Node.js.any"), "skills.\"Node.js\".any"),
    (Self.share("skills.COBOL.anny"), "did you mean \"any\"?"),
    (Self.share("skillCategories.Archivng.any"), "did you mean skillCategories.Archiving.any?"),
    (Self.share("skillCategories.Clowd.any"), "use one of Programming languages, Archiving"),
    (
      Self.share("degrees.fields.computerscience.share.all"),
      "write degrees.fields.computer science.share.all"
    ),
    (Self.share("degrees.fields.nursing.all"), "there is no statistic"),
    (Self.share("work.duties.trainning.share"), "did you mean work.duties.training.share?"),
    (Self.share("pay.currencies.USD.all"), "use one of EUR"),
    (Self.share("years.distribution.some.share"), "years.distribution.5.share"),
    (" - name: x\n   rank: skills.Fortan.any\n   at most: 3", "did you mean skills.Fortran.any?"),
    (" - name: x\n   rank: years.stated\n   at most: 3", "share: years.stated"),
    (" - name: x\n   value: years.stated\n   at most: 3", "share: years.stated"),
    (" - name: x\n   value: years\n   at most: 3", "years.median"),
    (Self.share("years.median"), "value: years.median"),
    (Self.share("years.stated.percent"), "write years.stated"),
    (
      Self.share("degrees.levels.bachelor.floor"),
      "write degrees.levels.bachelor.floor.all or degrees.levels.bachelor.floor.naming"
    ),
    (Self.share("degrees.fields"), "degrees.fields.computer science.share.all"),
    (Self.share("skills"), "write skills.Python.required"),
    (
      Self.share("years.stated\n   by: {role: resaerch}"),
      "c.yml:4: \"resaerch\" is not known here; did you mean \"research\"?"
    ),
    (
      Self.share("years.stated\n   by: {family: data-scienctist}"),
      "did you mean \"data-scientist\"?"
    ),
    (" []", "c.yml:2: no expectation stands here"),
    (" - name: x\n   share: years.stated\n   at least: 300", "c.yml:4: no share is 300"),
    (" - name: x\n   share: years.stated\n   between: [-1, 3]", "no share is -1"),
    (" - name: x\n   rank: skills.Python.any\n   at most: 0", "no place is 0"),
    (" - name: [", "no YAML"), (" - name: x\n   name: y", "no YAML"),
  ])
  func brokenFilesAreSaidSo(_ claims: String, _ words: String) {
    do {
      _ = try Self.verdicts(claims)
      Issue.record("\(claims) was taken")
    } catch {
      #expect("\(error)".contains(words), "\(error)")
    }
  }

  @Test(arguments: [
    ("a.b", ["a", "b"]), ("a.\"b.c\".d", ["a", "b.c", "d"]), ("C++", ["C++"]), ("a.", nil),
    ("\"a", nil), ("", nil), ("\"a\"b", nil),
  ])
  func pathsArePartedByDots(_ text: String, _ parts: [String]?) {
    #expect(StatisticPath(text)?.parts == parts)
  }

  @Test(arguments: CheckFormat.allCases)
  func everyFormHoldsEveryVerdict(_ format: CheckFormat) throws {
    let verdicts = try Self.verdicts(
      " - name: one, <b>\n   share: years.stated\n   at least: 90\n"
        + " - name: two\n   share: years.stated\n   at least: 30\n")
    let text = String(decoding: format.render(verdicts, file: "c.yml"), as: UTF8.self)
    #expect(text.contains("42 / 120") || text.contains("\"count\": 42"))
    switch format {
    case .json, .sarif:
      let json = try JSONParser.parse(Array(text.utf8)[...])
      let results = json["runs"]?.array?.first?["results"]?.array
      #expect((results ?? json["verdicts"]?.array)?.count == 2)
    case .github: #expect(text.hasPrefix("::error file=c.yml,line=2,title=one%2C <b>::"))
    case .markdown, .html: #expect(text.contains("one, &lt;b&gt;"))
    case .terminal: #expect(text.contains("does not hold") && text.contains("cannot tell"))
    }
  }
}
