import Audit
import Model
import ReportKit
import Signals

/// The answers of a reading, each with the line and the rule that it rests on.
struct AnswerComposer {
  private let record: Record
  /// Where the lines of the posting's text lie.
  private let lines: [TextRange]

  init(_ reading: Reading) {
    record = reading.record
    lines = reading.document.blocks.map(\.range)
  }

  var terms: [Term] {
    answers + conditions(record.terms) + demands(record.demands) + work(record.work)
      + record.doubts.map { Term("in doubt", Text("\($0.field): \($0.reason)")) }
      + DeclaredCheck.all(of: record).map { Term("declared", Text(AuditWording.declared($0))) }
  }

  private var answers: [Term] {
    let degree = record.degree
    let required = degree.evidence.filter { $0.rule != "degree.preferred" }
    let preferred = degree.evidence.filter { $0.rule == "degree.preferred" }
    let paths =
      degree.paths.isEmpty ? AuditWording.minimum(degree) : AuditWording.paths(degree.paths)
    return [
      term("title", record.shownTitle, record.title),
      term("company", record.company.value ?? "not named", record.company),
      term("family", Wording.family(record.family.value), record.family),
      term("seniority", record.seniority.value.rawValue, record.seniority),
      term("role", AuditWording.role(record, record.role.value.rawValue), record.role),
      term(
        "degree", degree.minimum == nil ? "none required" : paths,
        required.first?.rule ?? "degree.none", required),
      term(
        "preferred", AuditWording.preferred(degree), preferred.first?.rule ?? "degree.none",
        preferred),
      term("years", record.years.value.map(String.init) ?? "none stated", record.years),
      term("pay", record.pay.value ?? "not stated", record.pay),
    ]
  }

  /// What the job is about, as far as the posting says it.
  private func work(_ work: Work) -> [Term] {
    func told(_ name: String, _ values: [String], _ evidence: [Evidence]?) -> Term {
      term(
        name, values.isEmpty ? "not told" : values.joined(separator: ", "),
        evidence?.first?.rule ?? "\(name).none", evidence ?? [])
    }
    let parts = work.mix?.parts ?? []
    let leading = parts.first { $0.part == work.mix?.leading }
    return [
      told("duties", work.duties.map(\.name.rawValue), work.duties.first?.evidence),
      told("mix", parts.map { "\($0.part.rawValue) \($0.duties)" }, leading?.evidence),
      told(
        "subject", work.specialisations.map(\.name.rawValue), work.specialisations.first?.evidence),
      term("industry", work.industry.value?.rawValue ?? "not told", work.industry),
      told(
        "proof", work.proof.map { "\($0.proof.rawValue) \($0.standing.rawValue)" },
        work.proof.first?.evidence),
    ]
  }

  /// Where and how the work is done.
  private func conditions(_ terms: Terms) -> [Term] {
    let kinds = terms.employment.map(\.name.rawValue)
    let evidence = terms.employment.flatMap(\.evidence)
    return [
      term("place", AuditWording.place(terms.place.value) ?? "not named", terms.place),
      term("work mode", terms.workMode.value?.rawValue ?? "not stated", terms.workMode),
      term(
        "employment", kinds.isEmpty ? "not stated" : kinds.joined(separator: ", "),
        evidence.first?.rule ?? (kinds.isEmpty ? "employment.none" : "employment.declared"),
        evidence),
      term("visa", terms.visa.value?.rawValue ?? "not stated", terms.visa),
      term("clearance", terms.clearance.value ?? "none", terms.clearance),
    ]
  }

  /// What is asked for beside degree, years and skills, as far as the posting asks for it.
  private func demands(_ demands: Demands) -> [Term] {
    func term(_ name: String, _ value: String?, _ evidence: [Evidence]) -> Term? {
      value.map { self.term(name, $0, evidence.first?.rule ?? "\(name).none", evidence) }
    }
    let languages = demands.languages.map { language in
      ([language.name] + [language.level?.rawValue].compactMap(\.self)).joined(separator: " ")
        + (language.standing == .required ? "" : " (\(language.standing.rawValue))")
    }
    return [
      term(
        "languages", languages.isEmpty ? nil : languages.joined(separator: ", "),
        demands.languages.first?.evidence ?? []),
      term(
        "travel", demands.travel.map { $0 == 0 ? "none" : "\($0) %" }, demands.travelEvidence),
      term("citizenship", demands.citizenship, demands.citizenshipEvidence),
    ].compactMap(\.self)
  }

  private func term<Value>(_ name: String, _ value: String, _ from: Answer<Value>) -> Term {
    term(name, value, from.rule, from.evidence)
  }

  private func term(_ name: String, _ value: String, _ rule: String, _ evidence: [Evidence])
    -> Term
  {
    guard let place = evidence.first?.range.lower,
      let line = lines.firstIndex(where: { $0.contains(place) })
    else { return Term(name, Text("\(value) (\(rule))")) }
    let number = line + 1
    return Term(
      name,
      Text(value + " (") + Text("line \(number)", .jump("line-\(number)")) + Text(", \(rule))"))
  }
}
