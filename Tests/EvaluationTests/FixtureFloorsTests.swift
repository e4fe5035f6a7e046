import Extraction
import Foundation
import Formats
import Model
import Signals
import Testing

@testable import Evaluation

/// The reading of the project's own labelled postings stays as good as `Fixtures/floors.yml` says.
struct FixtureFloorsTests {
  private static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  @Test func floorsHold() throws {
    func bytes(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: Self.fixtures.appendingPathComponent(name)))
    }
    let labels = try LabelReader.read(try bytes("labels.jsonl"), file: "labels.jsonl")
    let matching = LabelMatching(labels, file: "labels.jsonl")
    let extractor = Extractor(jobs: 1)
    let walker = FileWalker(
      paths: [FilePath(Self.fixtures.appendingPathComponent("postings").path)])
    let outcomes = walker.files.flatMap(extractor.outcomes(of:)).filter { matching.wants($0.id) }
    let evaluation = Evaluation(try matching.pairs(outcomes), unlabelled: 0)
    let floors = try FloorsReader.read(
      String(decoding: try bytes("floors.yml"), as: UTF8.self), file: "floors.yml")
    #expect(floors.floors.count >= EvaluatedField.allCases.count)
    for verdict in floors.verdicts(evaluation) {
      #expect(
        verdict.holds,
        "\(verdict.floor.figure.key): measured \(verdict.value ?? .nan), floor \(verdict.floor.limit)"
      )
    }
  }

  /// Postings of occupations that jobreq was not made for, with a vocabulary of their own.
  @Test(arguments: ["nurses", "accountants"])
  func floorsHoldFarAway(_ occupation: String) throws {
    func bytes(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: Self.fixtures.appendingPathComponent(name)))
    }
    let name = "occupations/\(occupation).jsonl"
    let matching = LabelMatching(try LabelReader.read(try bytes(name), file: name), file: name)
    let words = "vocabulary/\(occupation).txt"
    let vocabulary = try Vocabulary(
      adding: [VocabularyFile(name: words, bytes: try bytes(words))])
    let walker = FileWalker(
      paths: [FilePath(Self.fixtures.appendingPathComponent("occupations/\(occupation)").path)])
    func evaluation(_ vocabulary: Vocabulary) throws -> Evaluation {
      let extractor = Extractor(jobs: 1, vocabulary: vocabulary)
      let outcomes = walker.files.flatMap(extractor.outcomes(of:))
      return Evaluation(try matching.pairs(outcomes), unlabelled: 0)
    }
    let floors = try FloorsReader.read(
      String(decoding: try bytes("occupations/floors.yml"), as: UTF8.self), file: "floors.yml")
    for verdict in floors.verdicts(try evaluation(vocabulary)) {
      #expect(
        verdict.holds,
        "\(verdict.floor.figure.key): measured \(verdict.value ?? .nan), floor \(verdict.floor.limit)"
      )
    }
    // Without its words the trade's skills are not known.
    let plain = floors.verdicts(try evaluation(.builtIn))
    #expect(plain.contains { !$0.holds })
  }
}
