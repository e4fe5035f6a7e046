/// The words of a posting that an answer rests on, and the rule that found them.
///
/// `quote` is the posting's text at `range`, byte for byte.
public struct Evidence: Hashable, Sendable {
  /// The posting's own words.
  public var quote: String
  /// Where they stand in the posting's text.
  public var range: TextRange
  /// Name of the rule that found them, as in `skill.vocabulary` or `degree.path`.
  public var rule: String

  /// Pairs a quote with its place and its rule.
  public init(quote: String, range: TextRange, rule: String) {
    self.quote = quote
    self.range = range
    self.rule = rule
  }
}
