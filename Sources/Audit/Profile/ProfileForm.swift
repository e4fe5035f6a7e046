import Model
import Signals
import Yams

/// Fills a profile from YAML nodes and collects what does not fit.
struct ProfileForm {
  private(set) var problems: [ProfileProblem] = []
  /// Line of the first key.
  private(set) var firstLine = 1

  private static let levels = ["none"] + DegreeLevel.allCases.map(\.rawValue)
  /// The keys that stand under another one.
  private static let members = [
    "degree": ["highest", "field"], "years": ["software", "machine-learning"],
    "publications": ["title", "venue", "first-author"],
  ]
  /// Years above which a number is a slip of the pen.
  private static let mostYears = 60.0

  mutating func profile(_ root: Node) -> Profile {
    var profile = Profile()
    var learning: Node?
    let known = [
      "degree", "years", "skills", "work", "publications", "certifications", "languages",
      "clearance",
    ]
    firstLine = root.mark?.line ?? 1
    for (key, value) in members(root, known, "") {
      switch key {
      case "degree":
        for (key, value) in members(value, Self.members[key] ?? [], key) {
          if key == "field" {
            profile.fields = fields(value)
          } else {
            profile.degree = degree(value)
          }
        }
      case "years":
        for (key, value) in members(value, Self.members[key] ?? [], key) {
          if key == "software" {
            profile.softwareYears = years(value, "years.software")
          } else {
            profile.machineLearningYears = years(value, "years.machine-learning")
            learning = value
          }
        }
        if let learning { checkSum(profile, learning) }
      case "skills":
        if !ProfileReader.isNull(value) { profile.skills = texts(value, "skills") }
      case "work": profile.work = texts(value, "work")
      case "certifications":
        if !ProfileReader.isNull(value) { profile.certifications = texts(value, key) }
      case "languages":
        if !ProfileReader.isNull(value) {
          profile.languages = texts(value, key).map { Profile.Language($0.text) }
        }
      case "clearance": profile.clearance = text(value, key)
      default:
        if !ProfileReader.isNull(value) {
          profile.publications = elements(value, "publications").compactMap { publication($0) }
        }
      }
    }
    return profile
  }

  private mutating func report(_ node: Node, _ key: String, _ message: String) {
    problems.append(ProfileProblem(line: node.mark?.line ?? 1, key: key, message: message))
  }

