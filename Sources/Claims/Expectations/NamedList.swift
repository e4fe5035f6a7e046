import Model
import Statistics

/// A list among the figures whose elements are told apart by a name in the place of a key.
enum NamedList {
  case skills, categories, fields, years, doubts
  /// The skills that lead in a role, of which the report holds only the first ones.
  case leadingSkills

  /// The list at a place, nil for others.
  init?(at path: ArraySlice<String>) {
    switch Array(path) {
    case ["skills"]: self = .skills
    case ["skillCategories"]: self = .categories
    case ["degrees", "fields"]: self = .fields
    case ["doubts"]: self = .doubts
    case let path where path.first == "roles" && path.last == "skills": self = .leadingSkills
    case let path where path.last == "distribution": self = .years
    default: return nil
    }
  }

  /// What an element is.
  var noun: String {
    switch self {
    case .skills, .leadingSkills: "skill"
    case .categories: "category"
    case .fields: "field of study"
    case .years: "number of years"
    case .doubts: "doubt"
    }
  }

  /// The key that holds an element's name.
  private var key: String {
    switch self {
    case .skills, .leadingSkills: "name"
    case .categories: "category"
    case .fields, .doubts: "field"
    case .years: "years"
    }
  }

  /// The name of an element.
  func name(of element: JSONValue) -> String? {
    element[key]?.string ?? element[key]?.int.map { String($0) }
  }

  /// The names that the list may hold, those of the vocabulary and those in `all`, the figures of all
  /// postings.
  func names(_ known: KnownNames, in all: JSONValue) -> [String] {
    func names(_ list: NamedList, _ value: JSONValue?) -> [String] {
      value?.array?.compactMap(list.name) ?? []
    }
    return switch self {
    case .skills, .leadingSkills: known.skills + names(.skills, all["skills"])
    case .categories: known.categories + names(.categories, all["skillCategories"])
    case .fields: names(.fields, all["degrees"]?["fields"])
    case .years: []
    case .doubts: ["degree"] + names(.doubts, all["doubts"])
    }
  }

  /// An element that no posting has; `owner` holds the list, `postings` is the number looked at.
  func absent(in owner: JSONValue, postings: Int) -> JSONValue {
    func none(of denominator: Int) -> JSONValue {
      .object([
        JSONValue.Member(key: "count", value: .number(0)),
        JSONValue.Member(key: "denominator", value: .number(Double(denominator))),
      ])
    }
    func object(_ keys: [String], _ value: JSONValue) -> JSONValue {
      .object(keys.map { JSONValue.Member(key: $0, value: value) })
    }
    switch self {
    case .skills, .categories:
      return object(["required", "preferred", "mentioned", "any"], none(of: postings))
    case .leadingSkills:
      return object(["requiredOrPreferred"], none(of: owner["postings"]?["count"]?.int ?? 0))
    case .fields:
      let naming = none(of: owner["naming"]?["count"]?.int ?? 0)
      return object(
        ["share"],
        .object([
          JSONValue.Member(key: "all", value: none(of: postings)),
          JSONValue.Member(key: "naming", value: naming),
        ]))
    case .years: return object(["share"], none(of: owner["stated"]?["count"]?.int ?? 0))
    case .doubts: return object(["share"], none(of: postings))
    }
  }
}
