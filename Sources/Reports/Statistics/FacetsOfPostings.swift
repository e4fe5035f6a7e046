import Model
import ReportKit
import Statistics

/// Everything that postings are counted for.
struct FacetsOfPostings {
  private let skills: [SkillName]
  /// What each skill is part of, by its name.
  private let broader: [String: [String]]
  private let broad: Set<String>
  private let titles: TitleWords
  private let populations: [Population]

  /// `populations` are those that claims are about.
  init(_ statistics: Statistics, populations: [Population]) {
    skills = statistics.skillNames
    broader = statistics.options.broader
    broad = Set(statistics.broadSkills.map(\.name))
    titles = TitleWords(of: statistics.counted)
    self.populations = populations
  }

  func all(of row: PostingRow) -> [Facet] {
    degrees(of: row) + work(of: row) + rank(of: row) + skillFacets(of: row)
      + populations.filter { $0.contains(row) }.map { Facet($0) }
  }

  private func degrees(of row: PostingRow) -> [Facet] {
    let degree = row.degree
    var facets: [Facet] = [
      .degree(.strict, degree.substitutable ? nil : degree.minimum),
      .degree(.floor, degree.minimum), .role(row.role), .demand(DegreeDemand(row)),
      .minimum(MinimumGroup(degree.minimum)),
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

  private func work(of row: PostingRow) -> [Facet] {
    var facets: [Facet] = row.workMode.map { [.workMode($0), .statesWorkMode] } ?? []
    facets += Duty.allCases.filter(row.duties.contains).map { .duty($0) }
    facets += WorkLayer.allCases.filter(row.has).map { .layer($0) }
    facets += Specialisation.allCases.filter(row.specialisations.contains)
      .map { .specialisation($0) }
    if let industry = row.industry { facets += [.industry(industry), .tellsIndustry] }
    if !row.mix.isEmpty { facets.append(.hasMix) }
    facets += Proof.allCases.filter {
      row.proofRequired.contains($0) || row.proofPreferred.contains($0)
    }.map { .asksProof($0) }
    facets += Proof.allCases.filter(row.proofRequired.contains).map { .proof($0, .required) }
    facets += Proof.allCases.filter(row.proofPreferred.contains).map { .proof($0, .preferred) }
    if let pay = row.payStated {
      facets.append(.statesPay)
      if pay.yearly != nil, let currency = pay.currency {
        facets += [.comparesPay, .payIn(currency)]
      }
    }
    return facets
  }

  private func rank(of row: PostingRow) -> [Facet] {
    var facets: [Facet] = [.family(row.family), .seniority(row.seniority)]
    if [.senior, .staff, .principal].contains(row.seniority) { facets.append(.highRank) }
    facets += titles.variants(in: row).map { .titleWord($0) }
    if let years = row.years {
      facets += [.statesYears, .years(years), years > 2 ? .manyYears : .fewYears]
      facets.append(.yearsBand(YearsFigures.band(of: years)))
    }
    if let key = row.companyKey { facets += [.namesCompany, .company(key)] }
    if let country = row.country { facets.append(.country(country)) }
    if row.date != nil { facets.append(.isDated) }
    return facets + [.source(row.source)]
  }

  private func skillFacets(of row: PostingRow) -> [Facet] {
    var strongest: [String: Standing] = [:]
    var wide: Set<String> = []
    var facets: [Facet] = []
    for use in row.skills {
      let skill = skills[Int(use.skill)]
      facets += [.skill(skill.name, use.standing), .skill(skill.name, nil)]
      if use.standing != .mentioned { facets.append(.wants(skill.name)) }
      strongest[skill.category] = min(strongest[skill.category] ?? use.standing, use.standing)
      wide.formUnion(([skill.name] + (broader[skill.name] ?? [])).filter(broad.contains))
    }
    facets += wide.map { .broad($0) }
    for (category, standing) in strongest {
      facets += [.category(category, standing), .category(category, nil)]
    }
    for use in row.certifications {
      facets += [.certificate(use.name, use.standing), .certificate(use.name, nil)]
    }
    return facets
  }
}