  /// The members of a mapping under known keys; others are reported with the nearest known one.
  private mutating func members(
    _ node: Node, _ known: [String], _ path: String
  ) -> [(key: String, value: Node)] {
    guard case .mapping(let mapping) = node else {
      if !ProfileReader.isNull(node) {
        report(
          node, path,
          "here stand keys with values (\(known.joined(separator: ", "))), not \(Self.shown(node))")
      }
      return []
    }
    var found: [(String, Node)] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        report(key, path, "a key is a word; known here: \(known.joined(separator: ", "))")
        continue
      }
      let full = path.isEmpty ? name : "\(path).\(name)"
      if known.contains(name) {
        found.append((name, value))
      } else if path.isEmpty,
        let block = Self.members.keys.sorted().first(where: {
          Self.members[$0]?.contains(name) == true
        })
      {
        report(key, full, "no such key here; indent it by two spaces under \"\(block):\"")
      } else if let nearest = NearestWord.of(name, in: known) {
        report(key, full, "no such key; did you mean \"\(nearest)\"?")
      } else {
        report(key, full, "no such key; known here: \(known.joined(separator: ", "))")
      }
    }
    return found
  }

  private mutating func elements(_ node: Node, _ key: String) -> [Node] {
    if case .sequence(let sequence) = node { return Array(sequence) }
    if !ProfileReader.isNull(node) {
      report(node, key, "\(Self.shown(node)) is no list: write a line each, with \"- \" in front")
    }
    return []
  }

  private mutating func texts(_ node: Node, _ key: String) -> [Profile.Named] {
    elements(node, key).compactMap { element in
      text(element, key).map { Profile.Named($0, line: element.mark?.line ?? 1) }
    }
  }

  private mutating func text(_ node: Node, _ key: String) -> String? {
    guard let scalar = node.scalar else {
      let remedy =
        if case .mapping = node { "put it in quotes, since it holds a colon" } else {
          "write a line each"
        }
      report(node, key, "\(Self.shown(node)) is not one text; \(remedy)")
      return nil
    }
    if ProfileReader.isNull(node) { return nil }
    return scalar.string
  }

  /// One field of study, or a list of them.
  private mutating func fields(_ node: Node) -> [String] {
    if case .sequence = node { return texts(node, "degree.field").map(\.text) }
    return text(node, "degree.field").map { [$0] } ?? []
  }

  private mutating func degree(_ node: Node) -> Profile.Degree? {
    if ProfileReader.isNull(node) { return nil }
    let levels = Self.levels.joined(separator: ", ")
    guard let word = node.scalar?.string else {
      report(node, "degree.highest", "\(Self.shown(node)) is not one of \(levels)")
      return nil
    }
    if word.lowercased() == "none" { return .noDegree }
    if let level = DegreeLevel(rawValue: word.lowercased()) ?? DegreeNames.level(of: word) {
      return .held(level)
    }
    let hint =
      NearestWord.of(word, in: Self.levels).map { "; did you mean \"\($0)\"?" }
      ?? "; write one of \(levels)"
    report(node, "degree.highest", "\"\(word)\" names no degree\(hint)")
    return nil
  }

  /// A number of years, also as in `5+` or `6 years`; nil where there is none.
  private mutating func years(_ node: Node, _ key: String) -> Double? {
    if ProfileReader.isNull(node) { return nil }
    let words = node.scalar?.string.lowercased().split(separator: " ") ?? []
    let unit = words.dropFirst().first ?? "years"
    var digits = words.first ?? ""
    if digits.last == "+" { digits.removeLast() }
    guard words.count <= 2, ["year", "years", "yr", "yrs"].contains(unit),
      let number = Double(digits), number.isFinite
    else {
      report(node, key, "\(Self.shown(node)) is no number of years; write one as in 3 or 2.5")
      return nil
    }
    guard (0...Self.mostYears).contains(number) else {
      report(node, key, "\(Self.shown(node)) is outside 0 to \(Int(Self.mostYears))")
      return nil
    }
    return number
  }

  /// Years of software are all years, those with machine learning among them.
  private mutating func checkSum(_ profile: Profile, _ learning: Node) {
    guard let all = profile.softwareYears, let part = profile.machineLearningYears, part > all
    else { return }
    report(
      learning, "years.machine-learning",
      "\(YearsWords.years(part)) are more than the \(YearsWords.years(all)) of software, which "
        + "include them; raise years.software")
  }

  /// A value as the file has it, short.
  private static func shown(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "\"\(scalar.string)\""
    case .mapping(let mapping):
      "\"" + (mapping.first?.key.scalar.map { "\($0.string): …" } ?? "…") + "\""
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  private mutating func publication(_ node: Node) -> Profile.Publication? {
    if let title = node.scalar?.string {
      return ProfileReader.isNull(node) ? nil : Profile.Publication(title: title)
    }
    var publication = Profile.Publication(title: "")
    for (key, value) in members(node, Self.members["publications"] ?? [], "publications") {
      switch key {
      case "title": publication.title = text(value, "publications.title") ?? ""
      case "venue": publication.venue = text(value, "publications.venue")
      default:
        switch value.scalar?.string {
        case "true", "yes": publication.isFirstAuthor = true
        case "false", "no": publication.isFirstAuthor = false
        default:
          report(
            value, "publications.first-author", "\(Self.shown(value)) is neither true nor false")
        }
      }
    }
    if publication.title.isEmpty, problems.isEmpty {
      report(node, "publications.title", "a publication has a title")
    }
    return publication
  }
}
