import Model
import Signals

/// Turns what was extracted from a posting into the requirements to be met.
struct RequirementReader {
  static let education = "Education"
  static let experience = "Experience"
  static let research = "Research"

  let record: Record
  let lines: PostingLines
  let sections: [Section]
  let stated: [StatedYears]

  /// Degree, years, publications and credentials first, then the skills in the order of the text.
  func requirements() -> [Requirement] {
    degrees() + years() + PublicationReader(lines: lines, sections: sections).read(record)
      + credentials() + skills(.required) + skills(.preferred)
  }

  /// The accepted paths without doubles: of one level with years and without, the years count.
  func paths() -> [DegreePath] {
    let all = record.degree.paths
    var kept: [DegreePath] = []
    for var path in all {
      let hasTwin = all.contains {
        $0.level == path.level && $0.equivalent == path.equivalent && $0.years != nil
      }
      if path.years == nil, hasTwin { continue }
      if statesYearsApart || isOfEquivalent(path) { path.years = nil }
      if !kept.contains(where: {
        $0.level == path.level && $0.years == path.years && $0.equivalent == path.equivalent
      }) {
        kept.append(path)
      }
    }
    return kept
  }

  /// "A bachelor's, or 4 years of experience": the years stand in for the degree, not beside it.
  private func isOfEquivalent(_ path: DegreePath) -> Bool {
    !path.equivalent && path.years != nil
      && record.degree.paths.contains { $0.equivalent && $0.years == path.years }
  }

  /// Whether all degrees go with the same years: then degree and years are two requirements.
  private var statesYearsApart: Bool {
    let own = record.degree.paths.filter { !$0.equivalent && $0.level != nil }.map(\.years)
    return Set(own.compactMap { $0 }).count == 1
      && own.compactMap { $0 }.first == record.years.value
      && !record.degree.paths.contains { path in
        path.level != nil && path.years == nil
          && !record.degree.paths.contains { $0.level == path.level && $0.years != nil }
      }
  }

  private func degrees() -> [Requirement] {
    var found: [Requirement] = []
    let degree = record.degree
    let quotes = { (isPreferred: Bool) in
      degree.evidence.filter { ($0.rule == "degree.preferred") == isPreferred }.map(lines.quote)
    }
    if let minimum = degree.minimum {
      let paths = paths()
      let accepted =
        paths.isEmpty
        ? degree.evidence.prefix(1).map { DegreePath(level: minimum, evidence: $0) } : paths
      found.append(
        Requirement(
          kind: .degree(Array(accepted)), standing: .required, category: Self.education,
          quotes: quotes(false)))
    }
    if !degree.preferred.isEmpty {
      let evidence = degree.evidence.filter { $0.rule == "degree.preferred" }
      let words = evidence.first ?? Evidence(quote: "", range: TextRange(0, 0), rule: "")
      found.append(
        Requirement(
          kind: .degree(degree.preferred.map { DegreePath(level: $0, evidence: words) }),
          standing: .preferred,
          category: Self.education, quotes: quotes(true)))
    }
    return found
  }

  /// The years that stand for all, then every other number that the text states.
  private func years() -> [Requirement] {
    var found = overall()
    for years in stated {
      let subject = subject(of: years.evidence)
      let isKnown = record.years.evidence.contains { $0.range.overlaps(years.evidence.range) }
      guard !isKnown, !found.contains(where: { $0.kind == .years(years.years, subject) }) else {
        continue
      }
      found.append(
        Requirement(
          kind: .years(years.years, subject), standing: .required, category: Self.experience,
          quotes: [lines.quote(years.evidence)]))
    }
    return found
  }

  private func overall() -> [Requirement] {
    guard let years = record.years.value, years > 0, record.years.rule != "years.by-degree",
      let evidence = record.years.evidence.first
    else { return [] }
    let isInPaths = paths().contains { $0.years == years && $0.level != nil }
    guard !isInPaths else { return [] }
    return [
      Requirement(
        kind: .years(years, subject(of: evidence)), standing: .required,
        category: Self.experience, quotes: record.years.evidence.map(lines.quote))
    ]
  }

  private func subject(of evidence: Evidence) -> YearsSubject {
    let after = lines.rest(evidence.range.upper)
    let subject = YearsSubjectReader.subject(
      after: after, before: lines.head(evidence.range.lower))
    guard case .other = subject, YearsSubjectReader.mayBeSoftware(after) else { return subject }
    // "4 years with Kafka": a skill of the software side names the trade.
    let clause = TextRange(
      evidence.range.upper,
      evidence.range.upper + YearsSubjectReader.firstClause(after).utf8.count)
    let named = record.skills.filter { skill in
      Coverage.categories.contains(skill.category)
        && skill.evidence.contains { clause.contains($0.range.lower) }
    }
    return named.count == 1 ? .software(trade: named[0].name) : subject
  }

  /// Skills of one standing; those of which one will do are one requirement.
  private func skills(_ standing: Standing) -> [Requirement] {
    var found: [Requirement] = []
    var groups: [Int: Int] = [:]
    var others: [Int: [String]] = [:]
    for skill in record.skills where skill.standing == standing {
      let quotes = skill.evidence.map(lines.quote)
      if let group = skill.alternative, let place = groups[group] {
        found[place].kind = .alternatives(found[place].skills + [skill.name])
        found[place].quotes += quotes
        continue
      }
      if let group = skill.alternative { groups[group] = found.count }
      if !skill.others.isEmpty { others[found.count] = skill.others }
      found.append(
        Requirement(
          kind: .skill(skill.name), standing: standing, category: skill.category, quotes: quotes))
    }
    for (place, names) in others {
      found[place].kind = .alternatives(found[place].skills + names)
    }
    return found
  }
}
