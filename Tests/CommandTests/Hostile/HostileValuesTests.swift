import Evaluation
import Foundation
import Model
import Reports
import Testing

/// Words that mean harm, in every member of every file that is read, through every output.
struct HostileValuesTests {
  private let folder: Folder

  /// Records with the words, and in how many members; made once.
  private static let records = Result {
    let folder = try Folder(["b.txt": Sample.scientist])
    let own = try Command("extract", "--text", "b.txt", in: folder.url).run()
    return try HostileWords.records(like: own.output)
  }

  init() throws {
    folder = try Folder(["a.txt": Sample.analyst, "b.txt": Sample.scientist])
    let records = try Self.records.get()
    // Names, places in words, rules, quotes: far more than the members that are one of a few words.
    #expect(records.members > 40)
    try folder.write(records.lines, to: "records.jsonl")
  }

  /// Runs a command and looks through what it printed; returns its exit code.
  @discardableResult
  private func run(_ arguments: [String], form: String) throws -> Int32 {
    var command = Command(in: folder.url)
    command.arguments = arguments
    command.environment = ["GITHUB_STEP_SUMMARY": folder.path("summary.md")]
    let result = try command.run()
    let faults =
      HostileOutput.faults(result.output, form: form)
      + HostileOutput.faults(result.errors, form: "errors")
    #expect(faults.isEmpty, "\(arguments.prefix(1)): \(faults.prefix(5))")
    #expect(!(result.output.isEmpty && result.errors.isEmpty))
    #expect(result.code < 2, "\(result.errors.prefix(500))")
    if form == "github" { try look("summary.md", form: "markdown") }
    return result.code
  }

  /// Looks through a file that was written.
  private func look(_ name: String, form: String) throws {
    let faults = HostileOutput.faults(
      String(decoding: try folder.bytes(name), as: UTF8.self), form: form)
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test func recordsInReportsAndTables() throws {
    let forms = ReportFormat.allCases.map(\.rawValue)
    let outputs = forms.map { "\($0):o-\($0)" }.joined(separator: ",")
    for by in [[], ["--by", "company"]] {
      let code = try run(
        ["analyze", "records.jsonl", "--format", outputs] + by, form: "errors")
      #expect(code == 0)
      for form in forms { try look("o-\(form)", form: form) }
    }
    try look("summary.md", form: "markdown")
    for form in RecordFormat.allCases.map(\.rawValue) {
      let code = try run(["extract", "records.jsonl", "--format", form], form: form)
      #expect(code == 0)
    }
    try folder.write(String(decoding: try folder.bytes("records.jsonl"), as: UTF8.self), to: "r.md")
    try run(["analyze", "records.jsonl", "--check", "r.md"], form: "errors")
  }

  @Test(arguments: AuditFormat.allCases) func recordsAndProfilesInAudits(_ form: AuditFormat) throws
  {
    let profile: [String: Any] = [
      "degree": ["highest": "master", "field": HostileWords.all],
      "years": ["software": 5, "machine-learning": 2], "skills": HostileWords.all + ["Python"],
      "work": HostileWords.all.map { "PyTorch \($0)" },
      "publications": HostileWords.all.map {
        ["title": $0, "venue": $0, "first-author": true] as [String: Any]
      },
    ]
    try folder.write(try HostileWords.line(profile), to: "me.yml")
    let code = try run(
      ["audit", "records.jsonl", "a.txt", "--profile", "me.yml", "--format", form.rawValue],
      form: form.rawValue)
    #expect(code == 0)
  }

  @Test(arguments: ExplainFormat.allCases)
  func postingsAndVocabulariesInExplanations(_ form: ExplainFormat) throws {
    // Of the words those that a vocabulary takes for a name.
    let names = (HostileWords.all + ["\u{1B}[31mpwned"]).map { $0.filter { !$0.isNewline } }.filter
    { name in
      !name.contains { "=|;()".contains($0) } && !name.hasPrefix("#") && !name.hasPrefix("-")
    }
    #expect(names.count > 5 && names.contains { $0.contains("\u{1B}") })
    let skills = names.enumerated().map { "\($1) = zorbo\($0)q" }.joined(separator: "\n")
    try folder.write("# Databases\n\(skills)\n", to: "v.txt")
    let asked = names.indices.map { "- Experience with zorbo\($0)q" }.joined(separator: "\n")
    let words = HostileWords.all.joined(separator: "\n- ")
    try folder.write("\(Sample.analyst)\n\(asked)\n- \(words)\n", to: "c.txt")
    let code = try run(
      ["explain", "c.txt", "--vocabulary", "v.txt", "--format", form.rawValue], form: form.rawValue)
    #expect(code == 0)
  }

  @Test(arguments: ComparisonFormat.allCases)
  func recordsInComparisons(_ form: ComparisonFormat) throws {
    let code = try run(
      ["compare", "records.jsonl", "a.txt", "--format", form.rawValue], form: form.rawValue)
    #expect(code == 0)
    let words = HostileWords.all[5]
    let split = try run(
      [
        "compare", "records.jsonl", "--where", "company=\(words)", "--against",
        "company!=\(words)", "--format", form.rawValue,
      ], form: form.rawValue)
    #expect(split < 2)
  }

  @Test(arguments: CoverageFormat.allCases)
  func recordsAndProfilesInCoverage(_ form: CoverageFormat) throws {
    let profile: [String: Any] = ["skills": HostileWords.all + ["Python"]]
    let name = "::error::\u{1B}[31m@victim.yml"
    for file in ["me.yml", name] { try folder.write(try HostileWords.line(profile), to: file) }
    let code = try run(
      [
        "coverage", "records.jsonl", "a.txt", "--profile", "me.yml", "--profile", "./\(name)",
        "--format", form.rawValue,
      ], form: form.rawValue)
    #expect(code == 0)
  }

  /// A store, a summary and the duplicates of hostile records, under names that are hostile too.
  @Test func recordsInStoresSummariesAndDuplicates() throws {
    let store = "\u{1B}[31mp\u{9B}2J\u{202E}##[error]p.store"
    #expect(try run(["extract", "records.jsonl", "--store", store], form: "json") == 0)
    for arguments in [["show"], ["check"], ["compact"]] {
      #expect(try run(["store"] + arguments + [store], form: "terminal") == 0)
    }
    for form in RecordFormat.allCases.map(\.rawValue) {
      #expect(try run(["store", "export", store, "--format", form], form: form) == 0)
    }
    #expect(try run(["analyze", "records.jsonl", "--partial", "p.partial"], form: "errors") == 0)
    try look("p.partial", form: "json")
    for form in ReportFormat.allCases.map(\.rawValue) {
      #expect(try run(["analyze", "p.partial", "--format", form], form: form) == 0)
      #expect(try run(["analyze", "--store", store, "--format", form], form: form) == 0)
    }
    for flag in [[], ["--signatures"]] {
      #expect(try run(["duplicates", "records.jsonl"] + flag, form: "json") == 0)
    }
  }

  @Test(arguments: DifferenceFormat.allCases)
  func reportsInDifferences(_ form: DifferenceFormat) throws {
    let made = try Command("analyze", ".", "--format", "json", in: folder.url).run()
    var report = try #require(
      try JSONSerialization.jsonObject(with: made.bytes) as? [String: Any])
    let posting = try #require((report["postings"] as? [Any])?.first)
    report["postings"] = [Any]()
    for side in ["old", "new"] {
      var number = 0
      let rest = HostileWords.poisoned(report, by: HostileWords.steering + side, &number)
      var poisoned = try #require(rest as? [String: Any])
      poisoned["schemaVersion"] = report["schemaVersion"]
      poisoned["postings"] = try HostileWords.all.enumerated().map { place, words in
        let all = HostileWords.poisoned(posting, by: "\(words) \(side)", &number)
        var posting = try #require(all as? [String: Any])
        // One is removed and one added; of the others the text is the same in every second one.
        if place > 0 { posting["id"] = "\(words) \(place)" }
        if place % 2 == 0 { posting["textHash"] = words }
        return posting
      }
      try folder.write(try HostileWords.line(poisoned), to: "\(side).json")
    }
    let code = try run(
      ["diff", "old.json", "new.json", "--fail-on", "moved=0", "--format", form.rawValue],
      form: form.rawValue)
    #expect(code == 1)
  }

