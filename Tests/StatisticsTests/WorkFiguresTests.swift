import Model
import SampleRecords
import Testing

@testable import Statistics

struct WorkFiguresTests {
  private static func figures(_ works: [Work]) -> Figures {
    var summary = Summary()
    for (place, work) in works.enumerated() {
      var record = Sample.record(
        "\(place)", title: "Engineer \(place)", family: place == 0 ? .dataAnalyst : .dataEngineer)
      record.work = work
      summary.add(.posting(record))
    }
    return summary.statistics().overall
  }

  private static func told<Name: Hashable & Sendable>(_ names: [Name]) -> [Told<Name>] {
    names.map { Told($0, evidence: []) }
  }

  @Test func dutiesAndLayersAreSharesOfAllPostings() throws {
    let work = Self.figures([
      Work(duties: Self.told([.training, .tuning, .tracking, .monitoring])),
      Work(duties: Self.told([.training])), Work(),
    ]).work
    let training = try #require(work.duties.first { $0.name == .training })
    #expect(training.share.simple == Share(2, of: 3))
    #expect(work.layers.map(\.share.count) == [2, 1, 1])
    #expect(work.everyLayer.simple == Share(1, of: 3))
  }

  @Test func industriesAreOutOfThoseThatTellTheirs() throws {
    let work = Self.figures([
      Work(industry: Answer(.health, rule: "x")), Work(industry: Answer(.finance, rule: "x")),
      Work(),
    ]).work
    #expect(work.industryTold.simple == Share(2, of: 3))
    #expect(work.industries.first { $0.name == .health }?.share.simple == Share(1, of: 2))
  }

  @Test func theMixIsTheMeanOfThePostingsOwn() throws {
    func mix(_ parts: [(WorkPart, Int)]) -> WorkMix {
      WorkMix(
        leading: parts[0].0, parts: parts.map { WorkShare($0.0, duties: $0.1, evidence: []) })
    }
    let work = Self.figures([
      Work(mix: mix([(.research, 1), (.modelling, 1)])), Work(mix: mix([(.modelling, 9)])), Work(),
    ]).work
    let all = try #require(work.mixes.first)
    #expect(all.family == nil && all.postings == 2)
    #expect(all.percents[0] == 25 && all.percents[1] == 75)
    let analysts = try #require(work.mixes.first { $0.family == .dataAnalyst })
    #expect(analysts.postings == 1 && analysts.percents[0] == 50)
    let none = try #require(work.mixes.first { $0.family == .other })
    #expect(none.postings == 0 && none.percents.allSatisfy { $0 == nil })
  }

  @Test func proofAndCertificatesCountUnderTheirStrongestStanding() throws {
    var summary = Summary()
    for place in 0..<3 {
      var record = Sample.record("\(place)", title: "Engineer \(place)")
      record.work.proof = [ProofAsked(.patents, place == 0 ? .required : .preferred, evidence: [])]
      record.certifications = [
        Certification(name: "cpa", known: "CPA", standing: .mentioned, evidence: []),
        Certification(
          name: "C.P.A.", known: "CPA", standing: place == 0 ? .required : .preferred, evidence: []),
        Certification(name: "own \(place)", standing: .required, evidence: []),
      ]
      summary.add(.posting(record))
    }
    let figures = summary.statistics().overall.proof
    let patents = try #require(figures.proof.first { $0.proof == .patents })
    #expect(
      patents.required.simple == Share(1, of: 3) && patents.preferred.simple == Share(2, of: 3))
    #expect(figures.certifications.map(\.name) == ["CPA", "own 0", "own 1", "own 2"])
    #expect(figures.certifications[0].required.simple == Share(1, of: 3))
    #expect(figures.certifications[0].any.simple == Share(3, of: 3))
  }

  @Test(arguments: Duty.allCases)
  func aSetHoldsWhatWasPutIn(_ duty: Duty) {
    let set = CaseSet([duty])
    #expect(Duty.allCases.filter { set.contains($0) } == [duty])
  }
}
