import Model

/// The rows of finished statistics, with what they share made out once for all of them.
final class PostingRows: Sendable {
  let table: PostingTable
  /// The number of each row's company; see `CompanyNumbers`.
  let clusters: [Int32]
  /// The row that is counted in the place of each, −1 where it is counted itself.
  let stands: [Int32]
  /// The skills that rows number.
  let skillNames: [SkillName]
  let certificateNames: [String]
  /// By their numbers: dates that tell a month, and shares of kinds of work.
  let dates: [String?]
  let mixes: [[Double]]
  /// Fields of study as they are counted, and fields in doubt.
  let fields: NamesOfColumn
  let doubtFields: NamesOfColumn
  /// Pay reduced to its numbers, as one number each; 0 where it has none.
  let payKeys: [Int32]
  /// Companies' names reduced to what tells them apart.
  let companyKeys: [String]
  /// The rows in the order of ids.
  let order: [Int]
  /// Whether no two have one id.
  let hasIdsOfTheirOwn: Bool

  /// Numbers a table's skills in the order of their names, and puts its rows in order.
  convenience init(_ table: PostingTable) {
    var table = table
    let names = (0..<table.skillNames.count).map { number in
      table.skillNames.with(Int32(number)) { bytes in
        let (name, category) = RecordExcerpt.skill(of: Array(bytes))
        return SkillName(name: name, category: category)
      }
    }
    let order = names.indices.sorted { SkillName.precedes(names[$0], names[$1]) }
    var numbers = [UInt32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { numbers[number] = UInt32(place) }
    table.renumberSkills(numbers)
    self.init(table, skillNames: order.map { names[$0] })
  }

  private init(_ table: PostingTable, skillNames: [SkillName]) {
    self.table = table
    self.skillNames = skillNames
    certificateNames = (0..<table.certificateNames.count).map { table.certificateNames[Int32($0)] }
    func all<Value>(
      _ column: PostingTable.Column, _ value: (UnsafeBufferPointer<UInt8>) -> Value
    ) -> [Value] {
      let strings = table.columns[column.rawValue].table
      return (0..<strings.count).map { strings.with(Int32($0), value) }
    }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
      String(decoding: bytes, as: UTF8.self)
    }
    dates = all(.date) { bytes in Self.isDay(bytes) ? text(bytes) : nil }
    fields = NamesOfColumn(.fields, table) { JSONText.strings($0).map(FieldNames.name) }
    doubtFields = NamesOfColumn(.doubts, table) { JSONText.doubts($0).map(\.field) }
    mixes = all(.mix, Self.mix)
    companyKeys = all(.company) { NameKey.company(text($0)) }
    var numbers: [[Int]: Int32] = [[]: 0]
    payKeys = all(.pay) { bytes in
      let key = PayKey.numbers(text(bytes))
      if let number = numbers[key] { return number }
      let number = Int32(numbers.count)
      numbers[key] = number
      return number
    }
    let order = table.order()
    self.order = order
    hasIdsOfTheirOwn = zip(order, order.dropFirst()).allSatisfy { a, b in
      table.ids.compare(Int32(a), Int32(b)) != 0
    }
    clusters = []
    stands = []
  }

  private init(_ rows: PostingRows, clusters: [Int32], stands: [Int32]) {
    table = rows.table
    skillNames = rows.skillNames
    certificateNames = rows.certificateNames
    dates = rows.dates
    fields = rows.fields
    doubtFields = rows.doubtFields
    mixes = rows.mixes
    payKeys = rows.payKeys
    companyKeys = rows.companyKeys
    order = rows.order
    hasIdsOfTheirOwn = rows.hasIdsOfTheirOwn
    self.clusters = clusters
    self.stands = stands
  }

  /// The same rows with the numbers of their companies, and with the rows that stand for them.
  func with(clusters: [Int32], stands: [Int32]) -> PostingRows {
    PostingRows(self, clusters: clusters, stands: stands)
  }

  /// The rows by id.
  var all: [PostingRow] { order.map { PostingRow(rows: self, place: $0) } }

  /// Whether a text begins with a year and a month, `2026-01`.
  private static func isDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 7, bytes[4] == UInt8(ascii: "-"),
      (0..<7).allSatisfy({ $0 == 4 || (0x30...0x39).contains(bytes[$0]) })
    else { return false }
    return (1...12).contains(Int(bytes[5] - 0x30) * 10 + Int(bytes[6] - 0x30))
  }

  private static func mix(_ bytes: UnsafeBufferPointer<UInt8>) -> [Double] {
    let counts = PostingTable.mix(bytes)
    let all = counts.reduce(0, +)
    return WorkPart.allCases.indices.map { part in
      all > 0 && part < counts.count ? Double(counts[part]) / Double(all) : 0
    }
  }
}

/// Names that the strings of a column tell, by numbers.
struct NamesOfColumn: Sendable {
  /// The names.
  let names: [String]
  private let column: PostingTable.Column
  /// By the number of the string, each name once.
  private let numbers: [[Int]]

  init(_ column: PostingTable.Column, _ table: PostingTable, _ tell: (String) -> [String]) {
    var places: [String: Int] = [:]
    var names: [String] = []
    numbers = (0..<table.strings(column)).map { number in
      var told: [Int] = []
      for name in tell(table[column, number]) {
        let place = places[name] ?? names.count
        if place == names.count {
          places[name] = place
          names.append(name)
        }
        if !told.contains(place) { told.append(place) }
      }
      return told
    }
    self.names = names
    self.column = column
  }

  /// The names of a row.
  func of(_ row: PostingRow) -> [Int] {
    let number = row.number(column)
    return number < 0 ? [] : numbers[Int(number)]
  }
}
