import SampleRecords
import Testing

@testable import Evaluation

struct FloorsTests {
  private static func read(_ text: String) throws(EvaluationFileError) -> Floors {
    try FloorsReader.read(text, file: "floors.yml")
  }

  @Test func floorsAreReadInOrder() throws {
    let floors = try Self.read("# ours\nyears: 96\nminimum: 98.5\nshare-error: 1.5\n")
    #expect(floors.floors.map(\.figure.key) == ["years", "minimum", "share-error"])
    #expect(floors.floors.map(\.limit) == [96, 98.5, 1.5])
  }

  @Test(arguments: Figure.allCases)
  func everyFigureCanHaveAFloor(_ figure: Figure) throws {
    #expect(try Self.read("\(figure.key): 1").floors.map(\.figure) == [figure])
  }

  @Test(arguments: [
    ("minimum: 50", true), ("minimum: 50.0001", false), ("minimum: 49.9", true),
    ("share-error: 41.7", true), ("share-error: 41.6", false), ("skills: 72.7", true),
    ("skills: 72.8", false), ("skills-precision: 80", true), ("skills-recall: 66.7", false),
    ("fields-precision: 66", true), ("fields-recall: 50.1", false), ("fields: 57", true),
    ("standing: 75", true), ("company: 67", false),
  ])
  func aFloorHoldsFromTheFigureUp(_ floor: String, _ holds: Bool) throws {
    let evaluation = try EvaluationTests.evaluate(Sample.labels, Sample.labelledOutcomes)
    #expect(try Self.read(floor).verdicts(evaluation).map(\.holds) == [holds])
  }

  @Test func aFloorUnderNothingIsNotHeld() throws {
    let evaluation = try EvaluationTests.evaluate(
      #"{"id": "a", "years": 3}"#, Sample.labelledOutcomes)
    #expect(
      try Self.read("minimum: 0\nyears: 100").verdicts(evaluation).map(\.holds) == [false, true])
  }

  @Test(arguments: [
    (
      "minimum: 9\n\nskils: 80\n",
      "floors.yml:3: unknown field \"skils\"; did you mean \"skills\"? "
    ),
    ("years: 96\nwages: 3", "floors.yml:2: unknown field \"wages\"; use one of: minimum, "),
    ("minimum: 98\nyears: many", "floors.yml:2: the floor of years is no number from 0 to 100; "),
    ("minimum: 101", "floors.yml:1: the floor of minimum is no number from 0 to 100; "),
    ("minimum: nan", "floors.yml:1: the floor of minimum is no number from 0 to 100; "),
    ("minimum: [1]", "floors.yml:1: the floor of minimum is no number from 0 to 100; "),
    ("minimum: 1\nminimum: 2", "floors.yml:1: \"minimum\" stands twice; keep one of the two lines"),
    ("- minimum", "floors.yml:1: the file holds no floor; "),
    ("# nothing\n", "floors.yml: the file holds no floor; "),
    ("minimum: [1\nyears: 2", "floors.yml:2: no YAML: "),
    ("minimum: \u{1}", "floors.yml: no YAML: "),
  ])
  func errorsNameTheLineAndSayWhatToDo(_ text: String, _ start: String) {
    let error = #expect(throws: EvaluationFileError.self) { try Self.read(text) }
    let message = error?.description ?? ""
    #expect(message.hasPrefix(start), "\(message)")
    #expect(message.hasSuffix("\"minimum: 96\"") || message.contains("one of"))
  }
}
