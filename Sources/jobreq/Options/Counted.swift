import Extraction
import Formats
import Model
import Statistics

/// One thing that statistics count.
enum Counted: Sendable {
  case record(RecordExcerpt)
  case outcome(Outcome)
  /// What another run counted.
  case summary(Summary)

  /// Reads the summary where it is one; what cannot be read counts as such an input.
  init(_ extracted: Extracted) {
    switch extracted {
    case .outcome(let outcome): self = .outcome(outcome)
    case .line(.record(let record)): self = .record(record)
    case .line(.partial(let id, let line)):
      do {
        self = .summary(try Summary(partial: line))
      } catch {
        self = .outcome(ReasonCode.notARecord.outcome(id: id, "\(error)"))
      }
    }
  }

  /// Counts it.
  func add(to summary: inout Summary) {
    switch self {
    case .record(let record): summary.add(record)
    case .outcome(let outcome): summary.add(outcome)
    case .summary(let other): summary.merge(other)
    }
  }

  /// What became of the inputs that it stands for.
  var kinds: [RunSummary.Kind] {
    switch self {
    case .record: [.posting]
    case .outcome(let outcome): [RunSummary.Kind(outcome)]
    case .summary(let summary):
      [RunSummary.Kind](repeating: .posting, count: summary.postings)
        + summary.withoutPosting.map(RunSummary.Kind.init)
    }
  }
}
