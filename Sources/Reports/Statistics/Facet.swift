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
  case doubtful

  /// The filter of the list of postings.
  var rows: RowFilter {
    let words = words
    return RowFilter(anchor: "only-" + Self.slug(words), name: words)
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
    case .doubtful: "wants a look"
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

extension Facet {
  /// Everything that a posting is counted for.
  static func all(of row: PostingRow, skills: [SkillName]) -> [Facet] {
    degrees(of: row) + work(of: row) + skillFacets(of: row, skills)
  }

  private static func degrees(of row: PostingRow) -> [Facet] {
    let degree = row.degree
    var facets: [Facet] = [
      .degree(.strict, degree.substitutable ? nil : degree.minimum),
      .degree(.floor, degree.minimum), .role(row.role), .family(row.family),
      .seniority(row.seniority),
    ]
    if let minimum = degree.minimum { facets.append(.roleMinimum(row.role, minimum)) }
    for level in DegreeLevel.allCases where row.mentions(level) {
      facets += [.degree(.anyMention, level), .roleNaming(row.role, level)]
    }
    facets += row.namesDegree ? [.namesDegree] : [.degree(.anyMention, nil)]
    if degree.substitutable { facets.append(.substitutable) }
    for level in row.preferred {
      facets += [.preferring(level), .rolePreferring(row.role, level)]
    }
    return facets + row.fieldsOfStudy.map { .field($0) }
      + (row.confidence == .high ? [] : [.doubtful])
  }

  private static func work(of row: PostingRow) -> [Facet] {
    var facets: [Facet] = row.workMode.map { [.workMode($0)] } ?? []
    facets += Duty.allCases.filter(row.duties.contains).map { .duty($0) }
    facets += WorkLayer.allCases.filter(row.has).map { .layer($0) }
    facets += Specialisation.allCases.filter(row.specialisations.contains)
      .map { .specialisation($0) }
    if let industry = row.industry { facets.append(.industry(industry)) }
    facets += Proof.allCases.filter(row.proofRequired.contains).map { .proof($0, .required) }
    facets += Proof.allCases.filter(row.proofPreferred.contains).map { .proof($0, .preferred) }
    return facets
  }

  private static func skillFacets(of row: PostingRow, _ names: [SkillName]) -> [Facet] {
    var strongest: [String: Standing] = [:]
    var facets: [Facet] = []
    for use in row.skills {
      let skill = names[Int(use.skill)]
      facets += [.skill(skill.name, use.standing), .skill(skill.name, nil)]
      strongest[skill.category] = min(strongest[skill.category] ?? use.standing, use.standing)
    }
    for (category, standing) in strongest {
      facets += [.category(category, standing), .category(category, nil)]
    }
    for use in row.certifications {
      facets += [.certificate(use.name, use.standing), .certificate(use.name, nil)]
    }
    return facets
  }
}