  @Test(arguments: CheckFormat.allCases) func claimsInVerdicts(_ form: CheckFormat) throws {
    let claims = HostileWords.all.flatMap { words -> [[String: Any]] in
      let claim: [String: Any] = [
        "name": words, "share": "degrees.levels.bachelor.floor.all", "at least": 90,
        "source": words, "note": words,
      ]
      return [claim, claim.merging(["by": ["company": words]]) { $1 }]
    }
    try folder.write(try HostileWords.line(["expectations": claims]), to: "claims.yml")
    let code = try run(
      ["check", "a.txt", "records.jsonl", "--expect", "claims.yml", "--format", form.rawValue],
      form: form.rawValue)
    #expect(code < 2)
  }

  @Test(arguments: EvaluationFormat.allCases)
  func labelsInEvaluations(_ form: EvaluationFormat) throws {
    let labels = try HostileWords.all.enumerated().map { place, words in
      try folder.write(Sample.analyst, to: "p/p\(place).txt")
      return try HostileWords.line([
        "id": "p\(place)", "title": words, "company": words, "note": words, "years": 3,
        "degree": ["minimum": "bachelor", "fields": [words], "quote": words],
        "skills": ["required": [words], "preferred": [words + "2"], "mentioned": []],
      ])
    }
    try folder.write(labels.joined(separator: "\n"), to: "labels.jsonl")
    let listed = EvaluatedField.allCases.flatMap { ["--list", $0.rawValue] }
    let code = try run(
      ["evaluate", "p", "--labels", "labels.jsonl", "--format", form.rawValue] + listed,
      form: form.rawValue)
    #expect(code == 0)
  }

  /// Words where a file takes none of its own are quoted in the error, short.
  @Test func errorsQuoteNoHarm() throws {
    let words = HostileWords.steering
    #expect(words.count < 200)
    let long = words + String(repeating: "long", count: 100_000)
    try folder.write(try HostileWords.line([long: 1, words: 2]), to: "x.yml")
    try folder.write(
      try HostileWords.line(["schemaVersion": 1, "calibration": [words: long]]), to: "x.json")
    try folder.write("# Databases\n\(long) = = |\n# \(long)\nA1\n", to: "x.txt")
    for arguments in [
      ["audit", "a.txt", "--profile", "x.yml"], ["check", "a.txt", "--expect", "x.yml"],
      ["evaluate", "a.txt", "--labels", "x.json"], ["analyze", "a.txt", "--calibration", "x.json"],
      ["explain", "a.txt", "--vocabulary", "x.txt"], ["analyze", "a.txt", "--where", words],
    ] {
      var command = Command(in: folder.url)
      command.arguments = arguments
      let result = try command.run()
      #expect(result.code == 2, "\(arguments)")
      let faults = HostileOutput.faults(result.errors, form: "errors")
      #expect(faults.isEmpty, "\(arguments): \(faults.prefix(3))")
      let longest = result.errors.split(separator: "\n").map(\.count).max() ?? 0
      #expect(longest <= 1_010, "\(arguments)")
    }
  }
}
