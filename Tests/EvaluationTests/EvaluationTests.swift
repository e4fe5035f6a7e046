import Model
import Statistics
import SampleRecords
import Testing

@testable import Evaluation

struct EvaluationTests {
  private let evaluation: Evaluation

  init() throws {
    evaluation = try Self.evaluate(Sample.labels, Sample.labelledOutcomes)
  }

  static func evaluate(_ labels: String, _ outcomes: [Outcome]) throws -> Evaluation {
    let labels = try LabelReader.read(Array(labels.utf8), file: "labels.jsonl")
    let matching = LabelMatching(labels, file: "labels.jsonl")
    return Evaluation(try matching.pairs(outcomes), unlabelled: 1)
  }

  @Test(
    arguments: [
      (.minimum, 2, 4), (.substitutable, 3, 4), (.preferred, 3, 4), (.years, 2, 4), (.family, 3, 4),
      (.seniority, 3, 4), (.role, 2, 4), (.title, 3, 4), (.company, 2, 3),
    ] as [(EvaluatedField, Int, Int)])
  func answersAreCounted(_ field: EvaluatedField, _ right: Int, _ counted: Int) throws {
    let share = try #require(evaluation.exact.first { $0.field == field }?.share)
    #expect(share == Share(right, of: counted))
  }

  @Test func namesAreCounted() throws {
    let skills = evaluation.skills
    #expect([skills.found, skills.wrong, skills.missed] == [4, 1, 2])
    #expect(try #require(skills.precision.percent) == 80)
    #expect(abs(try #require(skills.recall.percent) - 200.0 / 3) < 1e-9)
    #expect(abs(try #require(skills.f1.percent) - 800.0 / 11) < 1e-9)
    let fields = evaluation.studyFields
    #expect([fields.found, fields.wrong, fields.missed] == [2, 1, 2])
    #expect(abs(try #require(fields.f1.percent) - 400.0 / 7) < 1e-9)
    #expect(evaluation.standing.share == Share(3, of: 4))
  }

  @Test(
    arguments: [
      (.bachelorMinimum, 1, 2), (.masterMinimum, 1, 0), (.doctorateMinimum, 1, 1),
      (.noDegree, 1, 0),
      (.masterPreferred, 1, 1), (.doctoratePreferred, 0, 0), (.substitutable, 1, 1),
      (.research, 2, 1),
    ] as [(HeadlineShare, Int, Int)])
  func sharesAreOfAllLabelsAndOfTheirRecords(
    _ share: HeadlineShare, _ labels: Int, _ program: Int
  ) throws {
    let line = try #require(evaluation.headline.first { $0.share == share })
    #expect(line.labels == Share(labels, of: 4))
    #expect(line.program == Share(program, of: 3))
    let error = 100 * Double(program) / 3 - 100 * Double(labels) / 4
    #expect(abs(try #require(line.error) - error) < 1e-9)
  }

  @Test func theWorstShareIsFound() throws {
    #expect(abs(try #require(evaluation.worstShareError) - (200.0 / 3 - 25)) < 1e-9)
  }

  @Test(
    arguments: [
      (.bachelorMinimum, [1, 1, 0, 1]), (.masterMinimum, [0, 0, 0, 3]),
      (.doctorateMinimum, [1, 0, 0, 2]), (.noDegree, [0, 0, 1, 2]), (.research, [1, 0, 1, 1]),
    ] as [(HeadlineShare, [Int])])
  func errorRatesLeaveOutLabelsWithoutARecord(_ share: HeadlineShare, _ counts: [Int]) {
    let confusion = evaluation.calibration[share]
    #expect(
      [
        confusion.truePositives, confusion.falsePositives, confusion.falseNegatives,
        confusion.trueNegatives,
      ] == counts)
  }

  @Test func labelsWithoutARecordAreNamed() {
    #expect(evaluation.labels == 4)
    #expect(evaluation.missing.map(\.id) == ["d"])
    #expect(evaluation.missing.first?.reason?.code == "closed")
  }

  @Test(arguments: EvaluatedField.exact)
  func everyWrongAnswerIsADifference(_ field: EvaluatedField) throws {
    let share = try #require(evaluation.exact.first { $0.field == field }?.share)
    #expect(
      evaluation.differences.count { $0.field == field } == share.denominator - share.count)
  }

  @Test func differencesHoldWhatBothRestOn() throws {
    let minimum = try #require(evaluation.differences.first { $0.field == .minimum })
    #expect(minimum.id == "b")
    #expect(minimum.label == ["none"])
    #expect(minimum.program == "bachelor")
    #expect(minimum.evidence.map(\.quote) == ["bachelor"])
    #expect(minimum.doubts == ["a degree stands under two headings"])
    let standing = try #require(evaluation.differences.first { $0.field == .standing })
    #expect(standing.label == ["Spark (preferred)"])
    #expect(standing.program == "Apache Spark (required)")
    #expect(standing.note == "two lists")
    let skills = evaluation.differences.filter { $0.field == .skills }
    #expect(skills.map(\.program) == ["Kafka (mentioned)", nil, nil])
    #expect(skills.map(\.label) == [[], ["SQL (required)"], ["Go (required)"]])
    #expect(skills.last?.absence == "The page says the job is closed.")
  }

  @Test func whatIsNotLabelledIsNotScored() throws {
    let evaluation = try Self.evaluate(
      #"{"id": "a", "years": 3}"#, Sample.labelledOutcomes)
    #expect(
      evaluation.exact.filter { $0.share.denominator > 0 }.map(\.field) == [.years])
    #expect(evaluation.skills.f1.percent == nil)
    #expect(evaluation.standing.share.percent == nil)
    #expect(evaluation.worstShareError == nil)
    #expect(evaluation.differences.isEmpty)
  }

  @Test func skillsAreAlsoFoundByTheirQuotes() throws {
    var record = Sample.record("a", skills: [("scikit-learn", "ML", .required)])
    record.skills[0].evidence[0].quote = "sklearn"
    let evaluation = try Self.evaluate(
      #"{"id": "a", "skills": {"required": ["sklearn"]}}"#, [.posting(record)])
    #expect(evaluation.skills.f1.percent == 100)
  }

  @Test func theSameInputsGiveTheSameIntervals() throws {
    let again = try Self.evaluate(Sample.labels, Sample.labelledOutcomes.reversed())
    #expect(again.skills == evaluation.skills)
    #expect(again.headline == evaluation.headline)
    let interval = try #require(evaluation.skills.f1.interval)
    #expect(interval.contains(try #require(evaluation.skills.f1.percent)))
  }
}
