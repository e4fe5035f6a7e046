/// Names of columns and keys that the user gives beside the known ones.
public struct ColumnNames: Sendable, Equatable {
  /// The user's names for a field, as written.
  private var names: [PostingField: [String]] = [:]

  /// No names beside the known ones.
  public init() {}

  /// Reads `title=Role,description=Duties,description=Profile`: several columns make one field.
  ///
  /// - Throws: `ColumnError` where a part is no pair or names no field.
  public init(_ text: String) throws(ColumnError) {
    for pair in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else { throw ColumnError.notAPair(String(pair)) }
      let field = parts[0].filter { $0 != " " }.lowercased()
      guard let field = PostingField(rawValue: field) else { throw ColumnError.unknown(field) }
      names[field, default: []].append(String(parts[1]))
    }
  }

  /// The user's names for the field.
  subscript(field: PostingField) -> [String] { names[field] ?? [] }

  /// Whether the user names the field, so that none of the known names is asked.
  func has(_ field: PostingField) -> Bool { names[field] != nil }

  /// The place of a name, in the spelling of `PostingField.normalized`, among the user's for the field.
  func rank(of name: String, for field: PostingField) -> Int? {
    names[field]?.firstIndex { PostingField.normalized($0) == name }
  }

  /// The names in the form that `init` reads, in the order of the fields.
  public var text: String {
    PostingField.allCases.flatMap { field in self[field].map { "\(field.rawValue)=\($0)" } }
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
