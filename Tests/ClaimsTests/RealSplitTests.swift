import Foundation
import Model
import Testing

@testable import Claims
@testable import Statistics

/// How often `diff` says that two halves of one report differ, of which nothing does.
///
/// JOBREQ_REPORT names a JSON report of real postings; `scripts/check-statistics REPORT.json` runs this.
struct RealSplitTests {
  private static let report = ProcessInfo.processInfo.environment["JOBREQ_REPORT"]
  private static let splits =
    ProcessInfo.processInfo.environment["JOBREQ_SPLITS"].flatMap { Int($0) } ?? 10

  @Test(
    .enabled(if: report != nil, "JOBREQ_REPORT names no report"), arguments: [false, true])
  func halvesOfOneReportAreSeldomSaidToDiffer(_ byCompany: Bool) throws {
    let file = try #require(Self.report)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    let whole = try ReportSnapshot(try JSONParser.parse(bytes[...]), file: file)
    var generator = SplitMix64(seed: 20_261_129)
    var flagged = 0
    for _ in 0..<Self.splits {
      var sides: [String: Bool] = [:]
      var halves: [[ReportSnapshot.Entry]] = [[], []]
      for entry in whole.counted {
        let key = byCompany ? entry.company.map(NameKey.company) ?? entry.id : entry.id
        let side = sides[key] ?? (generator.next(below: 2) == 0)
        sides[key] = side
        halves[side ? 0 : 1].append(entry)
      }
      let difference = ReportDifference(
        from: ReportSnapshot(report: whole.report, entries: halves[0]),
        to: ReportSnapshot(report: whole.report, entries: halves[1]))
      if difference.shares.contains(where: { $0.change.isBeyondChance }) { flagged += 1 }
    }
    let rate = Double(flagged) / Double(Self.splits)
    print(
      "diff, false alarms in \(file), \(whole.counted.count) postings, split by "
        + "\(byCompany ? "company" : "posting"): \(rate) of \(Self.splits)")
    #expect(rate <= 0.05 + (Self.splits < 1000 ? 0.15 : 0))
  }
}
