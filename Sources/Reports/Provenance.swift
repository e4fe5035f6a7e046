import Claims
import Statistics

/// What made a report, beside the postings.
public struct Provenance: Hashable, Sendable {
  /// Name and version of the program, as in `jobreq 1.0.0`; nil where a library's user made it.
  public var program: String?
  /// Hash of the vocabularies.
  public var vocabulary: String?
  /// Hash of the rules.
  public var rules: String?
  /// Where the error rates of the reading come from, in words; nil where there are none.
  public var calibration: String?
  /// Which postings were counted.
  public var population: Population
  /// Claims set against the postings; none where no file of claims is named.
  public var claims: [Verdict] = []
  /// Date `YYYY-MM-DD` to print on the report; no clock is ever asked.
  public var asOf: String?

  /// Says what made a report.
  public init(
    program: String? = nil, vocabulary: String? = nil, rules: String? = nil,
    calibration: String? = nil, population: Population = Population(), asOf: String? = nil
  ) {
    self.program = program
    self.vocabulary = vocabulary
    self.rules = rules
    self.calibration = calibration
    self.population = population
    self.asOf = asOf
  }
}
