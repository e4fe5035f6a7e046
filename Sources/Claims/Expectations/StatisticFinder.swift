import Model
import Statistics

/// The figures of a set of postings, in which statistics are found by their paths.
struct StatisticFinder {
  /// What a path leads to.
  struct Found {
    /// The value; of a name that no posting has, one of shares of 0.
    var value: FigureTree
    /// Those that the same path leads to from the list's other elements.
    var others: [FigureTree] = []
    /// Whether no posting has the name.
    var isAbsent = false
    /// Why the figure cannot be told though the path is right.
    var reason: String?
  }

  /// The figures of the postings in question.
  let figures: FigureTree
  /// The figures of all postings.
  let all: FigureTree
  /// The names of the vocabulary.
  let known: KnownNames

  /// Follows a path; throws where a part of it is the name of nothing.
  func find(_ path: StatisticPath) throws(PathError) -> Found {
    var found = Found(value: figures)
    var owner = FigureTree.members([])
    for (place, part) in path.parts.enumerated() {
      let outer = owner
      owner = found.value
      if let elements = owner.elements, let list = NamedList(at: path.parts[..<place]) {
        if let index = elements.firstIndex(where: { $0.name == part }) {
          found.others = elements.enumerated().filter { $0.offset != index }.map(\.element)
          found.value = elements[index]
        } else {
          found.reason = try absence(list, elements.count, path, place)
          found.isAbsent = true
          found.value = list.absent(
            in: outer, postings: figures["count"]?.number.map(Int.init) ?? 0)
        }
      } else if let member = owner[part] {
        found.value = member
        found.others = found.others.compactMap { $0[part] }
      } else {
        throw unknown(path, place, in: owner)
      }
    }
    return found
  }

  /// Judges a name that no element of a list has: nil where its share is 0, else why it cannot be
  /// told; throws where there is no such name.
  private func absence(
    _ list: NamedList, _ count: Int, _ path: StatisticPath, _ place: Int
  ) throws(PathError) -> String? {
    let name = path.parts[place]
    let names = list.names(known, in: all)
    if list == .years {
      guard let years = Int(name), years >= 0 else {
        throw PathError(
          problem: "\"\(name)\" is no \(list.noun)",
          remedy: "write a whole number, as in \(path.replacing(place, with: "5"))")
      }
      return nil
    }
    if names.contains(name) {
      return list == .leadingSkills && count >= RoleFigures.leadingCount
        ? "it is not among the \(count) that lead; name it as in \(path.from("skills"))" : nil
    }
    if let dotted = path.joined(at: place, to: names) {
      throw PathError(
        problem: "no \(list.noun) is named \"\(name)\"",
        remedy: "put double quotes around a name with a dot: \(dotted)")
    }
    let spelling = list == .skills || list == .leadingSkills ? known.skill(name) : nil
    if let right = KnownNames.respelt(name, in: names) ?? spelling {
      throw PathError(
        problem: "no \(list.noun) is named \"\(name)\"",
        remedy: "write \(path.replacing(place, with: right))")
    }
    let nearest = NearestWord.of(name, in: names).map { path.replacing(place, with: $0) }
    if list == .fields || list == .certifications {
      return "no posting names it" + (nearest.map { "; did you mean \($0)?" } ?? "")
    }
    let remedy =
      switch list {
      case .skills, .leadingSkills: "check the spelling, or add it with --vocabulary"
      default: "use one of \(names.joined(separator: ", "))"
      }
    throw PathError(
      problem: "no posting and no vocabulary has the \(list.noun) \"\(name)\"",
      remedy: nearest.map { "did you mean \($0)?" } ?? remedy)
  }

  private func unknown(_ path: StatisticPath, _ place: Int, in value: FigureTree) -> PathError {
    let part = path.parts[place]
    let keys = value.members.map(\.key)
    let nearest = KnownNames.nearest(part, in: keys).map { "did you mean \"\($0)\"? " } ?? ""
    let here = StatisticPath(parts: Array(path.parts[...place]))
    return PathError(
      problem: "there is no statistic \(here)",
      remedy: nearest
        + (keys.isEmpty || value.share != nil
          ? "end the path before \"\(part)\"" : "use one of \(keys.joined(separator: ", "))"))
  }
}

extension StatisticPath {
  /// The path with another part in one place.
  fileprivate func replacing(_ place: Int, with part: String) -> StatisticPath {
    var parts = parts
    parts[place] = part
    return StatisticPath(parts: parts)
  }

  /// The path from a key on, as for the figures of a group.
  fileprivate func from(_ key: String) -> StatisticPath {
    StatisticPath(parts: Array(parts.drop { $0 != key }.prefix(2)) + ["any"])
  }

  /// The path with the parts from one place on joined by dots where that makes one of the names.
  fileprivate func joined(at place: Int, to names: [String]) -> StatisticPath? {
    for end in parts.indices where end > place {
      let name = parts[place...end].joined(separator: ".")
      if let right = KnownNames.respelt(name, in: names), right.contains(".") {
        return StatisticPath(
          parts: Array(parts[..<place]) + [right] + parts[(end + 1)...])
      }
    }
    return nil
  }
}
