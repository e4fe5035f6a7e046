import Model
import Statistics

/// A list among the figures whose elements are told apart by a name in the place of a key.
enum NamedList {
  case skills, categories, fields, years, doubts, certifications, duties, specialisations
  case industries
  /// The skills that lead in a role, of which the report holds only the first ones.
  case leadingSkills

  /// The list at a place, nil for others.
  init?(at path: ArraySlice<String>) {
    switch Array(path) {
    case ["skills"]: self = .skills
    case ["skillCategories"]: self = .categories
    case ["degrees", "fields"]: self = .fields
    case ["doubts"]: self = .doubts
    case ["certifications"]: self = .certifications
    case ["work", "duties"]: self = .duties
    case ["work", "specialisations"]: self = .specialisations
    case ["work", "industries"]: self = .industries
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
    case .certifications: "certificate"
    case .duties: "duty"
    case .specialisations: "specialisation"
    case .industries: "industry"
    }
  }

  /// The names that the list may hold, those of the vocabulary and those in `all`, the figures of all
  /// postings.
  func names(_ known: KnownNames, in all: FigureTree) -> [String] {
    func names(_ list: FigureTree?) -> [String] { list?.elements?.compactMap(\.name) ?? [] }
    return switch self {
    case .skills, .leadingSkills: known.skills + names(all["skills"])
    case .categories: known.categories + names(all["skillCategories"])
    case .fields: names(all["degrees"]?["fields"])
    case .years: []
    case .certifications: names(all["certifications"])
    case .duties: Duty.allCases.map(\.rawValue)
    case .specialisations: Specialisation.allCases.map(\.rawValue)
    case .industries: Industry.allCases.map(\.rawValue)
    case .doubts: ["degree"] + names(all["doubts"])
    }
  }

  /// An element that no posting has; `owner` holds the list, `postings` is the number looked at.
  func absent(in owner: FigureTree, postings: Int) -> FigureTree {
    func none(of denominator: Int?) -> FigureTree { .share(Share(0, of: denominator ?? 0)) }
    func members(_ keys: [String], _ value: FigureTree) -> FigureTree {
      .members(keys.map { FigureTree.Member($0, value) })
    }
    switch self {
    case .skills, .categories, .certifications:
      return members(["required", "preferred", "mentioned", "any"], none(of: postings))
    case .leadingSkills:
      return members(["requiredOrPreferred"], none(of: owner["postings"]?.share?.count))
    case .fields:
      let share = FigureTree.members([
        FigureTree.Member("all", none(of: postings)),
        FigureTree.Member("naming", none(of: owner["naming"]?.share?.count)),
      ])
      return members(["share"], share)
    case .years: return members(["share"], none(of: owner["stated"]?.share?.count))
    case .industries: return members(["share"], none(of: owner["industryTold"]?.share?.count))
    case .doubts, .duties, .specialisations: return members(["share"], none(of: postings))
    }
  }
}
