import Markup
import Model

/// JSON: a posting, a list of them, or a board's answer that holds such a list.
enum JSONForm: FormReader {
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
    if isAlone, let posting = found[0] {
      return [posting.posting(id: id, folder: input.file.folder)]
    }
    var entries = EntryList(of: id)
    for (number, posting) in found.enumerated() {
      entries.append(number + 1, bytes: posting == nil ? 0 : .max) { id in
        [
          posting?.posting(id: id, folder: input.file.folder)
            ?? .settled(ReasonCode.notAJob.outcome(id: id, "an entry without a job's title"))
        ]
      }
    }
    return entries.entries
  }

  /// The postings in their order, nil for an entry of a list of postings that is none.
  private static func entries(in value: JSONValue, columns: ColumnNames) -> [JSONPosting?] {
    var entries: [JSONPosting?] = []
    collect(value, columns, into: &entries)
    return entries
  }

  /// Walks down as deep as the parser lets values be in one another.
  private static func collect(
    _ value: JSONValue, _ columns: ColumnNames, into entries: inout [JSONPosting?]
  ) {
    if let elements = value.array {
      let before = entries.count
      var holdsPosting = false
      for element in elements {
        let count = entries.count
        collect(element, columns, into: &entries)
        if entries.count == count { entries.append(nil) } else { holdsPosting = true }
      }
      if !holdsPosting { entries.removeLast(entries.count - before) }
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
    var isWrapper = likeness == .none
    for member in members {
      let count = entries.count
      collect(member.value, columns, into: &entries)
      // A company holds its jobs in a list; a job holds its company, which has a name and a text too.
      let inside = entries[count...]
      if member.value.array != nil || inside.contains(where: { $0?.likeness == .strong }) {
        isWrapper = isWrapper || !inside.isEmpty
      }
    }
    if !isWrapper {
      entries.removeLast(entries.count - before)
      entries.append(posting)
    }
  }
}
