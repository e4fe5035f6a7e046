import Model
import SampleRecords
import Testing

@testable import Statistics

/// Summaries that are written and read back, in parts.
struct PartialTests {
  private func lines(_ summary: Summary) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    summary.writePartial(program: "jobreq test") { lines.append($0.dropLast()) }
    return lines
  }

  private func summary(_ outcomes: some Sequence<Outcome>) -> Summary {
    var summary = Summary()
    for outcome in outcomes { summary.add(outcome) }
    return summary
  }

  private static let options = StatisticsOptions(by: [.company])

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func partsGiveTheStatisticsOfTheWhole(_ seed: UInt64) throws {
    let outcomes = Sample.outcomes(120, seed: seed)
    let whole = summary(outcomes)
    var generator = Generator(seed: seed)
    var parts = [Summary](repeating: Summary(), count: 3)
    for outcome in outcomes { parts[Int(generator.next() % 3)].add(outcome) }
    var merged = Summary()
    for line in parts.reversed().flatMap(lines) { merged.merge(try Summary(partial: line[...])) }
    #expect(merged.count == outcomes.count && merged.vocabularies == whole.vocabularies)
    #expect(merged.statistics(Self.options) == whole.statistics(Self.options))
  }

  /// Of a file of many lines each is a summary, and nothing is in two of them.
  @Test func aLongSummaryIsSeveralLines() throws {
    let outcomes = (0..<1001).map { Outcome.posting(Sample.record("\($0)")) }
    let lines = lines(summary(outcomes))
    #expect(lines.count == 2)
    #expect(try lines.map { try Summary(partial: $0[...]).postings } == [1000, 1])
    #expect(try self.lines(Summary()).map { try Summary(partial: $0[...]).count } == [0])
  }

  /// The population is that of the run which reads.
  @Test func aPopulationIsAppliedWhereThePartsAreRead() throws {
    let outcomes = Sample.outcomes(60, seed: 5)
    let population = try PopulationReader(skills: []).read(["role=research"])
    var whole = Summary(of: population)
    for outcome in outcomes { whole.add(outcome) }
    var merged = Summary(of: population)
    for line in lines(summary(outcomes)) { merged.merge(try Summary(partial: line[...])) }
    #expect(merged.postings < 60 && merged.postings > 0)
    #expect(merged.statistics() == whole.statistics())
  }

  /// A word of a closed list is read by its name, not by its place.
  @Test func wordsAreReadByName() throws {
    let whole = summary([.posting(Sample.record("a", role: .research))])
    let line = String(decoding: lines(whole)[0], as: UTF8.self)
    let swapped = line.replacing(
      #""role":["research","product"]"#, with: #""role":["product","research"]"#)
    #expect(swapped != line)
    let read = try Summary(partial: Array(swapped.utf8)[...]).statistics()
    #expect(read.postings.map(\.role) == [.product])
  }

  @Test func whatCannotBeReadSaysWhatToDo() throws {
    let line = String(decoding: lines(summary(Sample.outcomes(3, seed: 1)))[0], as: UTF8.self)
    func error(_ old: String, _ new: String) throws -> PartialError? {
      let changed = line.replacing(old, with: new)
      #expect(changed != line)
      return #expect(throws: PartialError.self) { try Summary(partial: Array(changed.utf8)[...]) }
    }
    #expect(try error(#"{"jobreqPartial":1"#, #"{"jobreqPartial":2"#) == .version(2))
    #expect(
      try error(#""research""#, #""exploration""#) == .unknownWord(list: "role", "exploration"))
    #expect(try error(#","textHash":"#, #","hash":"#) == .damaged("textHash"))
    #expect("\(PartialError.version(2))".contains("write it again with jobreq analyze --partial"))
  }

  /// Whatever a line holds, it is read or refused, and what is read can be counted.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func noLineEndsTheProgram(_ seed: UInt64) {
    var generator = Generator(seed: seed)
    let whole = lines(summary(Sample.outcomes(12, seed: seed)))[0]
    let signs = Array("\"\\,:{}[]0159-+.eEnull".utf8)
    for _ in 0..<60 {
      var changed = whole
      for _ in 0...(generator.next() % 3) {
        let place = Int(generator.next() % UInt64(changed.count))
        switch generator.next() % 4 {
        case 0: changed[place] = generator.pick(signs)
        case 1: changed.remove(at: place)
        case 2: changed.insert(generator.pick(signs), at: place)
        default: changed.removeSubrange(place..<min(changed.count, place + 30))
        }
      }
      guard let read = try? Summary(partial: changed[...]) else { continue }
      #expect(read.statistics().postings.allSatisfy { $0.skills.count < 100 })
    }
  }
}
