import Markup
import Model

/// Tables of separated values, one posting a row, columns found by their names.
enum CSVForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    if input.isNamed("csv", "tsv") { return true }
    if input.isNamed("txt", "md", "text", "markdown", "html", "htm") { return false }
    var rows = CSVReader(Array(input.start.prefix { $0 != 0x0A && $0 != 0x0D }))
    guard case .fields(let header)? = rows.next(), header.count > 1 else { return false }
    let columns = Columns(header, input.options.columns)
    return columns[.title] != nil && columns[.description] != nil
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    var rows = CSVReader(decodeText(input.bytes, htmlHints: false))
    guard case .fields(let header)? = rows.next() else {
      return input.nothing(.damaged, "the first line, which names the columns, has an open quote")
    }
    let columns = Columns(header, input.options.columns)
    if let reason = columns.whyUseless { return input.nothing(.noColumns, reason) }
    var found = EntryList(of: input.file.id)
    var number = 0
    while let row = rows.next() {
      number += 1
      found.append(number, bytes: rows.rowBytes) { id in
        [entry(row, columns, columnCount: header.count, input, id: id)]
      }
    }
    return found.isEmpty ? input.nothing(.empty, "the table has no row") : found.entries
  }

  private static func entry(
    _ row: CSVReader.Row, _ columns: Columns, columnCount: Int, _ input: Input, id: String
  ) -> LoadedPosting {
    switch row {
    case .fields(let fields) where fields.count > columnCount:
      .settled(
        ReasonCode.damaged.outcome(
          id: id, "the row has \(fields.count) fields for \(columnCount) columns"))
    case .fields(let fields): columns.data(fields).posting(id: id, folder: input.file.folder)
    case .unclosedQuote(let lines):
      .settled(
        ReasonCode.damaged.outcome(
          id: id, "a quote is never closed; \(lines) lines to the file's end are one field"))
    }
  }
}

/// Which column holds what.
private struct Columns {
  private var places: [PostingField: Int] = [:]
  private var sections: [(place: Int, heading: String)] = []
  private let header: [String]
  private let named: ColumnNames

  init(_ header: [String], _ named: ColumnNames) {
    self.header = header
    self.named = named
    let names = header.map(PostingField.normalized)
    for field in PostingField.allCases {
      places[field] = named.candidates(field).lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    for section in PostingField.sections {
      guard let place = names.firstIndex(of: section.name) else { continue }
      if places[.description] != place { sections.append((place, section.heading)) }
    }
  }

  subscript(field: PostingField) -> Int? { places[field] }

  /// What to say where no text would come of the table, or a column that the user named is not there.
  var whyUseless: String? {
    let columns = "the columns are " + header.prefix(50).joined(separator: ", ")
    for field in PostingField.allCases {
      if let name = named[field], places[field] == nil {
        return "there is no column '\(name)'; \(columns)"
      }
    }
    guard places[.description] == nil, sections.isEmpty else { return nil }
    return "no column holds the postings' text; name it by --columns description=…; \(columns)"
  }

  func data(_ fields: [String]) -> PostingData {
    var data = PostingData(method: "csv")
    for (field, place) in places where place < fields.count && field != .description {
      data.lines[field] = fields[place]
    }
    let salary = data.lines[.salary] ?? ""
    if !PostingField.missing.contains(salary.lowercased()) { data.declared.salary = salary }
    if let place = places[.description], place < fields.count {
      data.text.add(fields[place], heading: "")
    }
    for section in sections where section.place < fields.count {
      data.text.add(fields[section.place], heading: section.heading)
    }
    return data
  }
}
