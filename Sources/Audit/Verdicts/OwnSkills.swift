import Model
import Signals

/// The skills of a profile, with what they satisfy.
struct OwnSkills {
  /// Where a skill of the profile comes from.
  enum Source: Hashable {
    case listed
    case work(String)
    case degree(String)
    case years(String)
  }

  let relations: SkillRelations
  /// Canonical names in the order of the profile.
  let names: [String]
  private let sources: [String: Source]
  /// Skills of work that was done for less than a year, each with that time.
  private let begun: [String: String]
  /// Whether the profile says which skills there are.
  private let isList: Bool
  /// For every broader skill, the first own skill that satisfies it.
  private let satisfiers: [String: String]
  /// For every field that is not satisfied, the first own skill that is a part of it.
  private let partsOfFields: [String: String]

  init(_ profile: Profile, _ relations: SkillRelations) {
    self.relations = relations
    var names: [String] = []
    var sources: [String: Source] = [:]
    func add(_ name: String, _ source: Source) {
      guard sources[name] == nil else { return }
      sources[name] = source
      names.append(name)
    }
    for skill in profile.skills ?? [] {
      if let name = relations.name(of: skill.text) { add(name, .listed) }
    }
    for line in profile.work {
      for name in relations.skills(inWork: line.text) { add(name, .work(line.text)) }
    }
    if case .held(let level) = profile.degree, level >= .bachelor {
      for field in profile.fields {
        if let name = relations.name(of: field) { add(name, .degree(field)) }
      }
    }
    var begun: [String: String] = [:]
    func add(_ kind: YearsKind, _ years: Double, _ work: String) {
      let words = "\(YearsWords.years(years)) of \(work)"
      for name in relations.skills(ofYears: kind) where years > 0 {
        if years >= 1 { add(name, .years(words)) } else { begun[name] = words }
      }
    }
    add(.software, profile.software.lowerBound, "software")
    add(.machineLearning, profile.machineLearning.lowerBound, "machine learning")
    var satisfiers: [String: String] = [:]
    var parts: [String: String] = [:]
    for name in names {
      for field in relations.fields(around: name) where parts[field] == nil { parts[field] = name }
      for broader in relations.broader(than: name) where satisfiers[broader] == nil {
        satisfiers[broader] = name
      }
    }
    isList = profile.skills != nil
    self.begun = begun
    self.names = names
    self.sources = sources
    self.satisfiers = satisfiers
    partsOfFields = parts
  }

  /// The verdict on one skill and its reason.
  func judge(_ skill: String) -> (verdict: Verdict, reason: String) {
    switch sources[skill] {
    case .listed: return (.met, "you list \(skill)")
    case .work(let line): return (.met, "your work: “\(line)”")
    case .degree(let field): return (.met, "your degree is in \(field)")
    case .years(let years): return (.met, "\(skill) is part of your \(years)")
    case nil: break
    }
    if let own = satisfiers[skill] { return (.met, "\(own) counts as \(skill)") }
    if let years = begun[skill] {
      return (.notKnown, "you have \(years); whether that is enough is not said")
    }
    if let part = partsOfFields[skill] {
      return (.notKnown, "\(part) is a part of \(skill); whether you know more of it is not said")
    }
    if let broader = relations.parents(of: skill).first(where: mayHoldMore) {
      let has =
        if case .years(let years) = sources[broader] { "your \(years) hold \(broader)" } else {
          "you list \(broader)"
        }
      return (.notKnown, "\(has); whether \(skill) is part of it is not said")
    }
    guard isList else { return (.notKnown, Self.unsaid) }
    if let near = nearest(skill) {
      return (.notMet, "not in your profile; near: \(near)")
    }
    return (.notMet, "not in your profile")
  }

  private static let unsaid = "your profile does not say which skills you have"

  /// Whether a skill is listed without anything that is part of it: "AWS" alone may hold SageMaker,
  /// but who lists PostgreSQL beside "SQL" has been precise.
  private func mayHoldMore(_ broader: String) -> Bool {
    // A language holds no tools: Python does not say whether PySpark is known.
    guard relations.category(of: broader) != Self.languages else { return false }
    return switch sources[broader] {
    case .listed, .years: !names.contains { relations.parents(of: $0).contains(broader) }
    case .work, .degree, nil: false
    }
  }

  /// An own skill of the same kind: one with the same parents or some of
  /// them, where those name a small family and no field of knowledge.
  ///
  /// Not said of programming languages: that somebody knows another one is no news.
  func nearest(_ skill: String) -> String? {
    guard relations.category(of: skill) != Self.languages else { return nil }
    let parents = Set(relations.parents(of: skill))
    let families = parents.filter {
      !relations.isField($0) && relations.childCount(of: $0) <= Self.family
    }
    return names.first { name in
      // What years of software are taken to hold is near to everything and says nothing.
      if case .years = sources[name] { return false }
      let own = Set(relations.parents(of: name))
      return !own.isDisjoint(with: families)
        && (own.isSubset(of: parents) || own.isSuperset(of: parents))
    }
  }

  private static let languages = "Programming languages"

  /// Skills under one parent beyond which they have little in common, as under "ML frameworks".
  private static let family = 40
}
