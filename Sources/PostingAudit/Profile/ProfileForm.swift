import PostingModel
import Yams

/// Fills a profile from YAML nodes and collects what does not fit.
struct ProfileForm {
  private(set) var problems: [ProfileProblem] = []

  private static let levels = ["none"] + DegreeLevel.allCases.map(\.rawValue)
  /// Years above which a number is a slip of the pen.
  private static let mostYears = 60.0

  mutating func profile(_ root: Node) -> Profile {
    var profile = Profile()
    let known = ["degree", "years", "skills", "work", "publications"]
    for (key, value) in members(root, known, "") {
      switch key {
      case "degree":
        for (key, value) in members(value, ["highest", "field"], "degree") {
          if key == "field" {
            profile.field = text(value, "degree.field")
          } else {
            profile.degree = degree(value)
          }
        }
      case "years":
        for (key, value) in members(value, ["software", "machine-learning"], "years") {
          if key == "software" {
            profile.softwareYears = years(value, "years.software")
          } else {
            profile.machineLearningYears = years(value, "years.machine-learning")
          }
        }
      case "skills": profile.skills = texts(value, "skills")
      case "work": profile.work = texts(value, "work")
      default: profile.publications = elements(value, "publications").compactMap { publication($0) }
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
        report(node, path, "here stand keys with values: \(known.joined(separator: ", "))")
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
      report(node, key, "this is a list: a line each, with \"- \" in front")
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
      report(node, key, "this is a text; put it in quotes where it holds a colon")
      return nil
    }
    if ProfileReader.isNull(node) { return nil }
    return scalar.string
  }

  private mutating func degree(_ node: Node) -> DegreeLevel? {
    let levels = Self.levels.joined(separator: ", ")
    guard let word = node.scalar?.string else {
      report(node, "degree.highest", "one of \(levels)")
      return nil
    }
    if word == "none" || ProfileReader.isNull(node) { return nil }
    if let level = DegreeLevel(rawValue: word) { return level }
    let hint =
      NearestWord.of(word, in: Self.levels).map { "; did you mean \"\($0)\"?" }
      ?? "; known: \(levels)"
    report(node, "degree.highest", "\"\(word)\" is no degree\(hint)")
    return nil
  }

  private mutating func years(_ node: Node, _ key: String) -> Double {
    guard let word = node.scalar?.string, let number = Double(word), number.isFinite else {
      report(node, key, "this is a number of years, as in 3 or 2.5")
      return 0
    }
    guard (0...Self.mostYears).contains(number) else {
      report(node, key, "\(word) is outside 0 to \(Int(Self.mostYears))")
      return 0
    }
    return number
  }

  private mutating func publication(_ node: Node) -> Profile.Publication? {
    if let title = node.scalar?.string {
      return ProfileReader.isNull(node) ? nil : Profile.Publication(title: title)
    }
    var publication = Profile.Publication(title: "")
    for (key, value) in members(node, ["title", "venue", "first-author"], "publications") {
      switch key {
      case "title": publication.title = text(value, "publications.title") ?? ""
      case "venue": publication.venue = text(value, "publications.venue")
      default:
        switch value.scalar?.string {
        case "true", "yes": publication.isFirstAuthor = true
        case "false", "no": publication.isFirstAuthor = false
        default: report(value, "publications.first-author", "true or false")
        }
      }
    }
    if publication.title.isEmpty, problems.isEmpty {
      report(node, "publications.title", "a publication has a title")
    }
    return publication
  }
}
