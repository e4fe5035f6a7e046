import Model
import Statistics
import SampleRecords
import Testing

@testable import Evaluation

struct CalibrationTests {
  private static func document(_ calibration: Calibration, version: Int = 1) throws -> JSONValue {
    var json = JSONWriter()
    json.object { json in
      json.key("schemaVersion")
      json.value(version)
      json.key("calibration")
      calibration.write(to: &json)
    }
    return try JSONParser.parse(json.bytes[...])
  }

  @Test func ratesAreOfThePostingsThatHaveItAndThatLackIt() {
    var confusion = Confusion()
    for (label, program, count) in [
      (true, true, 8), (true, false, 2), (false, true, 3), (false, false, 87),
    ] {
      for _ in 0..<count { confusion.add(label: label, program: program) }
    }
    #expect(confusion.sensitivity == Share(8, of: 10))
    #expect(confusion.specificity == Share(87, of: 90))
  }

  @Test func whatWasWrittenIsReadBack() throws {
    let written = try EvaluationTests.evaluate(Sample.labels, Sample.labelledOutcomes).calibration
    let json = try Self.document(written)
    #expect(try Calibration(json: json) == written)
    #expect(json["calibration"]?["bachelor-minimum"]?["specificity"]?.double == 50)
    #expect(json["calibration"]?["doctorate-preferred"]?["sensitivity"] == .null)
  }

  @Test func otherDocumentsAreErrors() throws {
    #expect(throws: CalibrationError.self) {
      try Calibration(json: Self.document(Calibration(), version: 2))
    }
    #expect(throws: CalibrationError.self) { try Calibration(json: .object([])) }
    let lacking = try JSONParser.parse(
      Array(#"{"schemaVersion": 1, "calibration": {"research": {}}}"#.utf8)[...])
    let error = #expect(throws: CalibrationError.self) { try Calibration(json: lacking) }
    #expect(error?.description.contains("bachelor-minimum") == true)
  }
}
