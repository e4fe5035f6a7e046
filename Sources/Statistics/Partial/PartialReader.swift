import Model

extension Summary {
  /// Reads a line that `writePartial` wrote.
  public init(partial line: ArraySlice<UInt8>) throws(PartialError) {
    self.init()
    let json: JSONValue
    do { json = try JSONParser.parse(line) } catch { throw .damaged("JSON: \(error)") }
    guard let version = json["jobreqPartial"]?.int else { throw .damaged("jobreqPartial") }
    guard version == Self.partialVersion else { throw .version(version) }
    let reader = try PartialReader(json)
    vocabularies = Set(try reader.list("vocabularies").map(\.string))
    skipped = try reader.list("skipped").map { value throws(PartialError) in
      let words = value.array?.compactMap(\.string) ?? []
      guard words.count == 4, let kind = SkippedInput.Kind(rawValue: words[0]) else {
        throw .damaged("skipped")
      }
      return SkippedInput(
        kind: kind, id: words[1], reason: Reason(code: words[2], detail: words[3]))
    }
    table = try reader.table()
  }
}

/// Reads the rows of a summary's line; what it says is believed of nothing that could be out of range.
private struct PartialReader {
  private let json: JSONValue
  /// For each list the places here of its words there.
  private var places: [String: [Int]] = [:]

  init(_ json: JSONValue) throws(PartialError) {
    self.json = json
    for (name, words) in PartialLists.all {
      guard let values = json["lists"]?[name]?.array, values.count <= 52 else {
        throw .damaged("lists.\(name)")
      }
      var known: [Int] = []
      for value in values {
        guard let word = value.string else { throw .damaged("lists.\(name)") }
        guard let place = words.firstIndex(of: word) else {
          throw .unknownWord(list: name, word)
        }
        known.append(place)
      }
      places[name] = known
    }
  }

  /// The elements of a member.
  func list(_ name: String, of value: JSONValue? = nil) throws(PartialError) -> [JSONValue] {
    guard let list = (value ?? json)[name]?.array else { throw .damaged(name) }
    return list
  }

  func table() throws(PartialError) -> PostingTable {
    var table = PostingTable()
    for id in try list("id") {
      guard var id = id.string else { throw .damaged("id") }
      id.withUTF8 { table.ids.append($0) }
    }
    let count = table.ids.count
    for column in PostingTable.Column.allCases {
      table.columns[column.rawValue] = try strings(column, rows: count)
    }
    table.cells = [PostingTable.Cells](repeating: PostingTable.Cells(), count: count)
    for number in PostingTable.Number.allCases {
      let values = try list(number.rawValue)
      guard values.count == count else { throw .damaged(number.rawValue) }
      for (row, value) in values.enumerated() { try set(number, of: &table.cells[row], value) }
    }
    let hashes = try list("textHash")
    guard hashes.count == count else { throw .damaged("textHash") }
    for (row, value) in hashes.enumerated() {
      guard let hash = value.string.flatMap({ UInt64($0, radix: 16) }) else {
        throw .damaged("textHash")
      }
      table.cells[row].textHash = hash
      table.cells[row].preferred = levels(.preferred, of: row, table)
      table.cells[row].accepted = levels(.accepted, of: row, table)
    }
    try addUses(to: &table)
    return table
  }

  private func levels(
    _ column: PostingTable.Column, of row: Int, _ table: PostingTable
  ) -> UInt8 {
    let number = table.number(column, row)
    guard number >= 0 else { return 0 }
    return table.columns[column.rawValue].table.with(number) { $0.reduce(0) { $0 | 1 << ($1 & 7) } }
  }

  // MARK: - Strings

  private func strings(
    _ column: PostingTable.Column, rows: Int
  ) throws(PartialError) -> PostingTable.Strings {
    let member = json[column.name]
    var strings = PostingTable.Strings()
    var numbers: [Int32] = []
    for value in try list("values", of: member ?? .null) {
      guard let bytes = try bytes(value, column) else { throw .damaged(column.name) }
      numbers.append(bytes.withUnsafeBufferPointer { strings.table.number(of: $0) })
    }
    let places = try list("rows", of: member ?? .null)
    guard places.count == rows else { throw .damaged(column.name) }
    for place in places {
      if place == .null {
        strings.numbers.append(-1)
      } else {
        guard let place = place.int, numbers.indices.contains(place) else {
          throw .damaged(column.name)
        }
        strings.numbers.append(numbers[place])
      }
    }
    let isNeeded = column == .source || column == .title
    if isNeeded, strings.numbers.contains(-1) { throw .damaged(column.name) }
    return strings
  }

