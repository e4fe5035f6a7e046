import ArgumentParser
import PostingModel
import PostingParser
import PostingReports
import PostingStatistics
import Synchronization

/// What every command takes that counts postings.
struct CountingOptions: ParsableArguments {
  @Option(help: "Repeat every statistic for each group.")
  var by: Grouping?

  @Flag(help: "Count near-duplicates as often as they were saved.")
  var keepDuplicates = false

  @Option(
    help: ArgumentHelp("Date to print on the report; no clock is asked.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  func validate() throws {
    if let asOf, !Self.isDate(asOf) {
      throw ValidationError("--as-of takes a date as in 2026-01-31.")
    }
  }

  /// What made the report.
  var provenance: Provenance {
    Provenance(program: "jobreq \(Jobreq.version)", asOf: asOf)
  }

  /// Reads the inputs and counts them.
  func statistics(_ inputs: InputOptions) async throws -> (Statistics, Tally) {
    let (summary, tally) = try await summary(inputs)
    let options = StatisticsOptions(grouping: by, keepsDuplicates: keepDuplicates)
    return (summary.statistics(options), tally)
  }

  /// Reads the inputs.
  func summary(_ inputs: InputOptions) async throws -> (Summary, Tally) {
    let tally = Tally()
    let summary = Mutex(Summary())
    try await inputs.extract(keepsText: false) { outcomes in
      var part = Summary()
      for outcome in outcomes { part.add(outcome) }
      return (outcomes.map(Tally.Kind.init), part)
    } take: { (kinds: [Tally.Kind], part: Summary) in
      for kind in kinds { tally.add(kind) }
      summary.withLock { $0.merge(part) }
    }
    return (summary.withLock { $0 }, tally)
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2] else { return false }
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard numbers.count == 3, (1...12).contains(numbers[1]) else { return false }
    let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[numbers[1] - 1]).contains(numbers[2])
  }
}

extension Grouping: ExpressibleByArgument {}
