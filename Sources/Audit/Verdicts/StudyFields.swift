/// Which fields of study count as one another.
enum StudyFields {
  /// How a field of one's own relates to those that a posting names.
  enum Relation: Hashable {
    /// The posting names no field.
    case none
    /// Named.
    case same
    /// Another name of a named one.
    case alike(String)
    /// Within a general word of the posting ("quantitative field", "engineering").
    case within(String)
    /// Not named, but the posting says "or a related field".
    case perhapsRelated
    /// Not named.
    case different
    /// The profile names none.
    case unknown

    /// How far it is from being the same.
    fileprivate var distance: Int {
      switch self {
      case .none, .same: 0
      case .alike: 1
      case .within: 2
      case .perhapsRelated: 3
      case .different: 4
      case .unknown: 5
      }
    }
  }

  /// Relates each of the `own` fields and gives the nearest one with its relation; of equals the first.
  static func relation(
    ofAny own: [String], to fields: [String], words: String
  ) -> (own: String, relation: Relation) {
    let all = own.map { ($0, relation($0, to: fields, words: words)) }
    return all.min { $0.1.distance < $1.1.distance } ?? (
      "", relation(nil, to: fields, words: words)
    )
  }

  /// Relates `own` to the `fields` of a posting; `words` are the line where they stand.
  static func relation(_ own: String?, to fields: [String], words: String) -> Relation {
    guard !fields.isEmpty else { return .none }
    guard let own else { return .unknown }
    let mine = folded(own)
    let myGroup = group(mine)
    for field in fields {
      let theirs = folded(field)
      if theirs == mine || contains(mine, theirs) { return .same }
      if let myGroup, group(theirs) == myGroup { return .alike(field) }
    }
    let line = folded(words)
    for general in fields.map(folded) + [line] {
      if myGroup != nil, let word = generalWords.first(where: { contains(general, $0) }) {
        return .within(word)
      }
    }
    let isOpen = [
      "related", "similar", "equivalent", "relevant", "comparable", "adjacent", "other",
    ]
    .contains { contains(line, $0) }
    return isOpen ? .perhapsRelated : .different
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }

  /// Whether the words of `part` stand in `text` one behind the other.
  private static func contains(_ text: String, _ part: String) -> Bool {
    !part.isEmpty && " \(text) ".contains(" \(part) ")
  }

  private static func group(_ field: String) -> Int? {
    groups.firstIndex { $0.contains(field) }
  }

  /// Words that a technical field of any group falls under.
  private static let generalWords = [
    "quantitative", "technical", "stem", "scientific", "numerate", "science or engineering",
    "sciences",
  ]

  /// Fields that postings name for one another.
  private static let groups: [Set<String>] = [
    [
      "computer science", "computer sciences", "cs", "software engineering", "informatics",
      "computing", "computer engineering", "information technology", "information systems",
      "computing science", "software development", "it", "computer science and engineering",
    ],
    ["mathematics", "math", "maths", "applied mathematics", "applied math"],
    ["statistics", "biostatistics", "applied statistics", "mathematical statistics"],
    ["electrical engineering", "electronics", "electronic engineering", "ee"],
    ["physics", "applied physics"],
    ["machine learning", "artificial intelligence", "ai", "data science"],
    ["economics", "econometrics"],
    ["operations research", "operational research", "industrial engineering"],
    ["mechanical engineering", "robotics", "control theory"],
  ]
}
