import PostingMarkup
import PostingModel

/// JSON: a posting, a list of them, or a board's answer that holds such a list.
enum JSONForm: FormReader {
  /// Values in one another beyond this depth are not looked at for postings.
  private static let deepest = 8

  static func recognizes(_ input: Input) -> Bool {
    guard let first = input.start.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    if input.isNamed("json", "jsonld") { return true }
    guard let next = input.start.dropFirst().first(where: { $0 > 0x20 }) else { return false }
    return first == UInt8(ascii: "{") ? "\"}".utf8.contains(next) : "{[]".utf8.contains(next)
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let text = decodeText(input.bytes, htmlHints: false)
    do {
      let value = try JSONParser.parse(text[...])
      return read(value, input, id: input.file.id)
    } catch {
      return input.nothing(.damaged, "no whole JSON: \(error)")
    }
  }

  /// The postings in a value; one that is all of it has the id itself, others their number after it.
  static func read(_ value: JSONValue, _ input: Input, id: String) -> [LoadedPosting] {
    let found = entries(in: value, columns: input.options.columns)
    guard found.contains(where: { $0 != nil }) else {
      return [.settled(ReasonCode.notAJob.outcome(id: id, "JSON without a posting"))]
    }
    let top = JSONPosting(value, columns: input.options.columns)?.likeness ?? .none
    let isAlone = found.count == 1 && top != .none
    return found.enumerated().map { number, posting in
      let id = isAlone ? id : "\(id)#\(number + 1)"
      return posting?.posting(id: id, folder: input.file.folder)
        ?? .settled(ReasonCode.notAJob.outcome(id: id, "an entry without a job's title"))
    }
  }

  /// The postings in their order, nil for an entry of a list of postings that is none.
  private static func entries(in value: JSONValue, columns: ColumnNames) -> [JSONPosting?] {
    var entries: [JSONPosting?] = []
    collect(value, columns, depth: 0, into: &entries)
    return entries
  }

  private static func collect(
    _ value: JSONValue, _ columns: ColumnNames, depth: Int, into entries: inout [JSONPosting?]
  ) {
    guard depth < deepest else { return }
    if let elements = value.array {
      let before = entries.count
      for element in elements {
        let count = entries.count
        collect(element, columns, depth: depth + 1, into: &entries)
        if entries.count == count, element.members != nil {
          entries.append(nil)
        }
      }
      if entries[before...].allSatisfy({ $0 == nil }) { entries.removeLast(entries.count - before) }
      return
    }
    guard let posting = JSONPosting(value, columns: columns), let members = value.members else {
      return
    }
    let likeness = posting.likeness
    if likeness == .strong {
      entries.append(posting)
      return
    }
    let before = entries.count
    for member in members { collect(member.value, columns, depth: depth + 1, into: &entries) }
    if entries.count == before, likeness == .weak { entries.append(posting) }
  }
}
