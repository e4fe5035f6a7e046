/// Names of columns and keys that the user gives beside the known ones.
public struct ColumnNames: Sendable, Equatable {
  /// The user's name for a field, as written.
  private var names: [PostingField: String] = [:]

  /// No names beside the known ones.
  public init() {}

  /// Reads `title=Role,description=Full text`.
  ///
  /// - Throws: `ColumnError` where a part is no pair or names no field.
  public init(_ text: String) throws(ColumnError) {
    for pair in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else { throw ColumnError.notAPair(String(pair)) }
      let field = parts[0].filter { $0 != " " }.lowercased()
      guard let field = PostingField(rawValue: field) else { throw ColumnError.unknown(field) }
      names[field] = String(parts[1])
    }
  }

  /// The user's name for the field.
  subscript(field: PostingField) -> String? { names[field] }

  /// The names to look for, the user's alone where there is one.
  func candidates(_ field: PostingField) -> [String] {
    names[field].map { [PostingField.normalized($0)] } ?? field.names
  }

  /// The names in the form that `init` reads, in the order of the fields.
  public var text: String {
    PostingField.allCases.compactMap { field in names[field].map { "\(field.rawValue)=\($0)" } }
      .joined(separator: ",")
  }
}

/// Why names of columns cannot be taken.
public enum ColumnError: Error, Equatable, CustomStringConvertible {
  case notAPair(String)
  case unknown(String)

  /// The reason in words, with the fields that there are.
  public var description: String {
    let fields = PostingField.allCases.map(\.rawValue).joined(separator: ", ")
    return switch self {
    case .notAPair(let text): "'\(text)' is not FIELD=COLUMN; the fields are \(fields)"
    case .unknown(let field): "there is no field '\(field)'; the fields are \(fields)"
    }
  }
}
