/// Base pay in numbers: of several ranges the one that covers all of them.
public struct Salary: Hashable, Sendable {
  /// The time that an amount is paid for.
  public enum Period: String, CaseIterable, Sendable {
    case hour, day, week, month, year
  }

  /// ISO 4217 code, nil where the posting names no currency.
  public var currency: String?
  /// Lowest amount in units of the currency; nil for "up to 90k".
  public var low: Double?
  /// Highest amount; nil for "from 90k".
  public var high: Double?
  /// What the amounts are paid for; nil where it cannot be told.
  public var period: Period?
  /// Whether only the page's data say so, and not the text.
  public var isDeclared: Bool

  /// Describes base pay.
  public init(
    currency: String?, low: Double?, high: Double?, period: Period?, isDeclared: Bool = false
  ) {
    self.currency = currency
    self.low = low
    self.high = high
    self.period = period
    self.isDeclared = isDeclared
  }
}
