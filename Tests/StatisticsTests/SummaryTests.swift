import Model
import Statistics
import SampleRecords
import Testing

struct SummaryTests {
  private func summary<S: Sequence<Outcome>>(_ outcomes: S) -> Summary {
    var summary = Summary()
    for outcome in outcomes { summary.add(outcome) }
    return summary
  }

  private static let options = StatisticsOptions(by: [.company])

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func summariesOfAnySplitMergeIntoTheWhole(_ seed: UInt64) {
    let outcomes = Sample.outcomes(120, seed: seed)
    let whole = summary(outcomes).statistics(Self.options)
    var generator = Generator(seed: seed)
    var parts = [Summary](repeating: Summary(), count: 3)
    for outcome in outcomes { parts[Int(generator.next() % 3)].add(outcome) }
    #expect((parts[0] + parts[1] + parts[2]).statistics(Self.options) == whole)
    #expect((parts[2] + (parts[1] + parts[0])).statistics(Self.options) == whole)
    #expect((parts[1] + Summary() + parts[0] + parts[2]).count == outcomes.count)
  }

  @Test(arguments: [6, 7, 8] as [UInt64])
  func theOrderOfTheOutcomesDoesNotMatter(_ seed: UInt64) {
    let outcomes = Sample.outcomes(120, seed: seed)
    var generator = Generator(seed: seed)
    let shuffled = outcomes.shuffled(using: &generator)
    #expect(shuffled != outcomes)
    #expect(
      summary(shuffled).statistics(Self.options) == summary(outcomes).statistics(Self.options))
  }

  @Test func recordsOfOneIdAreOrderedByWhatTheyHold() {
    let outcomes = [3, 5, nil].map { Outcome.posting(Sample.record("same", years: $0)) }
    let statistics = summary(outcomes).statistics()
    #expect(summary(outcomes.reversed()).statistics() == statistics)
    #expect(statistics.postings.count == 3)
  }

  @Test func idsAreOrderedByTheirBytes() {
    let ids = ["b", "é", "e\u{301}", "a/b", "a.b", "Z", "a", ""]
    let statistics = summary(ids.map { Outcome.posting(Sample.record($0)) }).statistics()
    #expect(
      statistics.postings.map { Array($0.id.utf8) }
        == ids.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func everyInputIsAccountedFor() {
    let reason = Reason(code: "closed", detail: "The job is closed.")
    let accounting = summary([
      .posting(Sample.record("a")), .noPosting(id: "c", reason), .noPosting(id: "b", reason),
      .noPosting(id: "d", Reason(code: "list", detail: "A list.")),
      .unreadable(id: "e", Reason(code: "empty", detail: "The file is empty.")),
      .leftOut(id: "f", Reason(code: "hidden", detail: "A hidden file.")),
    ]).statistics().accounting
    #expect(accounting.seen == 6)
    #expect(accounting.postings == 1)
    #expect((accounting.noPosting, accounting.unreadable, accounting.leftOut) == (3, 1, 1))
    #expect(accounting.lines.map(\.code) == ["closed", "list", "empty", "hidden"])
    #expect(accounting.lines[0].inputs.map(\.id) == ["b", "c"])
  }

  @Test func nothingSeenIsNothingCounted() {
    let statistics = Summary().statistics(StatisticsOptions(by: [.role]))
    #expect(statistics.overall.postings == 0)
    #expect(statistics.groups.isEmpty)
    #expect(statistics.overall.years.quartiles == nil)
  }
}
