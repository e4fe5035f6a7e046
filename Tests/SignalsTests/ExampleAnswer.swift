import Model

@testable import Signals

/// The answers of a reading in the words in which examples expect them.
struct ExampleAnswer {
  private let record: Record
  private let reading: Reading
  private let example: RuleExample

  init(_ reading: Reading, _ example: RuleExample) {
    self.reading = reading
    self.example = example
    record = reading.record
  }

  /// The answer to a question; nil where there is no such question.
  func answer(to expectation: RuleExample.Expectation) -> String? {
    let subject = expectation.subject ?? ""
    return switch expectation.question {
    case "minimum": record.degree.minimum?.rawValue ?? "none"
    case "substitutable": record.degree.substitutable ? "true" : "false"
    case "preferred": list(record.degree.preferred.map(\.rawValue))
    case "fields": list(record.degree.fields)
    case "paths": list(record.degree.paths.map(path))
    case "years": record.years.value.map(String.init) ?? "none"
    case "skill": record.skills.first { $0.name == subject }?.standing.rawValue ?? "none"
    case "certification":
      record.certifications.first { $0.name == subject || $0.known == subject }?.standing.rawValue
        ?? "none"
    case "certifications": list(record.certifications.map(\.name))
    case "skills": list(record.skills.map(\.name))
    case "together": together(subject.split(separator: "|").map(String.init)) ? "true" : "false"
    case "title": record.title.value.isEmpty ? "none" : record.title.value
    case "company": record.company.value ?? "none"
    case "family": record.family.value.rawValue
    case "seniority": record.seniority.value.rawValue
    case "role": record.role.value.rawValue
    case "pay": record.pay.value ?? "none"
    case "salary": salary
    case "research": list(record.research.map(\.quote))
    case "duties": list(record.work.duties.map(\.name.rawValue))
    case "mix": record.work.mix?.leading.rawValue ?? "none"
    case "parts": list(record.work.mix?.parts.map(\.part.rawValue) ?? [])
    case "specialisations": list(record.work.specialisations.map(\.name.rawValue))
    case "industry": record.work.industry.value?.rawValue ?? "none"
    case "proof": list(record.work.proof.map { "\($0.proof.rawValue) \($0.standing.rawValue)" })
    case "place": record.terms.place.value?.text ?? "none"
    case "country": record.terms.place.value?.country ?? "none"
    case "work-mode": record.terms.workMode.value?.rawValue ?? "none"
    case "employment": list(record.terms.employment.map(\.name.rawValue))
    case "visa": record.terms.visa.value?.rawValue ?? "none"
    case "clearance": record.terms.clearance.value ?? "none"
    case "languages":
      list(
        record.demands.languages.map { language in
          ([language.name] + [language.level?.rawValue].compactMap(\.self)
            + [language.standing.rawValue]).joined(separator: " ")
        })
    case "travel": record.demands.travel.map(String.init) ?? "none"
    case "citizenship": record.demands.citizenship ?? "none"
    case "experience": record.demands.noExperience == nil ? "none" : "not-needed"
    case "years-of":
      list(
        record.demands.years.map { years in
          ["\(years.years)", years.kind.rawValue, years.skill].compactMap(\.self)
            .joined(separator: " ")
        })
    case "confidence": record.confidence.rawValue
    case "section": reading.sections.last?.kind.rawValue ?? "none"
    case "sections": list(reading.sections.map(\.kind.rawValue))
    case "sentences": list(sentences)
    case "tokens": list(tokens)
    default: nil
    }
  }

  /// "USD 90000 none year".
  private var salary: String {
    guard let salary = record.salary else { return "none" }
    let amounts = [salary.low, salary.high].map { amount in
      amount.map { $0 == $0.rounded() ? String(Int($0)) : String($0) } ?? "none"
    }
    return ([salary.currency ?? "none"] + amounts + [salary.period?.rawValue ?? "none"])
      .joined(separator: " ")
  }

  private func list(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.joined(separator: "|")
  }

  /// "bachelor+5", "master", "equivalent+4".
  private func path(_ path: DegreePath) -> String {
    let years = path.years.map { "+\($0)" } ?? ""
    return (path.equivalent ? "equivalent" : path.level?.rawValue ?? "none") + years
  }

  /// Whether all of the skills stand in one group of alternatives.
  private func together(_ names: [String]) -> Bool {
    let groups = names.map { name in record.skills.first { $0.name == name }?.alternative }
    return groups.first.flatMap { $0 } != nil && Set(groups).count == 1
  }

  /// The sentences below the title.
  private var sentences: [String] {
    let text = SectionReader(lexicon: Vocabulary.builtIn.lexicon).read(reading.document)
    return text.sentences.filter { $0.block > 0 }.map {
      text.document.string(text.range($0.tokens))
    }
  }

  /// The tokens below the title as the text writes them.
  private var tokens: [String] {
    let text = SectionReader(lexicon: Vocabulary.builtIn.lexicon).read(reading.document)
    let start = reading.document.blocks.first?.range.upper ?? 0
    return text.tokens.filter { Int($0.lower) >= start }.map { text.document.string($0.range) }
  }
}
