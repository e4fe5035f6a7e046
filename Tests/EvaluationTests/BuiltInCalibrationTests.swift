import Extraction
import Foundation
import Formats
import Model
import Signals
import Statistics
import Testing

@testable import Evaluation

/// The error rates that come with the program are those of today's reading of `Fixtures`.
struct BuiltInCalibrationTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func theRatesAreThoseOfTheFixtures() throws {
    let fixtures = Self.root.appendingPathComponent("Fixtures")
    let labels = try LabelReader.read(
      Array(try Data(contentsOf: fixtures.appendingPathComponent("labels.jsonl"))),
      file: "labels.jsonl")
    let matching = LabelMatching(labels, file: "labels.jsonl")
    let extractor = Extractor(jobs: 1)
    let folder = fixtures.appendingPathComponent("postings").path
    let walker = FileWalker(paths: [FilePath(argument: folder)])
    let outcomes = walker.files.flatMap(extractor.outcomes(of:)).filter { matching.wants($0.id) }
    let fresh = Evaluation(try matching.pairs(outcomes), unlabelled: 0).calibration
    if ProcessInfo.processInfo.environment["JOBREQ_RECORD"] == "1" { return try Self.record(fresh) }
    #expect(
      fresh == Calibration.builtIn,
      "scripts/record writes them anew:\n\(Self.lines(fresh).joined(separator: "\n"))")
  }

  private static func lines(_ calibration: Calibration) -> [String] {
    HeadlineShare.allCases.map { share in
      let counts = calibration[share]
      return "\(share.rawValue) \(counts.truePositives) \(counts.falsePositives) "
        + "\(counts.falseNegatives) \(counts.trueNegatives)"
    }
  }

  private static func record(_ calibration: Calibration) throws {
    let url = root.appendingPathComponent("Sources/Statistics/Intervals/BuiltInCalibration.swift")
    let source = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    let parts = source.components(separatedBy: "\"\"\"")
    let table = lines(calibration).map { "\n    " + $0 }.joined()
    try Data([parts[0], table + "\n    ", parts[2]].joined(separator: "\"\"\"").utf8).write(to: url)
  }
}
