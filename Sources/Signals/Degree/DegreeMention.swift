import Model

/// Degrees named together in a sentence: "BS/MS/PhD", "a Bachelor's or Master's degree in CS".
struct DegreeMention {
  /// All of its tokens, the fields of study not included.
  var tokens: Range<Int>
  /// The groups named, in the order of the text.
  var groups: [DegreeGroup]
  /// Index of its sentence.
  var sentence: Int
  /// End of the fields of study that follow, `tokens.upperBound` where none do.
  var end: Int
  /// The fields of study, lower case as written.
  var fields: [String]
  /// Whether "or higher" follows.
  var isOpen: Bool
  /// The lines below it that list fields of study.
  var listed: [Range<Int>] = []

  /// The levels that the groups stand for, rising.
  var levels: [DegreeLevel] {
    var levels: Set<DegreeLevel> = []
    for group in groups { levels.formUnion(group.levels) }
    if isOpen, let lowest = levels.min(), lowest >= .bachelor {
      levels.formUnion(DegreeLevel.allCases.filter { $0 >= lowest })
    }
    return levels.sorted()
  }
}

extension DegreeGroup {
  /// The levels that the group stands for.
  var levels: [DegreeLevel] {
    switch self {
    case .doctorate: [.doctorate]
    case .master: [.master]
    case .masterUp: [.master, .doctorate]
    case .bachelor, .degree: [.bachelor]
    case .associate: [.associate]
    case .highSchool: [.highSchool]
    }
  }
}
