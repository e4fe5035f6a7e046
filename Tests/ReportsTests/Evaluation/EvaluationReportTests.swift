import Evaluation
import Model
import Reports
import Statistics
import SampleRecords
import Testing

struct EvaluationReportTests {
  private static let listed: [EvaluatedField] = [.minimum, .standing, .skills, .role, .minimum]

  private static func render(_ format: EvaluationFormat, _ options: ReportOptions = .init()) throws
    -> [UInt8]
  {
    let labels = try LabelReader.read(Array(Sample.labels.utf8), file: "labels.jsonl")
    let pairs = try LabelMatching(labels, file: "labels.jsonl").pairs(Sample.labelledOutcomes)
    let evaluation = Evaluation(pairs, unlabelled: 1)
    let floors = try FloorsReader.read(
      "minimum: 50\nyears: 50.01\nshare-error: 3",
      file: "floors.yml")
    return format.render(
      evaluation, listing: listed, floors: floors.verdicts(evaluation), options)
  }

  @Test(
    arguments: [
      (.terminal, "evaluation.txt"), (.markdown, "evaluation.md"), (.json, "evaluation.json"),
    ] as [(EvaluationFormat, String)])
  func evaluationsAreAsTheyWere(_ format: EvaluationFormat, _ name: String) throws {
    try expectGolden(Self.render(format), name)
  }

  @Test(arguments: [80, 120])
  func noLineIsWiderThanTheTerminal(_ width: Int) throws {
    let report = String(
      decoding: try Self.render(.terminal, ReportOptions(width: width)), as: UTF8.self)
    for line in report.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  }

  @Test func theJSONReportCalibrates() throws {
    let json = try JSONParser.parse(try Self.render(.json)[...])
    let calibration = try Calibration(json: json)
    #expect(calibration[.bachelorMinimum].falsePositives == 1)
    #expect(json["floors"]?.array?.map { $0["holds"]?.bool } == [true, false, false])
  }

  @Test(arguments: [
    ("minimum: 96", "minimum: 50.0 is below its floor of 96.0"),
    ("minimum: 50.001", "minimum: 50.000 is below its floor of 50.001"),
    ("share-error: 2", "share-error: 41.7 points are more than the 2.0 allowed"),
    ("minimum: 50", nil),
  ])
  func aMissedFloorIsSaid(_ floor: String, _ complaint: String?) throws {
    let labels = try LabelReader.read(Array(Sample.labels.utf8), file: "labels.jsonl")
    let pairs = try LabelMatching(labels, file: "labels.jsonl").pairs(Sample.labelledOutcomes)
    let floors = try FloorsReader.read(floor, file: "floors.yml")
    #expect(
      floors.verdicts(Evaluation(pairs, unlabelled: 0)).map(\.complaint) == [complaint])
  }
}
