import Model
import SampleRecords
import Statistics
import Testing

@testable import Claims

/// Claims that set two shares of the same postings side by side.
struct TwoSharesTests {
  /// The verdict on a claim over 200 postings, each of a company of its own.
  private static func verdict(
    _ claim: String, _ change: (inout Record, Int) -> Void
  ) throws -> Verdict {
    var summary = Summary()
    for number in 0..<200 {
      var record = Sample.record(
        "\(number)", title: "Engineer \(number)", company: "C\(number)",
        role: number % 2 == 0 ? .product : .research)
      change(&record, number)
      summary.add(.posting(record))
    }
    let judge = ExpectationJudge(
      try ExpectationReader.read("expectations:\n - name: a\n" + claim, file: "c.yml"),
      file: "c.yml")
    let verdicts = try judge.verdicts {
      summary.statistics(StatisticsOptions(by: $0.groupings))
    }
    return try #require(verdicts.first)
  }

  private static func name(_ skills: [String], in record: inout Record) {
    record.skills = skills.map {
      Skill(name: $0, category: "ML frameworks", standing: .required, evidence: [])
    }
  }

  /// Who names the one names the other: 15 of 200 make the difference, and chance moves little of it.
  @Test func whatComesTogetherIsPaired() throws {
    let claim = "   share: skills.PyTorch.any\n   above: skills.TensorFlow.any\n"
    let verdict = try Self.verdict(claim) { record, number in
      Self.name(
        (number < 100 ? ["PyTorch"] : []) + (number < 85 ? ["TensorFlow"] : []), in: &record)
    }
    #expect(verdict.answer == .holds)
    let apart = try Self.verdict(claim) { record, number in
      Self.name(
        (number < 100 ? ["PyTorch"] : []) + (number >= 115 ? ["TensorFlow"] : []), in: &record)
    }
    #expect(apart.figure != verdict.figure && apart.answer == .open)
  }

  /// Of bands that leave each other out one falls as the other rises: 11 points between them are not
  /// beyond chance, though they were if the postings were not the same.
  @Test func whatLeavesTheOtherOutIsLessSure() throws {
    let verdict = try Self.verdict("   share: years.bands.2-4\n   above: years.bands.5-7\n") {
      record, number in
      record.years.value = number < 80 ? 3 : number < 138 ? 6 : 9
    }
    #expect(verdict.answer == .open)
  }

  @Test func aGroupIsPairedWithinItself() throws {
    let verdict = try Self.verdict(
      "   by: {role: product}\n   share: skills.PyTorch.any\n   above: skills.TensorFlow.any\n"
    ) { record, number in
      Self.name(
        (number < 120 ? ["PyTorch"] : []) + (number < 90 ? ["TensorFlow"] : []), in: &record)
    }
    guard case .difference(let difference) = verdict.figure else {
      Issue.record("no difference")
      return
    }
    #expect(difference.share.simple == Share(60, of: 100) && difference.paired != nil)
    #expect(verdict.answer == .holds)
  }

  /// What is not told of one posting after another is as far apart as both intervals leave open.
  @Test func otherwiseTheIntervalsAddUp() throws {
    let difference = Verdict.Difference(share: Share(100, of: 200), other: Share(70, of: 200))
    let interval = try #require(difference.interval)
    #expect(interval.lowerBound < 2 && interval.upperBound > 28)
  }

  @Test func aVerdictSaysWhosePostingsItIsOf() throws {
    let verdict = try Self.verdict("   share: years.stated\n   at least: 50\n") { record, _ in
      record.years.value = 3
    }
    #expect(verdict.population == Population() && verdict.origin?.postings == 200)
  }
}
