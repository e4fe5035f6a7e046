import Model

/// Tells of which parts of the work a sentence is and which duties it names, by its words, the title's
/// family, and what verb and object give.
///
/// A score is the log odds of a logistic regression, in hundredths; `DutyWords` holds what adds to it. In 442
/// postings that the figures had not seen, the leading part was right in 66 of 100 by verb and object alone and in
/// 79 with the words, F1 of the parts was 76 and 81, that of the duties 75 and 78.
struct DutyScores: @unchecked Sendable {
  /// What is scored: the parts of the work, then the duties, each in the order of its cases.
  static let outputs = parts + Duty.allCases.count
  static let parts = WorkPart.allCases.count
  /// Managers and directors of any family, a row behind those of the families.
  private static let manager = Family.allCases.count

  private let start: UnsafePointer<Int16>
  /// A row a family, and a row an output that verb and object tell.
  private let families: UnsafePointer<Int16>
  private let told: UnsafePointer<Int16>
  /// Keys of words, 0 where a slot is empty, as many slots as a power of two; where the figures of each
  /// start, and the output and figure of each.
  private let keys: UnsafeBufferPointer<UInt64>
  private let rows: UnsafePointer<Int32>
  private let places: UnsafePointer<UInt8>
  private let figures: UnsafePointer<Int16>

  /// Takes what `write` wrote.
  init(_ image: inout ImageReader) {
    (start, families, told) = (image.pointer(), image.pointer(), image.pointer())
    (keys, rows, places, figures) = (
      image.take(), image.pointer(), image.pointer(), image.pointer()
    )
  }

  /// The score of each output for the words of a sentence, into `scores`; `told` has a bit for each output
  /// that verb and object tell. Gives how many of its words are in the table.
  func add(
    _ duty: SentenceView, _ family: Family, isManager: Bool, told: UInt32, to scores: inout [Int]
  ) -> Int {
    let row = isManager ? Self.manager : Family.allCases.firstIndex(of: family) ?? Self.manager
    for output in 0..<Self.outputs {
      scores[output] = Int(start[output]) + Int(families[row * Self.outputs + output])
    }
    for tells in 0..<Self.outputs where told & 1 << UInt32(tells) != 0 {
      for output in 0..<Self.outputs {
        scores[output] += Int(self.told[tells * Self.outputs + output])
      }
    }
    var seen = SeenSlots()
    func add(_ key: UInt64) {
      guard let slot = slot(of: key), seen.insert(slot) else { return }
      for place in Int(rows[slot])..<Int(rows[slot + 1]) {
        scores[Int(places[place])] += Int(figures[place])
      }
    }
    var last: UInt32?
    for index in duty.range where duty.text.tokens[index].isWord {
      let hash = duty.text.tokens[index].hash
      add(last.map { Self.pair($0, hash) } ?? Self.first(hash))
      add(Self.one(hash))
      last = hash
    }
    return seen.count
  }

  private func slot(of key: UInt64) -> Int? {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return slot }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }
}

/// The words of a sentence that were counted: a few, which are looked through, then a set.
private struct SeenSlots {
  private static let most = 48
  private var first: [Int] = []
  private var more: Set<Int> = []

  var count: Int { first.count + more.count }

  /// Whether the slot is new.
  mutating func insert(_ slot: Int) -> Bool {
    if first.contains(slot) { return false }
    guard first.count == Self.most else {
      first.append(slot)
      return true
    }
    return more.insert(slot).inserted
  }
}

extension DutyScores {
  private static func one(_ hash: UInt32) -> UInt64 { UInt64(hash) }
  private static func first(_ hash: UInt32) -> UInt64 { UInt64(hash) << 32 }
  private static func pair(_ left: UInt32, _ right: UInt32) -> UInt64 {
    UInt64(left) << 32 | UInt64(right)
  }

  private static func slot(_ key: UInt64, _ count: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
  }

  /// Compiles the tables.
  static func write(to writer: inout ImageWriter) {
    var start = [Int16](repeating: 0, count: outputs)
    var families = [Int16](repeating: 0, count: (manager + 1) * outputs)
    var told = [Int16](repeating: 0, count: outputs * outputs)
    var words: [UInt64: [(output: UInt8, figure: Int16)]] = [:]
    for table in DutyWords.tables {
      var output = 0
      for line in VocabularyTable(table) {
        switch line {
        case .group(let name): output = place(ofOutput: name)
        case .entry(let entry):
          for cell in entry.split(separator: UInt8(ascii: "|")) {
            var names = cell.split(separator: UInt8(ascii: " "))
              .map { String(decoding: $0, as: UTF8.self) }
            guard let last = names.popLast() else { continue }
            guard let figure = Int16(last), let name = names.first else {
              preconditionFailure("no words and figure: \(names) \(last)")
            }
            switch name.first {
            case "*": start[output] = figure
            case "@": families[row(ofFamily: name.dropFirst()) * outputs + output] = figure
            case "+":
              told[place(ofOutput: String(name.dropFirst())) * outputs + output] = figure
            default: words[key(names), default: []].append((UInt8(output), figure))
            }
          }
        }
      }
    }
    writer.append(start)
    writer.append(families)
    writer.append(told)
    write(words, to: &writer)
  }

  /// Writes the words with half of the slots empty.
  private static func write(
    _ words: [UInt64: [(output: UInt8, figure: Int16)]], to writer: inout ImageWriter
  ) {
    var count = 2
    while count < words.count * 2 { count *= 2 }
    var keys = [UInt64](repeating: 0, count: count)
    for key in words.keys.sorted() {
      var slot = slot(key, count)
      while keys[slot] != 0 { slot = (slot + 1) & (count - 1) }
      keys[slot] = key
    }
    var rows: [Int32] = []
    var places: [UInt8] = []
    var figures: [Int16] = []
    for key in keys {
      rows.append(Int32(places.count))
      for (output, figure) in words[key] ?? [] {
        places.append(output)
        figures.append(figure)
      }
    }
    rows.append(Int32(places.count))
    writer.append(keys)
    writer.append(rows)
    writer.append(places)
    writer.append(figures)
  }

  private static func key(_ words: [String]) -> UInt64 {
    let hashes = words.map { Token.hash(ofWord: $0.utf8) }
    guard words.count == 2 else { return one(hashes[0]) }
    return words[0] == "^" ? first(hashes[1]) : pair(hashes[0], hashes[1])
  }

  private static func row(ofFamily name: Substring) -> Int {
    name == "manager"
      ? manager : Family.allCases.firstIndex { $0.rawValue == name }.unwrapped("family \(name)")
  }

  private static func place(ofOutput name: String) -> Int {
    if let part = WorkPart.allCases.firstIndex(where: { $0.rawValue == name }) { return part }
    let duty = Duty.allCases.firstIndex { $0.rawValue == name }
    return parts + duty.unwrapped("part or duty \(name)")
  }
}

extension Int? {
  /// The number, where the tables of the program are as they have to be.
  fileprivate func unwrapped(_ name: String) -> Int {
    guard let self else { preconditionFailure("there is no \(name)") }
    return self
  }
}
