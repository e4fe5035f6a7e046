import Model

/// Words of a posting with the line where they stand.
public struct Quote: Hashable, Sendable {
  /// The posting's own words.
  public var text: String
  /// What stands before them on their line; empty where the text was not kept.
  public var before: String
  /// What stands behind them on their line.
  public var after: String
  /// Line of the posting's text, from 1 (its title); nil where the text was not kept.
  public var line: Int?
  /// Rule that found the words.
  public var rule: String
  /// Where they stand in the posting's text.
  public var range: TextRange

  /// Pairs words with their place.
  public init(
    text: String, before: String = "", after: String = "", line: Int?, rule: String,
    range: TextRange
  ) {
    self.text = text
    self.before = before
    self.after = after
    self.line = line
    self.rule = rule
    self.range = range
  }
}
