import Model

/// Which skills the vocabulary knows, and which broader ones each of them satisfies.
///
/// The relations are the `parent` lists of the skill tables: PostgreSQL satisfies SQL. A field is
/// satisfied by the fields in it only: PyTorch is a part of deep learning and does not satisfy it.
public struct SkillRelations: Sendable {
  private let vocabulary: Vocabulary
  private let lexicon: Lexicon
  private let places: [String: Int]
  private let childCounts: [String: Int]

  /// Reads the relations of a vocabulary.
  public init(vocabulary: Vocabulary = .builtIn) {
    self.vocabulary = vocabulary
    lexicon = vocabulary.lexicon
    places = Dictionary(
      lexicon.skillEntries.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first })
    var counts: [String: Int] = [:]
    for entry in lexicon.skillEntries {
      for parent in entry.parents { counts[parent, default: 0] += 1 }
    }
    childCounts = counts
  }

  /// Canonical names in the order of the tables.
  public var names: [String] { lexicon.skillEntries.map(\.name) }

  /// Categories in the order of the tables.
  public var categories: [String] {
    var seen: Set<String> = []
    return lexicon.skillEntries.map(\.category).filter { seen.insert($0).inserted }
  }

  /// Canonical name of a skill in any spelling of the vocabulary, nil where it holds none.
  ///
  /// Case, plurals and hyphens make no difference; an ambiguous name ("Go") is taken as the skill.
  public func name(of spelling: String) -> String? {
    if places[spelling] != nil { return spelling }
    let tokens = lexicon.tokens(of: spelling)
    return lexicon.table(.skills).whole(tokens, 0..<tokens.count)
      .map { lexicon.skillEntries[lexicon.skillSpellings[$0].entry].name }
  }

  /// Category of a canonical name, nil where the vocabulary does not hold it.
  public func category(of name: String) -> String? {
    places[name].map { lexicon.skillEntries[$0].category }
  }

  /// The broader skills that a skill names as its own parents, canonical.
  public func parents(of name: String) -> [String] {
    guard let place = places[name] else { return [] }
    return lexicon.skillEntries[place].parents.compactMap { self.name(of: $0) }
  }

  /// Number of skills that name this one as a parent.
  public func childCount(of name: String) -> Int { childCounts[name] ?? 0 }

  /// Whether the skill is a field of knowledge, which no tool or method in it satisfies.
  public func isField(_ name: String) -> Bool {
    places[name].map { lexicon.skillEntries[$0].isField } ?? false
  }

  /// The skills with which a year of that work is experience, in the order of the tables.
  public func skills(ofYears kind: YearsKind) -> [String] {
    lexicon.skillEntries.filter { $0.ofYears == kind }.map(\.name)
  }

  /// All broader skills that a skill satisfies, nearest first, itself left out.
  public func broader(than name: String) -> [String] {
    above(name) { child, parent in !isField(parent) || isField(child) }
  }

  /// The fields that a skill is a part of without satisfying them, nearest first.
  public func fields(around name: String) -> [String] {
    let satisfied = Set(broader(than: name))
    return above(name) { _, _ in true }.filter { isField($0) && !satisfied.contains($0) }
  }

  /// All that each skill is part of, satisfied by it or not, for the skills that are part of something.
  public var wholes: [String: [String]] {
    Dictionary(
      names.map { ($0, above($0) { _, _ in true }) }.filter { !$0.1.isEmpty },
      uniquingKeysWith: { first, _ in first })
  }

  /// All skills above one by the steps that `leads` allows, nearest first.
  private func above(_ name: String, _ leads: (String, String) -> Bool) -> [String] {
    var found: [String] = []
    var level = [name]
    while !level.isEmpty {
      var next: [String] = []
      for child in level {
        for parent in parents(of: child)
        where parent != name && !found.contains(parent) && leads(child, parent) {
          found.append(parent)
          next.append(parent)
        }
      }
      level = next
    }
    return found
  }

  /// The skills that a line of one's own work names, in the order of the line.
  ///
  /// Read by the rules for postings, so that "go" in "go live" is no skill.
  public func skills(inWork line: String) -> [String] {
    let heading = "Requirements"
    let text = "Work\n\(heading)\n\(line)"
    let first = "Work".utf8.count + 1
    let second = first + heading.utf8.count + 1
    let document = TextDocument(
      text: Array(text.utf8),
      blocks: [
        Block(range: TextRange(0, first - 1), kind: .heading(1)),
        Block(range: TextRange(first, second - 1), kind: .heading(2)),
        Block(range: TextRange(second, text.utf8.count), kind: .item(1)),
      ])
    guard second < text.utf8.count else { return [] }
    return PostingAnalyzer(vocabulary: vocabulary)
      .record(of: Posting(id: "work", document: document)).skills.map(\.name)
  }
}
