import Model

/// What statistics need of postings as numbers, a row a posting: strings stand once in tables.
struct PostingTable: Hashable, Sendable {
  /// A column of strings.
  enum Column: Int, CaseIterable {
    case source, url, title, company, location, country, date, currency, pay
    /// Levels, a byte each.
    case preferred, accepted
    /// Duties of each part of the work, four bytes each.
    case mix
    /// JSON.
    case fields, doubts, degreeWords, yearsWords, roleWords
    /// Bins of the signature, two bytes each, the higher first.
    case fingerprint
  }

  /// The strings of a column, and the number of each row's, −1 for none.
  struct Strings: Hashable, Sendable {
    var table = StringTable()
    var numbers: [Int32] = []
  }

  /// What a row has in closed lists and numbers; places among the cases, `none` for nothing.
  struct Cells: Hashable, Sendable {
    static let none: UInt8 = .max

    var textHash: UInt64 = 0
    var textBytes = 0
    var duties: UInt64 = 0
    var specialisations: UInt64 = 0
    /// Pay by the year; −1 where it cannot be told.
    var yearly = -1
    var proofRequired: UInt16 = 0
    var proofPreferred: UInt16 = 0
    var family: UInt8 = 0
    var seniority: UInt8 = 0
    var role: UInt8 = 0
    var workMode = Cells.none
    var industry = Cells.none
    var minimum = Cells.none
    var years = Cells.none
    var preferred: UInt8 = 0
    var accepted: UInt8 = 0
    var isSubstitutable = false
    var statesPay = false
  }

  /// The ids, a row each.
  var ids = StringTable()
  var columns = [Strings](repeating: Strings(), count: Column.allCases.count)
  var cells: [Cells] = []
  /// Names and categories, as `RecordExcerpt.skill(of:)` reads them.
  var skillNames = StringTable()
  var certificateNames = StringTable()
  /// Skills, then certificates, of one row after the other: the number above, the standing below.
  var uses: [UInt32] = []
  /// Where the skills of each row start, and where its certificates do; in the end that of all uses.
  var starts: [Int] = [0]

  /// Number of rows.
  var count: Int { cells.count }

  /// The number of a row's string in a column, −1 for none.
  @inline(__always)
  func number(_ column: Column, _ row: Int) -> Int32 { columns[column.rawValue].numbers[row] }

  /// A row's string in a column.
  func string(_ column: Column, _ row: Int) -> String? {
    let number = number(column, row)
    return number < 0 ? nil : columns[column.rawValue].table[number]
  }

  /// Number of a column's strings.
  func strings(_ column: Column) -> Int { columns[column.rawValue].table.count }

  /// A column's string by its number.
  subscript(column: Column, number: Int) -> String {
    columns[column.rawValue].table[Int32(number)]
  }

  /// A row's id.
  func id(_ row: Int) -> String { ids[Int32(row)] }

  /// A row's signature of the text.
  func fingerprint(_ row: Int) -> Fingerprint {
    let number = number(.fingerprint, row)
    guard number >= 0 else { return Fingerprint(bins: []) }
    return columns[Column.fingerprint.rawValue].table.with(number, Fingerprint.init(bytes:))
  }

  /// A row's skills, each once.
  @inline(__always)
  func skills(_ row: Int) -> ArraySlice<UInt32> { uses[starts[2 * row]..<starts[2 * row + 1]] }

  /// A row's certificates, each once.
  @inline(__always)
  func certificates(_ row: Int) -> ArraySlice<UInt32> {
    uses[starts[2 * row + 1]..<starts[2 * row + 2]]
  }

  // MARK: - Adding rows

