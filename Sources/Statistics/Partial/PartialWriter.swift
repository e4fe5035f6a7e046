import Model

extension Summary {
  /// Raised whenever what `writePartial` writes changes its meaning.
  public static let partialVersion = 1
  /// Postings of one line: about half a megabyte.
  private static let rowsOfLine = 1000

  /// Number of postings that are counted.
  public var postings: Int { table.count }

  /// The inputs that gave no posting.
  public var withoutPosting: [Outcome] { skipped.map(\.outcome) }

  /// Writes everything that was seen as lines of JSON, each a summary of its own: read back in any parts
  /// and order they finish into the same statistics. The article "Partial" says what they hold.
  public func writePartial(
    program: String, _ write: ([UInt8]) throws -> Void
  ) rethrows {
    var start = 0
    repeat {
      let end = min(start + Self.rowsOfLine, table.count)
      var json = JSONWriter(capacity: 1 << 20)
      json.object { json in
        json.key("jobreqPartial")
        json.value(Self.partialVersion)
        json.key("program")
        json.value(program)
        json.key("vocabularies")
        json.array(vocabularies.sorted { ($0 ?? "") < ($1 ?? "") }) { $0.value($1) }
        json.key("skipped")
        json.array(start == 0 ? skipped.sorted(by: SkippedInput.precedes) : []) { json, input in
          json.value([input.kind.rawValue, input.id, input.reason.code, input.reason.detail])
        }
        json.key("lists")
        json.object { json in
          for (name, words) in PartialLists.all {
            json.key(dynamic: name)
            json.value(words)
          }
        }
        json.write(table.rows(Array(start..<end)))
      }
      json.endLine()
      try write(json.bytes)
      start = end
    } while start < table.count
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ table: PostingTable) {
    key("id")
    array(0..<table.count) { $0.value(table.id($1)) }
    for column in PostingTable.Column.allCases {
      key(dynamic: column.name)
      object { json in
        json.key("values")
        json.array(0..<table.strings(column)) { $0.write(table, column, $1) }
        json.key("rows")
        json.array(0..<table.count) { json, row in
          let number = table.number(column, row)
          json.value(number < 0 ? nil : Int(number))
        }
      }
    }
    for number in PostingTable.Number.allCases {
      key(dynamic: number.rawValue)
      array(table.cells) { $0.value(number.of($1)) }
    }
    key("textHash")
    array(table.cells) { $0.value(TextHash.hex($1.textHash)) }
    key("skills")
    object { json in
      json.key("values")
      json.array(0..<table.skillNames.count) { json, number in
        let (name, category) = table.skillNames.with(Int32(number)) {
          RecordExcerpt.skill(of: Array($0))
        }
        json.value([name, category])
      }
      json.key("rows")
      json.array(0..<table.count) { json, row in
        json.array(table.skills(row)) { $0.value(Int($1)) }
      }
    }
    key("certificates")
    object { json in
      json.key("values")
      json.array(0..<table.certificateNames.count) { $0.value(table.certificateNames[Int32($1)]) }
      json.key("rows")
      json.array(0..<table.count) { json, row in
        json.array(table.certificates(row)) { $0.value(Int($1)) }
      }
    }
  }

  private mutating func write(_ table: PostingTable, _ column: PostingTable.Column, _ number: Int) {
    let text = table[column, number]
    switch column {
    case .preferred, .accepted:
      table.columns[column.rawValue].table.with(Int32(number)) { levels in
        array(levels) { $0.value(Int($1)) }
      }
    case .mix:
      let counts = table.columns[column.rawValue].table.with(Int32(number), PostingTable.mix)
      array(counts) { $0.value($1) }
    case .fields: value(JSONText.strings(text))
    case .doubts: array(JSONText.doubts(text)) { $0.value([$1.field, $1.reason]) }
    case .degreeWords, .yearsWords, .roleWords: value(JSONText.evidence(text))
    case .fingerprint:
      value(table.columns[column.rawValue].table.with(Int32(number), Fingerprint.init(bytes:)).hex)
    case .source, .url, .title, .company, .location, .country, .date, .currency, .pay: value(text)
    }
  }
}

extension PostingTable.Column {
  /// The key of the column in a summary.
  var name: String { String(describing: self) }
}

extension PostingTable {
  /// A column of numbers, by its key in a summary.
  enum Number: String, CaseIterable {
    case textBytes, duties, specialisations, yearly, proofRequired, proofPreferred, family,
      seniority
    case role, workMode, industry, minimum, years, substitutable, statesPay

    /// A row's number, nil where it has none.
    func of(_ cells: Cells) -> Int? {
      func place(_ place: UInt8) -> Int? { place == Cells.none ? nil : Int(place) }
      return switch self {
      case .textBytes: cells.textBytes
      case .duties: Int(truncatingIfNeeded: cells.duties)
      case .specialisations: Int(truncatingIfNeeded: cells.specialisations)
      case .yearly: cells.yearly < 0 ? nil : cells.yearly
      case .proofRequired: Int(cells.proofRequired)
      case .proofPreferred: Int(cells.proofPreferred)
      case .family: Int(cells.family)
      case .seniority: Int(cells.seniority)
      case .role: Int(cells.role)
      case .workMode: place(cells.workMode)
      case .industry: place(cells.industry)
      case .minimum: place(cells.minimum)
      case .years: place(cells.years)
      case .substitutable: cells.isSubstitutable ? 1 : 0
      case .statesPay: cells.statesPay ? 1 : 0
      }
    }
  }

  /// The numbers of duties that a string of the column `mix` holds.
  static func mix(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    stride(from: 0, to: bytes.count - 3, by: 4).map { place in
      (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
    }
  }

  /// A table of some rows.
  func rows(_ rows: [Int]) -> PostingTable {
    var table = PostingTable()
    for row in rows { ids.with(Int32(row)) { table.ids.append($0) } }
    for (place, column) in columns.enumerated() {
      table.columns[place].numbers = rows.map { row in
        let number = column.numbers[row]
        return number < 0
          ? -1 : column.table.with(number) { table.columns[place].table.number(of: $0) }
      }
    }
    table.cells = rows.map { cells[$0] }
    for row in rows {
      for use in skills(row) {
        let number = skillNames.with(Int32(use >> 2)) { table.skillNames.number(of: $0) }
        table.uses.append(UInt32(number) << 2 | use & 3)
      }
      table.starts.append(table.uses.count)
      for use in certificates(row) {
        let number = certificateNames.with(Int32(use >> 2)) {
          table.certificateNames.number(of: $0)
        }
        table.uses.append(UInt32(number) << 2 | use & 3)
      }
      table.starts.append(table.uses.count)
    }
    return table
  }
}
