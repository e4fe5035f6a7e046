import Markup
import Model

/// Excel's and OpenDocument's sheets, each read as the table that it is.
enum SheetForm: FormReader {
  /// Columns beyond which a sheet holds no table of postings.
  private static let mostColumns = 1000

  static func recognizes(_ input: Input) -> Bool {
    input.begins(Array("PK\u{3}\u{4}".utf8)) && input.isNamed("xlsx", "xlsm", "ods")
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let parts: [String: [UInt8]]
    switch OfficeParts.read(
      input,
      where: {
        $0 == "xl/sharedStrings.xml" || $0 == "content.xml"
          || $0.hasPrefix("xl/worksheets/sheet") && $0.hasSuffix(".xml")
      })
    {
    case .success(let found): parts = found
    case .failure(let refusal): return refusal.outcome
    }
    let sheets = parts["content.xml"].map(openDocument) ?? excel(parts)
    let tables = sheets.filter { $0.count > 1 }
    guard !tables.isEmpty else { return input.nothing(.empty, "the sheets hold no row") }
    if tables.count == 1 { return read(tables[0], input) }
    let all = tables.enumerated().map { number, rows in
      var file = input.file
      file.id += "/sheet\(number + 1)"
      return read(
        rows,
        Input([], of: file, options: input.options, depth: input.depth, budget: input.budget))
    }
    // A sheet of notes beside the table of postings is no table.
    let useful = all.filter { loaded in
      loaded.contains { if case .posting = $0 { true } else { false } }
    }
    return (useful.isEmpty ? all : useful).flatMap(\.self)
  }

  private static func read(_ all: [[String]], _ input: Input) -> [LoadedPosting] {
    let rows = all.dropFirst(Columns.rowsAbove(all, input.options.columns)).map(\.self)
    var columns = Columns(rows[0], input.options.columns)
    if let reason = columns.whyUseless { return input.nothing(.noColumns, reason) }
    let sample = rows.dropFirst().prefix(Columns.sample)
    columns.learn(from: sample.map { columns.withDates($0) })
    var index = 0
    return CSVForm.read(columns, input) {
      index += 1
      guard index < rows.count else { return nil }
      let row = columns.withDates(rows[index])
      return (.fields(row), row.reduce(0) { $0 + $1.utf8.count + 1 })
    }
  }

  private static func excel(_ parts: [String: [UInt8]]) -> [[[String]]] {
    let strings =
      parts["xl/sharedStrings.xml"].flatMap { XMLElement.root(of: $0) }?.children
      .filter { $0.name == "si" }.map(string) ?? []
    let sheets = parts.keys.filter { $0.hasPrefix("xl/worksheets/") }
      .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    return sheets.map { name in
      guard let root = parts[name].flatMap({ XMLElement.root(of: $0) }),
        let data = root.first("sheetData")
      else { return [] }
      return data.children.filter { $0.name == "row" }.map { row in
        var cells: [String] = []
        for cell in row.children where cell.name == "c" {
          let place = cell.attributes["r"].map(column) ?? cells.count
          guard place < mostColumns else { continue }
          while cells.count < place { cells.append("") }
          cells.append(value(cell, strings))
        }
        return cells
      }.filter { row in row.contains { !$0.isEmpty } }
    }
  }

  /// The text of a string without its readings for East Asian letters.
  private static func string(_ element: XMLElement) -> String {
    element.children.map { child in
      switch child.name {
      case "t": child.text
      case "r": child.first("t")?.text ?? ""
      default: ""
      }
    }.joined()
  }

  private static func value(_ cell: XMLElement, _ strings: [String]) -> String {
    switch cell.attributes["t"] {
    case "s":
      let index = cell.first("v").flatMap { Int($0.text) } ?? -1
      return strings.indices.contains(index) ? strings[index] : ""
    case "inlineStr": return cell.first("is").map(string) ?? ""
    default: return cell.first("v")?.text ?? ""
    }
  }

  /// The number of the column in a cell's name, as in `AB12`.
  private static func column(_ name: String) -> Int {
    let letters = name.utf8.prefix(4).prefix { $0.isLetter }
    return letters.reduce(0) { $0 * 26 + Int($1 & 0x1F) } - 1
  }

  private static func openDocument(_ bytes: [UInt8]) -> [[[String]]] {
    guard let root = XMLElement.root(of: bytes), let sheets = root.first("spreadsheet") else {
      return []
    }
    return sheets.children.filter { $0.name == "table" }.map { table in
      rows(of: table).map { row in
        var cells: [String] = []
        for cell in row.children
        where cell.name == "table-cell" || cell.name == "covered-table-cell" {
          let text =
            cell.attributes["date-value"]
            ?? cell.children.filter { $0.name == "p" }
            .map(\.text).joined(separator: "\n")
          let times = cell.attributes["number-columns-repeated"].flatMap { Int($0) } ?? 1
          let room = max(mostColumns - cells.count, 0)
          cells += [String](repeating: text, count: min(max(times, 1), room))
        }
        while cells.last == "" { cells.removeLast() }
        return cells
      }.filter { !$0.isEmpty }
    }
  }

  private static func rows(of table: XMLElement) -> [XMLElement] {
    table.children.flatMap { child in
      child.name == "table-row" ? [child] : child.name.hasPrefix("table-") ? rows(of: child) : []
    }
  }
}

extension Columns {
  /// A row of a sheet, the days since 1899-12-30 in its columns of dates as dates.
  func withDates(_ fields: [String]) -> [String] {
    zip(fields, 0...).map { field, place in
      guard isDate(place), let days = Double(field), days > 30_000, days < 75_000 else {
        return field
      }
      return String(Int(days - 25_569) * 86_400)
    }
  }
}
