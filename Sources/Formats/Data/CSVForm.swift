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
    return columns.has(.title, atMost: 50) && columns.has(.description, atMost: 50)
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    var rows = CSVReader(decodeText(input.bytes, htmlHints: false))
    guard case .fields(let first)? = rows.next() else {
      return input.nothing(.damaged, "the first line, which names the columns, has an open quote")
    }
    let opening = [first] + rows.sample(Columns.mostAbove)
    let above = Columns.rowsAbove(opening, input.options.columns)
    for _ in 0..<above { _ = rows.next() }
    var columns = Columns(opening[above], input.options.columns)
    if let reason = columns.whyUseless { return input.nothing(.noColumns, reason) }
    columns.learn(from: rows.sample(Columns.sample))
    return read(columns, input) { rows.next().map { ($0, rows.rowBytes) } }
  }

  /// The postings in the rows that `next` gives with their bytes.
  static func read(
    _ columns: Columns, _ input: Input, next: () -> (row: CSVReader.Row, bytes: Int)?
  ) -> [LoadedPosting] {
    var found = EntryList(of: input.file.id)
    var number = 0
    var listed = 0
    while let (row, bytes) = next() {
      number += 1
      found.append(number, bytes: bytes) { id in
        let entry = entry(row, columns, input, id: id)
        if entry.isListed { listed += 1 }
        return [entry.loaded]
      }
    }
    if found.isEmpty { return input.nothing(.empty, "the table has no row") }
    guard listed == number else { return found.entries }
    // A table that names no job is not told as a list of jobs.
    guard columns.namesJobs else { return input.nothing(.noColumns, columns.advice) }
    return [JobListing.outcome(id: input.file.id, number)]
  }

  private static func entry(
    _ row: CSVReader.Row, _ columns: Columns, _ input: Input, id: String
  ) -> (loaded: LoadedPosting, isListed: Bool) {
    switch row {
    case .fields(let fields) where fields.count > columns.count:
      (
        .settled(
          ReasonCode.damaged.outcome(
            id: id, "the row has \(fields.count) fields for \(columns.count) columns")), false
      )
    case .fields(let fields):
      {
        let job = columns.job(fields)
        input.options.columnLog?.add(job, of: input.file.id)
        return (
          job.data(method: "csv").posting(id: id, folder: input.file.folder),
          JobText(job).byteCount < JobFinder.leastText
        )
      }()
    case .unclosedQuote(let lines):
      (
        .settled(
          ReasonCode.damaged.outcome(
            id: id, "a quote is never closed; \(lines) lines to the file's end are one field")),
        false
      )
    }
  }
}

/// Which column holds what.
struct Columns {
  private var names: [FieldName]
  private let user: ColumnNames
  /// Which number of `04/09/2026` is the day.
  private var dateOrder: CalendarDate.Order?

  /// Rows that are looked at to learn what no name tells.
  static let sample = 500
  /// Of ten values of a column of titles how many name a job.
  private static let fewestTitles = 6

  init(_ header: [String], _ user: ColumnNames) {
    names = header.map { FieldName($0, user) }
    self.user = user
  }

  /// Rows that may stand above the names of the columns: a title, a date, an empty line.
  static let mostAbove = 10

  /// How many of the first rows stand above the one that names the columns: none where the first row
  /// names a column, or where no later one names two.
  static func rowsAbove(_ rows: [[String]], _ user: ColumnNames) -> Int {
    func known(_ row: [String]) -> Int {
      let names = row.filter { !$0.isEmpty }.map { FieldName($0, user) }
      return PostingField.allCases.count { field in
        names.contains { $0.ranks[field].map { $0 < 100 } ?? false }
      }
    }
    guard let first = rows.first, known(first) == 0 else { return 0 }
    let filled = first.count { !$0.isEmpty }
    return rows.prefix(mostAbove + 1).firstIndex { row in
      known(row) >= 2 && row.count { !$0.isEmpty } > filled
    } ?? 0
  }

  /// Whether a column holds dates.
  func isDate(_ place: Int) -> Bool {
    names.indices.contains(place) && names[place].ranks[.date] != nil
  }

  /// Learns from the first rows what the columns' names leave open.
  mutating func learn(from rows: [[String]]) {
    learnDates(from: rows)
    learnTitles(from: rows)
  }

  /// Learns which column holds the titles where no name tells: that whose values are short and name jobs.
  private mutating func learnTitles(from rows: [[String]]) {
    guard !has(.title) else { return }
    let open = names.indices.filter { names[$0].ranks.isEmpty && names[$0].part == nil }
    var best: (place: Int, count: Int)?
    for place in open {
      let values = rows.lazy.filter { $0.indices.contains(place) && !$0[place].utf8.isBlank }
      let count = values.count {
        FieldValue.isTitle($0[place]) && JobNouns.isIn(Array($0[place].utf8)[...])
      }
      if count * 10 >= values.count * Self.fewestTitles, count > best?.count ?? 0 {
        best = (place, count)
      }
    }
    if let best { names[best.place] = names[best.place].holding(.title) }
  }

  /// Learns from the first rows in which order the table writes its dates.
  ///
  /// Where no date tells, the month stands first, as in the tables of American offices that write dates
  /// so; most others write 2026-09-04.
  private mutating func learnDates(from rows: [[String]]) {
    let places = names.indices.filter(isDate)
    guard !places.isEmpty else { return }
    let texts = rows.flatMap { row in places.filter(row.indices.contains).map { row[$0] } }
    dateOrder = CalendarDate.order(of: texts, else: .monthFirst)
  }

  /// How many columns there are.
  var count: Int { names.count }

  /// Whether a column's name is one of the known for the field, up to a rank.
  func has(_ field: PostingField, atMost rank: Int = .max) -> Bool {
    names.contains { $0.ranks[field].map { $0 <= rank } ?? false }
  }

  /// Whether the columns are those of a table of jobs.
  var namesJobs: Bool {
    has(.title) && [PostingField.company, .location, .url, .date].contains { has($0) }
  }

  /// What to say where a column that the user named is not there.
  var whyUseless: String? {
    for field in PostingField.allCases {
      for name in user[field]
      where !names.contains(where: { $0.key == name })
        && !names.contains(where: { $0.normalized == PostingField.normalized(name) })
      {
        return "there is no column '\(name)'; \(list)"
      }
    }
    return nil
  }

  /// What to do with a table in none of whose columns a text is found.
  var advice: String {
    "no column holds the postings' text; name it by --columns description=…; \(list)"
  }

  private var list: String {
    "the columns are " + names.prefix(50).map(\.key).joined(separator: ", ")
  }

  /// A row as an object.
  func job(_ fields: [String]) -> JobObject {
    JobObject(
      row: zip(names, fields).map { name, field in
        let isDate = dateOrder != nil && name.ranks[.date] != nil
        let date = isDate ? CalendarDate.read(.string(field), order: dateOrder) : nil
        return JobObject.Member(name: name, value: .string(date ?? field))
      })
  }
}
