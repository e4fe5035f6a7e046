import Audit
import Model
import ReportKit
import Signals

/// One thing that was found in a posting's text.
struct Finding: Hashable {
  /// What it means for an applicant.
  var mark: Mark
  /// What was found, as in `skill Python`.
  var label: String
  /// The rule that found it.
  var rule: String
  var range: TextRange
}

extension Finding {
  /// Findings in words, those of one mark and one rule together, as in
  /// `required: skill Go · skill Java (skill.section)`.
  static func words(_ findings: [Finding]) -> [String] {
    var groups: [(head: Finding, labels: [String])] = []
    for finding in findings {
      let place = groups.firstIndex { $0.head.mark == finding.mark && $0.head.rule == finding.rule }
      if let place {
        groups[place].labels.append(finding.label)
      } else {
        groups.append((finding, [finding.label]))
      }
    }
    return groups.map { group in
      "\(group.head.mark.rawValue): \(group.labels.uniqued().joined(separator: " · ")) "
        + "(\(group.head.rule))"
    }
  }

  /// All findings of a reading in the order of the text, the more important first at one place.
  static func all(of reading: Reading) -> [Finding] {
    let record = reading.record
    var found: [Finding] = []
    func add(_ mark: Mark, _ label: String, _ evidence: [Evidence]) {
      for one in evidence {
        found.append(Finding(mark: mark, label: label, rule: one.rule, range: one.range))
      }
    }
    add(.read, "title", record.title.evidence)
    add(.read, "company", record.company.evidence)
    add(.read, "family \(Wording.family(record.family.value))", record.family.evidence)
    add(.read, "seniority \(record.seniority.value.rawValue)", record.seniority.evidence)
    add(.read, "\(record.role.value.rawValue) role", record.role.evidence)
    add(.read, "pay", record.pay.evidence)
    addDegrees(of: record, add)
    if let years = record.years.value {
      add(.required, Wording.count(years, "year"), record.years.evidence)
    }
    for stated in reading.years
    where !record.years.evidence.contains(where: { $0.range == stated.evidence.range }) {
      add(.required, Wording.count(stated.years, "year"), [stated.evidence])
    }
    for skill in record.skills {
      var group = skill.alternative.map { ", one of group \($0)" } ?? ""
      for other in skill.others { group += ", or \(other)" }
      add(Mark(skill.standing), "skill \(skill.name)\(group)", skill.evidence)
    }
    for certificate in record.certifications {
      add(Mark(certificate.standing), "certificate \(certificate.name)", certificate.evidence)
    }
    let asked = Audit([.reading(reading)]).cards.flatMap(\.requirements).filter {
      if case .publications = $0.kind { true } else { false }
    }
    for evidence in record.research {
      let standing = asked.first { $0.quotes.contains { $0.range == evidence.range } }?.standing
      add(
        standing.map(Mark.init) ?? .mentioned,
        evidence.rule == "research.venue" ? "venue" : "publications", [evidence])
    }
    addWork(record.work, add)
    addTerms(record.terms, add)
    return found.enumerated().sorted { a, b in
      (a.element.range.lower, a.element.mark.strength, a.offset)
        < (b.element.range.lower, b.element.mark.strength, b.offset)
    }.map(\.element).uniqued()
  }

  private static func addTerms(_ terms: Terms, _ add: (Mark, String, [Evidence]) -> Void) {
    add(.read, "place", terms.place.evidence)
    if let mode = terms.workMode.value { add(.read, mode.rawValue, terms.workMode.evidence) }
    for kind in terms.employment { add(.read, kind.name.rawValue, kind.evidence) }
    if let visa = terms.visa.value { add(.read, "visa \(visa.rawValue)", terms.visa.evidence) }
    add(.required, "clearance", terms.clearance.evidence)
  }

  private static func addWork(_ work: Work, _ add: (Mark, String, [Evidence]) -> Void) {
    for duty in work.duties { add(.read, "duty \(duty.name.rawValue)", duty.evidence) }
    for part in work.mix?.parts ?? [] {
      add(.read, "\(part.part.rawValue) work", part.evidence)
    }
    for subject in work.specialisations {
      add(.read, "subject \(subject.name.rawValue)", subject.evidence)
    }
    if let industry = work.industry.value {
      add(.read, "industry \(industry.rawValue)", work.industry.evidence)
    }
    for asked in work.proof {
      add(Mark(asked.standing), "proof \(asked.proof.rawValue)", asked.evidence)
    }
  }

  private static func addDegrees(
    of record: Record, _ add: (Mark, String, [Evidence]) -> Void
  ) {
    for evidence in record.degree.evidence {
      switch evidence.rule {
      case "degree.preferred":
        add(.preferred, "degree \(AuditWording.preferred(record.degree))", [evidence])
      case "degree.minimum":
        let level = record.degree.minimum.map(AuditWording.short) ?? "none"
        add(.required, "minimum degree \(level)", [evidence])
      default: add(.required, "accepted instead of the degree", [evidence])
      }
    }
    for path in record.degree.paths where !path.equivalent {
      add(.required, "path \(AuditWording.paths([path]))", [path.evidence])
    }
  }
}

extension Mark {
  /// Its rank among marks of one place, the strongest first.
  fileprivate var strength: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  init(_ standing: Standing) {
    switch standing {
    case .required: self = .required
    case .preferred: self = .preferred
    case .mentioned: self = .mentioned
    }
  }
}
