import Foundation
import Testing

/// `evaluate` holds figures against floors: 0 where all hold, 1 where one does not, 2 where a file
/// cannot be used.
struct EvaluateTests {
  private let folder: Folder

  init() throws {
    folder = try Folder([
      "postings/a.txt": Sample.analyst, "postings/b.txt": Sample.scientist,
      "labels.jsonl": """
      {"id": "a", "title": "Data Analyst", "years": 3}
      {"id": "b", "title": "Research Scientist, Speech", "years": 20}

      """,
      "low.yml": "years: 40\ntitle: 90\n", "high.yml": "years: 60\ntitle: 90\n",
      "broken.yml": "yeers: 40\n", "broken.jsonl": #"{"id": "a", "yeers": 3}"#,
    ])
  }

  private func evaluate(_ labels: String, _ floors: String?) throws -> Command.Result {
    var command = Command("evaluate", "--labels", folder.path(labels), folder.path("postings"))
    if let floors { command.arguments += ["--floors", folder.path(floors)] }
    return try command.run()
  }

  @Test(arguments: [nil, "low.yml"])
  func figuresAboveTheirFloorsAreFine(_ floors: String?) throws {
    let result = try evaluate("labels.jsonl", floors)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("years"))
  }

  @Test func aFigureBelowItsFloorIsNamed() throws {
    let result = try evaluate("labels.jsonl", "high.yml")
    #expect(result.code == 1)
    #expect(result.errors.contains("jobreq: years"))
    #expect(!result.errors.contains("jobreq: title"))
  }

  @Test func reportsSayByHowManyPostingsTheyAreCorrected() throws {
    try folder.write(
      #"{"id": "a", "role": "product"}"# + "\n" + #"{"id": "b", "role": "research"}"#,
      to: "roles.jsonl")
    var command = Command(
      "evaluate", "--labels", "roles.jsonl", "postings", "--format", "json", "--output",
      "rates.json", in: folder.url)
    #expect(try command.run().code == 0)
    command.arguments = ["analyze", "postings", "--calibration", "rates.json"]
    let own = try command.run().output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(own.contains("Error rates: 2 labelled postings (rates.json)."), "\(own)")
    command.arguments = ["analyze", "postings"]
    let other = try command.run().output.split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    #expect(!other.contains("Error rates") && !other.contains("corrected"), "\(other)")
  }

  @Test(arguments: [
    ("labels.jsonl", "broken.yml"), ("broken.jsonl", "low.yml"), ("labels.jsonl", "none.yml"),
    ("none.jsonl", "low.yml"),
  ])
  func filesThatCannotBeUsedAreNamed(_ labels: String, _ floors: String) throws {
    let result = try evaluate(labels, floors)
    #expect(result.code == 2)
    #expect(result.bytes.isEmpty)
    let culprit = labels == "labels.jsonl" ? floors : labels
    let head = culprit.hasPrefix("none") ? "jobreq: cannot read " : "jobreq: "
    #expect(result.errors.hasPrefix(head + folder.path(culprit)), "\(result.errors)")
  }
}
