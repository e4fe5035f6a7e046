/// A JSON value as it was read; objects keep the order of their members.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Pairs a key with its value.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The first member of that key, nil where this is no object or has none.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string, nil for anything else.
  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The number as an integer, nil for anything else, where it is not whole, or beyond ±2⁵³: sums and
  /// products of what a file says must not overflow.
  public var int: Int? {
    guard case .number(let value) = self, value.magnitude <= 0x1p53 else { return nil }
    return Int(exactly: value)
  }

  /// The number, nil for anything else.
  public var double: Double? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  /// The truth value, nil for anything else.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The elements, nil for anything else.
  public var array: [JSONValue]? {
    guard case .array(let value) = self else { return nil }
    return value
  }

  /// The members, nil for anything else.
  public var members: [Member]? {
    guard case .object(let value) = self else { return nil }
    return value
  }
}

/// Why bytes are no JSON.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Offset of the byte that does not fit.
  public var offset: Int
  /// What was expected there.
  public var expected: String

  /// What was expected, and where.
  public var description: String { "expected \(expected) at byte \(offset)" }
}