  /// The bytes that a table keeps of a value, nil where the value is none of the column.
  private func bytes(
    _ value: JSONValue, _ column: PostingTable.Column
  ) throws(PartialError) -> [UInt8]? {
    func json(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
      var json = JSONWriter(capacity: 64)
      write(&json)
      return json.bytes
    }
    switch column {
    case .source, .url, .title, .company, .location, .country, .date, .currency, .pay:
      return value.string.map { Array($0.utf8) }
    case .preferred, .accepted:
      var levels: [UInt8] = []
      for level in value.array ?? [] {
        levels.append(UInt8(try place(level, in: PartialLists.level, column.name)))
      }
      return levels.isEmpty ? nil : levels
    case .mix:
      let known = places[PartialLists.part.0] ?? []
      guard let counts = value.array?.compactMap(\.int), counts.count == known.count,
        counts.allSatisfy((0...1_000_000).contains)
      else { return nil }
      var own = [UInt32](repeating: 0, count: PartialLists.part.1.count)
      for (place, count) in zip(known, counts) { own[place] = UInt32(count) }
      return RecordExcerpt.mix(own)
    case .fields:
      return value.array.map { values in json { $0.value(values.compactMap(\.string)) } }
    case .doubts:
      let doubts = (value.array ?? []).map { $0.array?.compactMap(\.string) ?? [] }
      guard !doubts.isEmpty, doubts.allSatisfy({ $0.count == 2 }) else { return nil }
      return json { $0.array(doubts) { Doubt(field: $1[0], reason: $1[1]).write(to: &$0) } }
    case .degreeWords, .yearsWords, .roleWords:
      guard let values = value.array else { return nil }
      let evidence = values.compactMap(JSONText.evidence)
      return evidence.count == values.count ? json { $0.value(evidence) } : nil
    case .fingerprint:
      guard let bins = value.string.flatMap(Fingerprint.init(hex:))?.bins, !bins.isEmpty else {
        return nil
      }
      return bins.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }

  // MARK: - Numbers

  /// The place here of a word that a place there stands for.
  private func place(
    _ value: JSONValue, in list: (String, [String]), _ member: String
  ) throws(PartialError) -> Int {
    let known = places[list.0] ?? []
    guard let place = value.int, known.indices.contains(place) else { throw .damaged(member) }
    return known[place]
  }

  /// The bits here of words whose bits there a number holds.
  private func bits(
    _ value: JSONValue, in list: (String, [String]), _ member: String
  ) throws(PartialError) -> UInt64 {
    let known = places[list.0] ?? []
    guard let bits = value.int, bits >= 0, bits < 1 << known.count else { throw .damaged(member) }
    return known.indices.reduce(0) { own, place in
      bits & 1 << place == 0 ? own : own | 1 << UInt64(known[place])
    }
  }

  private func set(
    _ number: PostingTable.Number, of cells: inout PostingTable.Cells, _ value: JSONValue
  ) throws(PartialError) {
    let name = number.rawValue
    func int(_ range: ClosedRange<Int>) throws(PartialError) -> Int {
      guard let int = value.int, range.contains(int) else { throw .damaged(name) }
      return int
    }
    func word(_ list: (String, [String])) throws(PartialError) -> UInt8 {
      value == .null ? PostingTable.Cells.none : UInt8(try place(value, in: list, name))
    }
    func needed(_ list: (String, [String])) throws(PartialError) -> UInt8 {
      UInt8(try place(value, in: list, name))
    }
    switch number {
    case .textBytes: cells.textBytes = try int(-(1 << 53)...1 << 53)
    case .duties: cells.duties = try bits(value, in: PartialLists.duty, name)
    case .specialisations:
      cells.specialisations = try bits(value, in: PartialLists.specialisation, name)
    case .yearly: cells.yearly = value == .null ? -1 : try int(0...1_000_000_000_000)
    case .proofRequired: cells.proofRequired = UInt16(try bits(value, in: PartialLists.proof, name))
    case .proofPreferred:
      cells.proofPreferred = UInt16(try bits(value, in: PartialLists.proof, name))
    case .family: cells.family = try needed(PartialLists.family)
    case .seniority: cells.seniority = try needed(PartialLists.seniority)
    case .role: cells.role = try needed(PartialLists.role)
    case .workMode: cells.workMode = try word(PartialLists.workMode)
    case .industry: cells.industry = try word(PartialLists.industry)
    case .minimum: cells.minimum = try word(PartialLists.level)
    case .years: cells.years = value == .null ? PostingTable.Cells.none : UInt8(try int(0...100))
    case .substitutable: cells.isSubstitutable = try int(0...1) == 1
    case .statesPay: cells.statesPay = try int(0...1) == 1
    }
  }

  // MARK: - Lists

  private func addUses(to table: inout PostingTable) throws(PartialError) {
    var skills: [Int32] = []
    for value in try list("values", of: json["skills"] ?? .null) {
      let words = value.array?.compactMap(\.string) ?? []
      guard words.count == 2 else { throw .damaged("skills") }
      let key = RecordExcerpt.skillKey(Array(words[0].utf8), Array(words[1].utf8))
      skills.append(key.withUnsafeBufferPointer { table.skillNames.number(of: $0) })
    }
    var certificates: [Int32] = []
    for value in try list("values", of: json["certificates"] ?? .null) {
      guard let name = value.string else { throw .damaged("certificates") }
      certificates.append(table.certificateNames.number(of: name))
    }
    let skillRows = try list("rows", of: json["skills"] ?? .null)
    let certificateRows = try list("rows", of: json["certificates"] ?? .null)
    guard skillRows.count == table.ids.count, certificateRows.count == skillRows.count else {
      throw .damaged("skills")
    }
    for (own, other) in zip(skillRows, certificateRows) {
      try add(own, skills, "skills", to: &table)
      try add(other, certificates, "certificates", to: &table)
    }
  }

  private func add(
    _ row: JSONValue, _ numbers: [Int32], _ member: String, to table: inout PostingTable
  ) throws(PartialError) {
    let first = table.uses.count
    for value in row.array ?? [.null] {
      guard let use = value.int, use >= 0, numbers.indices.contains(use >> 2) else {
        throw .damaged(member)
      }
      let standing = try place(.number(Double(use & 3)), in: PartialLists.standing, member)
      table.addUse(numbers[use >> 2], UInt8(standing), after: first)
    }
    table.starts.append(table.uses.count)
  }
}
