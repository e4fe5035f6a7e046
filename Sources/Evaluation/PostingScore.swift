import Model
import Statistics

/// How one posting was read, in counts that can be added up and resampled.
struct PostingScore {
  /// Right or wrong by the place of the field in `EvaluatedField.exact`; nil where it does not count.
  var exact: [Bool?]
  var studyFields = NameCounts()
  var skills = NameCounts()
  /// Skills found whose standing is the label's.
  var rightStandings = 0
  /// By the place in `HeadlineShare.allCases`, nil where nobody says.
  var headline: [(label: Bool?, program: Bool?)]
  /// The minimum by the label and by the program, nil where either does not say.
  var minimum: (label: DegreeLevel?, program: DegreeLevel?)?
  /// What differs, in the order of the fields.
  var differences: [Difference] = []

  init(_ pair: LabelledPosting) {
    let label = pair.label
    headline = HeadlineShare.allCases.map { share in
      (
        share.counts(degree: label.degree, role: label.role),
        pair.record.flatMap { share.counts(degree: $0.degree, role: $0.role.value) }
      )
    }
    if let degree = label.degree, let record = pair.record {
      minimum = (degree.minimum, record.degree.minimum)
    }
    let comparisons = EvaluatedField.exact.map { ExactComparison($0, pair) }
    exact = comparisons.map { $0?.isRight }
    for case .some(let comparison) in comparisons where !comparison.isRight {
      differences.append(comparison.difference)
    }
    compareStudyFields(pair)
    compareSkills(pair)
  }

  private mutating func compareStudyFields(_ pair: LabelledPosting) {
    guard let degree = pair.label.degree else { return }
    let gold = Self.unique(degree.fields)
    let found = Self.unique(pair.record?.degree.fields ?? [])
    for field in found {
      if gold.contains(where: { field.form.isLike($0.form) }) {
        studyFields.found += 1
      } else {
        studyFields.wrong += 1
        differences.append(Difference(.studyFields, pair, program: field.name))
      }
    }
    for field in gold where !found.contains(where: { field.form.isLike($0.form) }) {
      studyFields.missed += 1
      differences.append(Difference(.studyFields, pair, label: field.name))
    }
  }

  /// Names without those whose form came before.
  private static func unique(_ names: [String]) -> [(name: String, form: NameForm)] {
    var seen: Set<NameForm> = []
    return names.map { ($0, NameForm($0)) }.filter { seen.insert($0.1).inserted }
  }

  private mutating func compareSkills(_ pair: LabelledPosting) {
    guard let labelled = pair.label.skills else { return }
    let gold = labelled.map { (skill: $0, form: NameForm($0.name)) }
    let found = (pair.record?.skills ?? []).map { skill in
      (skill: skill, forms: Set([NameForm(skill.name)] + skill.evidence.map { NameForm($0.quote) }))
    }
    for (skill, forms) in found {
      let hits = gold.filter { gold in forms.contains { $0.isLike(gold.form) } }.map(\.skill)
      if hits.isEmpty {
        skills.wrong += 1
        differences.append(Difference(.skills, pair, program: skill))
        continue
      }
      skills.found += 1
      if hits.contains(where: { $0.standing == skill.standing }) {
        rightStandings += 1
      } else {
        differences.append(
          Difference(.standing, pair, label: hits.map(\.described), program: skill))
      }
    }
    for (skill, form) in gold
    where !found.contains(where: { $0.forms.contains { $0.isLike(form) } }) {
      skills.missed += 1
      differences.append(Difference(.skills, pair, label: skill.described))
    }
  }
}

/// Names found, named wrongly and missed.
struct NameCounts: Hashable, Sendable {
  /// Names of the program that the label has.
  var found = 0
  /// Names of the program that the label lacks.
  var wrong = 0
  /// Names of the label that the program lacks.
  var missed = 0

  static func += (a: inout NameCounts, b: NameCounts) {
    a.found += b.found
    a.wrong += b.wrong
    a.missed += b.missed
  }
}

extension Label.Skill {
  /// The skill as a list of differences names it, as in `Python (required)`.
  fileprivate var described: String { "\(name) (\(standing.rawValue))" }
}
