import Model
import Synchronization

/// Counts which columns of tables, and which keys of data, gave each field of the postings.
public final class ColumnLog: Sendable {
  private struct File {
    var entries = 0
    /// Every name in the order in which it was met first.
    var names: [String] = []
    var seen: Set<String> = []
    var taken: [PostingField: [String: Int]] = [:]
  }

  private let files = Mutex<[String: File]>([:])

  /// Names that are told of one file, so that data which make them up take no memory.
  private static let mostNames = 200

  /// Starts without any.
  public init() {}

  /// Counts what one entry of a file took.
  func add(_ job: JobObject, of id: String) {
    let columns = PostingField.allCases.map { ($0, job.columns(of: $0)) }
    files.withLock { files in
      var file = files[id] ?? File()
      file.entries += 1
      for member in job.members where file.names.count < Self.mostNames {
        if file.seen.insert(member.name.key).inserted { file.names.append(member.name.key) }
      }
      for (field, names) in columns {
        for name in names where file.seen.contains(name) {
          file.taken[field, default: [:]][name, default: 0] += 1
        }
      }
      files[id] = file
    }
  }

  /// A line for each file, and below it one for each field and one for what no field took.
  public var lines: [String] {
    files.withLock { files in
      files.sorted { $0.key < $1.key }.flatMap { id, file in
        ["\(id): \(file.entries) \(file.entries == 1 ? "entry" : "entries")"] + Self.lines(of: file)
      }
    }
  }

  private static func lines(of file: File) -> [String] {
    var left = file.seen
    var lines: [String] = []
    for field in PostingField.allCases {
      let counts = file.taken[field] ?? [:]
      left.subtract(counts.keys)
      let names = file.names.compactMap { name in
        counts[name].map { $0 == file.entries ? "\"\(name)\"" : "\"\(name)\" (\($0))" }
      }
      lines.append(
        "  \(field.rawValue): \(names.isEmpty ? "no column" : names.joined(separator: ", "))")
    }
    let rest = file.names.filter(left.contains).map { "\"\($0)\"" }
    return rest.isEmpty ? lines : lines + ["  not taken: \(rest.joined(separator: ", "))"]
  }
}

extension JobObject {
  /// The names of the members that give the field.
  fileprivate func columns(of field: PostingField) -> [String] {
    switch field {
    case .description:
      let main = member(field).map { [$0.name.key] } ?? []
      return main + JobText(self).parts.map(\.key).filter { !main.contains($0) }
    case .salary: return JobPay.columns(self)
    case .location: return placeColumns
    default: return (member(field) ?? nested(field)).map { [$0.name.key] } ?? []
    }
  }
}
