import Model
import Statistics

extension Facet {
  /// What the postings of a population have in common.
  init(_ population: Population) {
    self = .population(population.name ?? population.description)
  }

  /// What the postings of a headline share have in common.
  init(_ share: HeadlineShare) {
    self =
      switch share {
      case .bachelorMinimum: .degree(.floor, .bachelor)
      case .masterMinimum: .degree(.floor, .master)
      case .doctorateMinimum: .degree(.floor, .doctorate)
      case .noDegree: .degree(.floor, nil)
      case .masterPreferred: .preferring(.master)
      case .doctoratePreferred: .preferring(.doctorate)
      case .substitutable: .substitutable
      case .research: .role(.research)
      }
  }

  /// What the postings of a compared share have in common; nil for a share that the list cannot tell.
  init?(_ line: Comparison.Line) {
    if line.kind == .skill {
      self = .skill(line.name, nil)
    } else if let share = HeadlineShare.allCases.first(where: { $0.words == line.name }) {
      self.init(share)
    } else if let mode = WorkMode(rawValue: line.name) {
      self = .workMode(mode)
    } else if let duty = Duty.allCases.first(where: { line.name == "duty: " + $0.rawValue }) {
      self = .duty(duty)
    } else {
      switch line.name {
      case "years are stated": self = .statesYears
      case "pay is stated": self = .statesPay
      case "senior, staff or principal": self = .highRank
      default: return nil
      }
    }
  }

  /// What the postings have in common that a path among the figures counts; empty for figures of
  /// which the list knows no postings.
  static func facets(at parts: [String]) -> [Facet] {
    func part(_ place: Int) -> String { place < parts.count ? parts[place] : "" }
    switch part(0) {
    case "degrees": return degrees(part)
    case "roles":
      guard let role = Role(rawValue: part(1)) else { return [] }
      return roles(role, part)
    case "titles":
      return Family(rawValue: part(2)).map { [.family($0)] }
        ?? Seniority(rawValue: part(2)).map { [.seniority($0)] } ?? []
    case "years":
      switch part(1) {
      case "stated": return [.statesYears]
      case "bands": return [.yearsBand(part(2))]
      default: return Int(part(2)).map { [.years($0)] } ?? []
      }
    case "skills": return standing(part(2)).map { [.skill(part(1), $0)] } ?? []
    case "skillCategories": return standing(part(2)).map { [.category(part(1), $0)] } ?? []
    case "certifications": return standing(part(2)).map { [.certificate(part(1), $0)] } ?? []
    case "workMode":
      return WorkMode(rawValue: part(1)).map { [.workMode($0)] } ?? [.statesWorkMode]
    case "pay": return part(1) == "stated" ? [.statesPay] : []
    case "doubtful": return [.doubtful]
    default: return []
    }
  }

  private static func standing(_ name: String) -> Standing?? {
    name == "any" ? .some(nil) : Standing(rawValue: name).map { .some($0) }
  }

  private static func key(_ series: DegreeSeries) -> String {
    series == .anyMention ? "anyMention" : series.rawValue
  }

  private static func degrees(_ part: (Int) -> String) -> [Facet] {
    let all: [Facet] = part(3) == "naming" || part(4) == "naming" ? [.namesDegree] : []
    switch part(1) {
    case "naming": return [.namesDegree]
    case "substitutable": return [.substitutable]
    case "masterPreferred": return [.preferring(.master)]
    case "doctoratePreferred": return [.preferring(.doctorate)]
    case "fields": return [.field(part(2))]
    case "minimum": return MinimumGroup(rawValue: part(2)).map { [.minimum($0)] } ?? []
    case "demand": return DegreeDemand(rawValue: part(2)).map { [.demand($0)] } ?? []
    case "levels":
      guard let series = DegreeSeries.allCases.first(where: { key($0) == part(3) }) else {
        return []
      }
      let level = DegreeLevel(rawValue: part(2))
      guard level != nil || part(2) == "none" else { return [] }
      return all + [.degree(series, level)]
    default: return []
    }
  }

  private static func roles(_ role: Role, _ part: (Int) -> String) -> [Facet] {
    switch part(2) {
    case "postings": [.role(role)]
    case "doctorateFloor", "ofDoctorateFloor": [.roleMinimum(role, .doctorate)]
    case "doctorateAnyMention": [.roleNaming(role, .doctorate)]
    case "masterPreferred": [.rolePreferring(role, .master)]
    case "skills": [.role(role), .wants(part(3))]
    case "proof": Proof(rawValue: part(3)).map { [.role(role), .asksProof($0)] } ?? []
    default: []
    }
  }
}
