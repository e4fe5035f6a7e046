import Model
import Signals

/// Everything that an audit says of one posting.
public struct Card: Hashable, Sendable {
  /// What was extracted.
  public var record: Record
  /// The accepted paths to the degree, without doubles; empty where none is required.
  public var paths: [DegreePath]
  /// What it requires and prefers.
  public var requirements: [Requirement]
  /// The verdicts, one a requirement in the same order; empty without a profile.
  public var judgements: [Judgement]
  /// How well the profile fits, nil without one.
  public var fit: Fit?
  /// What it says of publications and venues.
  public var research: [Quote]
  /// What its page declares, beside what its text says.
  public var declared: [DeclaredCheck]
  /// The words behind the answers of the table, by field, as in `seniority`.
  public var quotes: [String: [Quote]]

  /// The words that require each skill; of skills of which one will do, those that name it.
  public var requiredWords: [String: [Quote]] {
    var ranges: [String: Set<TextRange>] = [:]
    for skill in record.skills where skill.standing == .required {
      ranges[skill.name, default: []].formUnion(skill.evidence.map(\.range))
    }
    var words: [String: [Quote]] = [:]
    for requirement in requirements where requirement.standing == .required {
      for name in requirement.skills {
        let own = ranges[name] ?? []
        words[name, default: []] += requirement.quotes.filter { own.contains($0.range) }
      }
    }
    return words
  }

  /// Whether it is a record read back, without what only the posting's text says.
  public var isRecord: Bool

  /// `years` are all numbers of years that the text states, nil where only the record is known.
  init(_ record: Record, sections: [Section], years: [StatedYears]?, judge: Judge?) {
    let lines = PostingLines(record.text)
    let reader = RequirementReader(
      record: record, lines: lines, sections: sections, stated: years ?? [])
    self.record = record
    isRecord = years == nil
    paths = reader.paths()
    let requirements = reader.requirements()
    self.requirements = requirements
    judgements = judge.map { judge in requirements.map { judge.judge($0, lines) } } ?? []
    fit = judge == nil ? nil : Fit(judgements)
    research = record.research.map(lines.quote)
    declared = DeclaredCheck.all(of: record)
    quotes = [
      "title": record.title.evidence, "company": record.company.evidence,
      "family": record.family.evidence, "seniority": record.seniority.evidence,
      "role": record.role.evidence, "years": record.years.evidence, "pay": record.pay.evidence,
      "degree": record.degree.evidence, "place": record.terms.place.evidence,
      "workMode": record.terms.workMode.evidence,
      "employment": record.terms.employment.flatMap { $0.evidence.prefix(1) },
      "visa": record.terms.visa.evidence, "clearance": record.terms.clearance.evidence,
    ].mapValues { $0.map(lines.quote) }
  }
}
