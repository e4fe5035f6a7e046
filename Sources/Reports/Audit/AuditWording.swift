import Audit
import Model

/// How an audit says degrees, requirements and verdicts.
enum AuditWording {
  /// A level as postings shorten it.
  static func short(_ level: DegreeLevel) -> String {
    switch level {
    case .highSchool: "high school"
    case .associate: "associate"
    case .bachelor: "BS"
    case .master: "MS"
    case .doctorate: "PhD"
    }
  }

  /// The role in the given words, and that nothing speaks for it where nothing does.
  static func role(_ record: Record, _ words: String) -> String {
    record.role.rule == "role.default"
      ? words + "; no word of research or product stands out" : words
  }

  /// The lowest accepted degree, as in `BS, or equivalent experience`.
  static func minimum(_ degree: DegreeAnswer) -> String {
    guard let minimum = degree.minimum else { return "none" }
    return short(minimum) + (degree.substitutable ? ", or equivalent experience" : "")
  }

  /// The preferred levels, as in `MS or PhD`.
  static func preferred(_ degree: DegreeAnswer) -> String {
    degree.preferred.isEmpty ? "–" : alternatives(degree.preferred.map(short))
  }

  /// The accepted paths, as in `BS + 5 years, or MS + 3 years, or equivalent experience`.
  static func paths(_ paths: [DegreePath]) -> String {
    paths.map { path in
      let years = path.years.map { count($0, "year") }
      switch (path.level, path.equivalent) {
      case (let level?, false):
        return [short(level), years].compactMap(\.self).joined(separator: " + ")
      default: return years.map { "\($0) of equivalent experience" } ?? "equivalent experience"
      }
    }.joined(separator: ", or ")
  }

  /// Things of which one will do, as in `Go, Java or Rust`.
  static func alternatives(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  /// What is asked for.
  static func requirement(_ requirement: Requirement) -> String {
    switch requirement.kind {
    case .degree(let paths):
      let fields = paths.first { !$0.fields.isEmpty }?.fields ?? []
      return self.paths(paths) + (fields.isEmpty ? "" : " (\(fields.joined(separator: ", ")))")
    case .years(let years, let subject): return count(years, "year") + self.subject(subject)
    case .skill(let name): return name
    case .alternatives(let names): return alternatives(names)
    case .publications(let venues, let isOneOfSeveral):
      return (isOneOfSeveral ? "publications or other work" : "publications")
        + (venues.isEmpty ? "" : " (\(venues.joined(separator: ", ")))")
    case .credential(.certificate(let name)): return name
    case .credential(.language(let name, let level)):
      return name + (level.map { " (\($0.rawValue))" } ?? "")
    case .credential(.clearance(let words)): return "clearance: " + words
    }
  }

  /// As in `in Austin, TX (US)`, `in US, by the page's data`; nil where nothing is known.
  static func place(_ place: Place?) -> String? {
    guard let place, let words = place.text ?? place.country else { return nil }
    let country = place.text == nil ? nil : place.country.map { " (\($0))" }
    return "in " + words + (country ?? "") + (place.isDeclared ? ", by the page's data" : "")
  }

  static func workMode(_ mode: WorkMode) -> String {
    switch mode {
    case .remote: "remote"
    case .hybrid: "hybrid: some days in an office"
    case .onSite: "on site"
    }
  }

  static func visa(_ visa: Visa) -> String {
    switch visa {
    case .sponsored: "a visa is sponsored"
    case .notSponsored: "no visa is sponsored"
    }
  }

  private static func subject(_ subject: YearsSubject) -> String {
    switch subject {
    case .any: " of experience"
    case .software(let trade): trade.map { " of \($0)" } ?? " of software"
    case .machineLearning: " of machine learning or data science"
    case .other(let words): " of experience (“\(words)”)"
    }
  }

  static func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: "met"
    case .metByAnotherPath: "met by another path"
    case .notKnown: "not known"
    case .notMet: "not met"
    }
  }

  /// As in `education: “bachelor degree”; text: no degree required, contradicts the text`.
  static func declared(_ check: DeclaredCheck) -> String {
    "\(check.subject.rawValue): “\(check.declared)”; "
      + (check.text.isEmpty ? "" : "text: \(check.text), ") + outcome(check.outcome)
  }

  static func outcome(_ outcome: DeclaredCheck.Outcome) -> String {
    switch outcome {
    case .agrees: "agrees with the text"
    case .contradicts: "contradicts the text"
    case .notComparable: "not compared"
    }
  }

  /// Family and seniority, as in `data engineer · senior`.
  static func kind(_ record: Record) -> String {
    Wording.family(record.family.value) + " · " + record.seniority.value.rawValue
  }

  /// As in `7 of 12`.
  static func of(_ score: Score) -> String { "\(score.fulfilled) of \(score.stated)" }

  /// As in `7 of 12 required, 2 of 5 preferred; 1 not known`.
  static func fit(_ fit: Fit) -> String {
    let open = fit.required.notKnown + fit.preferred.notKnown
    return "\(of(fit.required)) required, \(of(fit.preferred)) preferred"
      + (open == 0 ? "" : "; \(open) not known")
  }

  static func count(_ number: Int, _ noun: String) -> String { Wording.count(number, noun) }
}
