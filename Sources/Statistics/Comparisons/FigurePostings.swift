import Model

/// The postings that a share is counted of, and those among them that count.
struct FigurePostings {
  /// Whether a posting is among those that could count.
  var isOf: (PostingRow) -> Bool
  /// Whether it counts.
  var counts: (PostingRow) -> Bool

  private init(
    of isOf: @escaping (PostingRow) -> Bool = { _ in true },
    _ counts: @escaping (PostingRow) -> Bool
  ) {
    self.isOf = isOf
    self.counts = counts
  }

  /// Those of the share at a place among the figures (`skills.Python.any`); nil where that is not told
  /// by one posting after another.
  init?(at parts: [String], names: [SkillName]) {
    func part(_ place: Int) -> String { place < parts.count ? parts[place] : "" }
    switch part(0) {
    case "skills": self.init(skill: part(1), part(2), names)
    case "years": self.init(years: part(1), part(2))
    case "workMode":
      if part(1) == "stated" {
        self.init { $0.workMode != nil }
      } else {
        guard let mode = WorkMode(rawValue: part(1)) else { return nil }
        self.init { $0.workMode == mode }
      }
    case "pay":
      guard part(1) == "stated" else { return nil }
      self.init(\.statesPay)
    case "roles":
      guard let role = Role(rawValue: part(1)) else { return nil }
      self.init(role: role, part(2))
    case "degrees": self.init(degrees: parts.dropFirst().map(\.self))
    default: return nil
    }
  }

  private init?(skill: String, _ standing: String, _ names: [SkillName]) {
    let own = Set(names.indices.filter { names[$0].name == skill }.map { Int32($0) })
    let wanted = Standing(rawValue: standing)
    guard wanted != nil || standing == "any" else { return nil }
    self.init { row in
      row.skills.contains { use in
        own.contains(use.skill) && (wanted == nil || use.standing == wanted)
      }
    }
  }

  private init?(years: String, _ name: String) {
    switch years {
    case "stated": self.init { $0.years != nil }
    case "bands":
      self.init(of: { $0.years != nil }) { row in
        row.years.map { YearsFigures.band(of: $0) == name } ?? false
      }
    default: return nil
    }
  }

  private init?(role: Role, _ name: String) {
    switch name {
    case "postings": self.init { $0.role == role }
    case "doctorateFloor":
      self.init(of: { $0.role == role }) { $0.degree.minimum == .doctorate }
    case "doctorateAnyMention": self.init(of: { $0.role == role }) { $0.mentions(.doctorate) }
    case "masterPreferred":
      self.init(of: { $0.role == role }) { $0.degree.preferred.contains(.master) }
    default: return nil
    }
  }

  private init?(degrees parts: [String]) {
    func part(_ place: Int) -> String { place < parts.count ? parts[place] : "" }
    let counts: (PostingRow) -> Bool
    switch part(0) {
    case "naming": counts = { $0.namesDegree }
    case "substitutable": counts = { $0.degree.substitutable }
    case "masterPreferred": counts = { $0.degree.preferred.contains(.master) }
    case "doctoratePreferred": counts = { $0.degree.preferred.contains(.doctorate) }
    case "minimum": counts = { MinimumGroup($0.degree.minimum).rawValue == part(1) }
    case "demand": counts = { DegreeDemand($0).rawValue == part(1) }
    case "levels":
      let level = DegreeLevel(rawValue: part(1))
      guard part(2) == "floor", level != nil || part(1) == "none" else { return nil }
      counts = { $0.degree.minimum == level }
    default: return nil
    }
    if parts.last == "naming", parts.count > 1 {
      self.init(of: \.namesDegree) { $0.namesDegree && counts($0) }
    } else {
      self.init(counts)
    }
  }
}

extension Statistics {
  /// The difference between two shares of the same postings, in points, with the interval that takes
  /// what they have in common into account, and companies whole.
  ///
  /// `groups` are names by keys, as a claim has them; `first` and `second` are the places of the shares
  /// among the figures. Nil where they are not told by one posting after another.
  public func difference(
    of first: [String], from second: [String], in groups: [(Grouping, String)]
  ) -> ShareChange? {
    guard let a = FigurePostings(at: first, names: skillNames),
      let b = FigurePostings(at: second, names: skillNames)
    else { return nil }
    let rows = groups.reduce(counted) { rows, group in
      group.0.groups(of: rows).first { $0.name == group.1 }?.rows ?? []
    }
    let (ofA, ofB) = (rows.filter(a.isOf), rows.filter(b.isOf))
    let numbers = CompanyNumbers.numbers(of: ofB, and: ofA)
    return SamplePair(numbers.first, numbers.second, companies: numbers.count)
      .change({ b.counts(ofB[$0]) }, { a.counts(ofA[$0]) })
  }
}
