import Model
import ReportKit
import Statistics

/// What a posting is counted for: a count on a page leads to the listed postings that share it.
enum Facet: Hashable {
  case degree(DegreeSeries, DegreeLevel?)
  case namesDegree, substitutable
  case preferring(DegreeLevel)
  case field(String)
  case role(Role)
  case roleMinimum(Role, DegreeLevel), roleNaming(Role, DegreeLevel), rolePreferring(
    Role, DegreeLevel)
  /// A skill of a standing; nil for any.
  case skill(String, Standing?)
  case category(String, Standing?)
  case certificate(String, Standing?)
  case family(Family), seniority(Seniority)
  case workMode(WorkMode)
  case duty(Duty), layer(WorkLayer), specialisation(Specialisation), industry(Industry)
  case proof(Proof, Standing)
  /// Proof of earlier work that is required or preferred.
  case asksProof(Proof)
  case doubtful
  case demand(DegreeDemand), minimum(MinimumGroup)
  /// A skill that is required or preferred.
  case wants(String)
  /// A broad skill or one that is part of it.
  case broad(String)
  case titleWord(String)
  case statesYears, years(Int), yearsBand(String), fewYears, manyYears
  case statesPay, comparesPay, payIn(String)
  case statesWorkMode, tellsIndustry, hasMix, highRank
  case namesCompany, company(String)
  case country(String), source(String), isDated
  case population(String)

  /// The filter of the list of postings.
  var rows: RowFilter {
    let words = words
    return RowFilter(anchor: "only-" + Self.slug(words), name: words)
  }

  /// The filter for postings that share several.
  static func rows(_ facets: [Facet]) -> RowFilter {
    guard facets.count != 1 else { return facets[0].rows }
    let parts = facets.map(\.rows)
    let words = parts.map(\.name).joined(separator: "; ")
    return RowFilter(anchor: "only-" + slug(words), name: words, parts: parts.map(\.anchor))
  }

  /// What the postings have in common; no two facets say the same.
  private var words: String {
    switch self {
    case .degree(let series, let level):
      "\(Wording.series(series)): \(level == nil ? "no degree" : Wording.level(level))"
    case .namesDegree: "names a degree"
    case .substitutable: "substitutable"
    case .preferring(let level): "prefers: " + Wording.level(level)
    case .field(let field): "field: " + field
    case .role(let role): "\(role.rawValue) role"
    case .roleMinimum(let role, let level):
      "\(role.rawValue) role, minimum: \(Wording.level(level))"
    case .roleNaming(let role, let level):
      "\(role.rawValue) role, names: \(Wording.level(level))"
    case .rolePreferring(let role, let level):
      "\(role.rawValue) role, prefers: \(Wording.level(level))"
    case .skill(let name, let standing): "skill: \(name)\(Self.suffix(standing))"
    case .category(let name, let standing): "skills of \(name)\(Self.suffix(standing))"
    case .certificate(let name, let standing): "certificate: \(name)\(Self.suffix(standing))"
    case .family(let family): "family: " + Wording.family(family)
    case .seniority(let seniority): "seniority: " + seniority.rawValue
    case .workMode(let mode): "where: " + Wording.words(mode.rawValue)
    case .duty(let duty): "duty: " + Wording.words(duty.rawValue)
    case .layer(let layer): "layer: " + Wording.words(layer.rawValue)
    case .specialisation(let subject): "subject: " + Wording.words(subject.rawValue)
    case .industry(let industry): "industry: " + Wording.words(industry.rawValue)
    case .proof(let proof, let standing):
      "proof: \(Wording.words(proof.rawValue)), \(standing.rawValue)"
    case .asksProof(let proof): "proof: " + Wording.words(proof.rawValue)
    case .doubtful: "wants a look"
    case .demand(let demand): "degrees: " + Wording.demand(demand)
    case .minimum(let group): "minimum: " + Wording.minimum(group)
    case .wants(let skill): "wants: " + skill
    case .broad(let skill): "skill: \(skill), or a narrower one"
    case .titleWord(let word): "title with: " + word
    case .statesYears: "states years"
    case .years(let years): "years: \(years)"
    case .yearsBand(let band): "years: \(band) (band)"
    case .fewYears: "0 to 2 years"
    case .manyYears: "3 years and more"
    case .statesPay: "states pay"
    case .comparesPay: "states pay by the year or the month"
    case .payIn(let currency): "pay in " + currency
    case .statesWorkMode: "says where the work is done"
    case .tellsIndustry: "tells the industry"
    case .hasMix: "tells the kinds of work"
    case .highRank: "senior, staff or principal"
    case .namesCompany: "names its company"
    case .company(let key): "company: " + key
    case .country(let code): "country: " + code
    case .source(let source): "saved from " + source
    case .isDated: "has a date"
    case .population(let name): "population: " + name
    }
  }

  private static func suffix(_ standing: Standing?) -> String {
    standing.map { ", " + $0.rawValue } ?? ""
  }

  /// Words as an anchor: letters and digits stay, a space becomes a hyphen, any other byte its number.
  private static func slug(_ words: String) -> String {
    var slug = ""
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: " "): slug += "-"
      case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "'"): break
      default: slug += "_" + String(byte, radix: 16)
      }
    }
    return slug
  }
}
