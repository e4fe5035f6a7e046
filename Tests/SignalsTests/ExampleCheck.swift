import Model

@testable import Signals

/// What is wrong with the reading of an example, in words; nothing where it is read as it says.
struct ExampleCheck {
  private let example: RuleExample
  private let reading: Reading

  init(_ example: RuleExample, _ analyzer: PostingAnalyzer = PostingAnalyzer()) {
    self.example = example
    reading = analyzer.reading(of: example.posting, keepsText: true)
  }

  /// Every difference between the example and its reading.
  var complaints: [String] {
    wrongAnswers + wrongMarks + wrongQuotes
  }

  private var wrongAnswers: [String] {
    example.expectations.compactMap { expectation in
      let asked = ExampleAnswer(reading, example)
      guard let answer = asked.answer(to: expectation) else {
        return "nobody knows the question \(expectation.question)"
      }
      let subject = expectation.subject.map { ":" + $0 } ?? ""
      return answer == expectation.answer
        ? nil : "\(expectation.question)\(subject) is \(answer), not \(expectation.answer)"
    }
  }

  /// Marked words that the rule did not find, or that it found where it must not.
  private var wrongMarks: [String] {
    guard RuleNames.isRule(example.rule) else { return [] }
    let found = Finding.all(in: reading).filter { $0.rule == example.rule }
    let text = reading.document
    if example.isPositive {
      if found.isEmpty { return ["\(example.rule) finds nothing"] }
      return example.marks.compactMap { mark in
        found.contains { $0.range == mark }
          ? nil
          : "\(example.rule) does not find “\(text.string(mark))” but \(quotes(found))"
      }
    }
    if example.marks.isEmpty {
      return found.isEmpty ? [] : ["\(example.rule) finds \(quotes(found))"]
    }
    return example.marks.compactMap { mark in
      found.contains { $0.range?.overlaps(mark) ?? true }
        ? "\(example.rule) finds “\(text.string(mark))” in \(quotes(found))" : nil
    }
  }

  /// Evidence whose quote is not the text at its range.
  private var wrongQuotes: [String] {
    Finding.all(in: reading).compactMap { finding in
      guard let range = finding.range, let quote = finding.quote else { return nil }
      let text = reading.document.string(range)
      return text == quote ? nil : "\(finding.rule) quotes “\(quote)” where “\(text)” stands"
    }
  }

  private func quotes(_ findings: [Finding]) -> String {
    findings.map { finding in
      finding.range.map { "“\(reading.document.string($0))”" } ?? "something without a place"
    }.joined(separator: ", ")
  }
}

/// One use of a rule in a reading.
struct Finding {
  var rule: String
  /// Where it was used; nil for an answer that rests on no words.
  var range: TextRange?
  /// The words it quotes; nil where it quotes none.
  var quote: String?

  /// Every use of every rule.
  static func all(in reading: Reading) -> [Finding] {
    let record = reading.record
    var found = record.evidence.map { Finding(rule: $0.rule, range: $0.range, quote: $0.quote) }
    let answers = [
      (record.title.rule, record.title.evidence), (record.company.rule, record.company.evidence),
      (record.family.rule, record.family.evidence),
      (record.seniority.rule, record.seniority.evidence), (record.role.rule, record.role.evidence),
      (record.years.rule, record.years.evidence), (record.pay.rule, record.pay.evidence),
      (record.work.industry.rule, record.work.industry.evidence),
      (record.terms.place.rule, record.terms.place.evidence),
      (record.terms.workMode.rule, record.terms.workMode.evidence),
      (record.terms.visa.rule, record.terms.visa.evidence),
      (record.terms.clearance.rule, record.terms.clearance.evidence),
    ]
    for (rule, evidence) in answers {
      found.append(Finding(rule: rule, range: evidence.first?.range))
    }
    for section in reading.sections {
      found.append(Finding(rule: section.rule, range: section.heading ?? section.range))
    }
    for years in reading.years {
      let evidence = years.evidence
      found.append(Finding(rule: evidence.rule, range: evidence.range, quote: evidence.quote))
    }
    return found
  }
}

extension Record {
  /// All evidence of all answers.
  var evidence: [Evidence] {
    title.evidence + company.evidence + family.evidence + seniority.evidence + role.evidence
      + years.evidence + pay.evidence + degree.evidence + degree.paths.map(\.evidence)
      + skills.flatMap(\.evidence) + certifications.flatMap(\.evidence) + research + work.evidence
      + terms.evidence + demands.evidence
  }
}

extension Demands {
  /// All evidence of what is asked for.
  fileprivate var evidence: [Evidence] {
    languages.flatMap(\.evidence) + travelEvidence + citizenshipEvidence + years.map(\.evidence)
      + (noExperience.map { [$0] } ?? [])
  }
}

extension Terms {
  /// All evidence of the terms.
  fileprivate var evidence: [Evidence] {
    place.evidence + workMode.evidence + employment.flatMap(\.evidence) + visa.evidence
      + clearance.evidence
  }
}

extension Work {
  /// All evidence of what the job is about.
  fileprivate var evidence: [Evidence] {
    duties.flatMap(\.evidence) + (mix?.parts.flatMap(\.evidence) ?? [])
      + specialisations.flatMap(\.evidence) + industry.evidence + proof.flatMap(\.evidence)
  }
}