  /// Adds the row of a record.
  mutating func append(_ record: RecordExcerpt) {
    record.with(record.id) { ids.append($0) }
    func add(_ piece: RecordExcerpt.Piece, to column: Column) {
      let place = column.rawValue
      columns[place].numbers.append(
        piece.isNone ? -1 : record.with(piece) { columns[place].table.number(of: $0) })
    }
    add(record.source, to: .source)
    add(record.url, to: .url)
    add(record.title, to: .title)
    add(record.company, to: .company)
    add(record.location, to: .location)
    add(record.country, to: .country)
    add(record.date, to: .date)
    add(record.hasSalary ? record.currency : .none, to: .currency)
    add(record.pay, to: .pay)
    add(record.preferred, to: .preferred)
    add(record.accepted, to: .accepted)
    add(record.mix, to: .mix)
    add(record.fields, to: .fields)
    add(record.doubts, to: .doubts)
    add(record.degreeWords, to: .degreeWords)
    add(record.yearsWords, to: .yearsWords)
    add(record.roleWords, to: .roleWords)
    columns[Column.fingerprint.rawValue].numbers.append(fingerprint(record))
    cells.append(Cells(record))
    let first = uses.count
    for use in record.skills {
      let number = record.with(use.name) { skillNames.number(of: $0) }
      addUse(number, use.standing, after: first)
    }
    starts.append(uses.count)
    let second = uses.count
    for use in record.certifications {
      let number = record.with(use.name) { certificateNames.number(of: $0) }
      addUse(number, use.standing, after: second)
    }
    starts.append(uses.count)
  }

  /// Adds a skill or certificate; of one that stands twice the strongest standing counts.
  mutating func addUse(_ number: Int32, _ standing: UInt8, after first: Int) {
    let name = UInt32(number) << 2
    for place in first..<uses.count where uses[place] & ~3 == name {
      uses[place] = min(uses[place], name | UInt32(standing))
      return
    }
    uses.append(name | UInt32(standing))
  }

  private mutating func fingerprint(_ record: RecordExcerpt) -> Int32 {
    guard !record.fingerprint.isNone else { return -1 }
    return record.with(record.fingerprint) { digits in
      withUnsafeTemporaryAllocation(byteCount: digits.count / 2, alignment: 8) { bins in
        func value(_ digit: UInt8) -> UInt8 { digit & 15 &+ (digit >> 6) &* 9 }
        for place in bins.indices {
          bins[place] = value(digits[2 * place]) << 4 | value(digits[2 * place + 1])
        }
        return columns[Column.fingerprint.rawValue].table.number(
          of: UnsafeBufferPointer(bins.bindMemory(to: UInt8.self)))
      }
    }
  }

  /// Takes the row that was added last away again; strings that it brought stay.
  mutating func removeLast() {
    ids.removeLast()
    for place in columns.indices { columns[place].numbers.removeLast() }
    cells.removeLast()
    starts.removeLast(2)
    uses.removeSubrange((starts.last ?? 0)...)
  }
}

extension PostingTable.Cells {
  init(_ record: RecordExcerpt) {
    textHash = record.textHash
    textBytes = record.textBytes
    duties = record.duties
    specialisations = record.specialisations
    proofRequired = UInt16(truncatingIfNeeded: record.proofRequired)
    proofPreferred = UInt16(truncatingIfNeeded: record.proofPreferred)
    family = record.family
    seniority = record.seniority
    role = record.role
    workMode = record.workMode ?? Self.none
    industry = record.industry ?? Self.none
    minimum = record.minimum ?? Self.none
    years = record.years ?? Self.none
    isSubstitutable = record.isSubstitutable
    func levels(_ piece: RecordExcerpt.Piece) -> UInt8 {
      piece.isNone ? 0 : record.with(piece) { $0.reduce(0) { $0 | 1 << ($1 & 7) } }
    }
    preferred = levels(record.preferred)
    accepted = levels(record.accepted)
    if let yearly = PayRow.yearly(record) {
      statesPay = true
      self.yearly = yearly
    }
  }
}

extension Fingerprint {
  /// The bins, two bytes each, the higher first.
  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.init(
      bins: stride(from: 0, to: bytes.count - 1, by: 2).map { place in
        UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
      })
  }
}
