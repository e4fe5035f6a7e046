extension PostingTable {
  /// Gives skills other numbers, `numbers[old] == new`; names are no longer to be looked up by them.
  mutating func renumberSkills(_ numbers: [UInt32]) {
    for row in 0..<count {
      for place in starts[2 * row]..<starts[2 * row + 1] {
        uses[place] = numbers[Int(uses[place] >> 2)] << 2 | uses[place] & 3
      }
    }
  }

  /// Adds the rows of another table.
  mutating func append(_ other: PostingTable) {
    ids.append(other.ids)
    for place in columns.indices { columns[place].append(other.columns[place]) }
    cells += other.cells
    let skills = skillNames.numbers(of: other.skillNames)
    let certificates = certificateNames.numbers(of: other.certificateNames)
    let shift = uses.count
    for row in 0..<other.count {
      for (uses, numbers) in [
        (other.skills(row), skills), (other.certificates(row), certificates),
      ] {
        for use in uses { self.uses.append(UInt32(numbers[Int(use >> 2)]) << 2 | use & 3) }
      }
    }
    starts += other.starts.dropFirst().map { $0 + shift }
  }
}

extension PostingTable.Strings {
  mutating func append(_ other: PostingTable.Strings) {
    let own = table.numbers(of: other.table)
    numbers.reserveCapacity(numbers.count + other.numbers.count)
    for number in other.numbers { numbers.append(number < 0 ? -1 : own[Int(number)]) }
  }
}

extension StringTable {
  /// The numbers here of all strings of another table, by their numbers there.
  mutating func numbers(of other: StringTable) -> [Int32] {
    (0..<other.count).map { place in
      other.with(Int32(place)) { number(of: $0) }
    }
  }

  /// Adds all strings of another table without asking whether they are there.
  mutating func append(_ other: StringTable) {
    for place in 0..<other.count { other.with(Int32(place)) { append($0) } }
  }
}
