/// How terms and skills lie in an image: as numbers, since a structure's padding is of no known value.
extension ImageWriter {
  /// Adds the spellings of certificates.
  mutating func append(_ terms: [CertificationTerm]) {
    append(terms.map { Int32($0.entry) << 2 | Int32($0.doubt.rawValue) })
  }

  /// Adds the spellings and the entries of skills.
  mutating func append(_ skills: SkillCatalog) {
    append(
      skills.spellings.map {
        Int32($0.entry) << 2 | ($0.isAmbiguous ? 2 : 0) | ($0.needsCapital ? 1 : 0)
      })
    var categories: [String] = []
    var parents: [String] = []
    var numbers: [Int32] = []
    for entry in skills.entries {
      if categories.last != entry.category { categories.append(entry.category) }
      let years = entry.ofYears.flatMap { YearsKind.allCases.firstIndex(of: $0) } ?? -1
      parents += entry.parents
      numbers += [
        Int32(categories.count - 1), entry.isField ? 1 : 0, Int32(years), Int32(parents.count),
      ]
    }
    append(strings: skills.entries.map(\.name))
    append(strings: categories)
    append(numbers)
    append(strings: parents)
    append(
      skills.longForms.sorted { $0.key < $1.key }.flatMap { short, words in
        words.sorted().flatMap { [short, $0] }
      })
  }
}

extension ImageReader {
  /// The next spellings of certificates.
  mutating func certificationTerms() -> [CertificationTerm] {
    take(Int32.self).map {
      CertificationTerm(entry: Int($0 >> 2), doubt: .init(rawValue: Int($0 & 3)) ?? .noun)
    }
  }

  /// The next spellings of skills.
  mutating func skillSpellings() -> [SkillSpelling] {
    take(Int32.self).map {
      SkillSpelling(entry: Int($0 >> 2), isAmbiguous: $0 & 2 != 0, needsCapital: $0 & 1 != 0)
    }
  }

  /// The next entries of skills.
  mutating func skillEntries() -> SkillEntries {
    SkillEntries(
      names: strings(), categories: strings(), numbers: take(), parents: strings())
  }

  /// The next first words of what abbreviations stand for.
  mutating func longForms() -> [WordID: Set<WordID>] {
    let pairs = take(WordID.self)
    var forms: [WordID: Set<WordID>] = [:]
    for place in stride(from: 0, to: pairs.count, by: 2) {
      forms[pairs[place], default: []].insert(pairs[place + 1])
    }
    return forms
  }
}
