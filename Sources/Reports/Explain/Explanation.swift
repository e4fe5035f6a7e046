import Audit
import Model
import Signals

/// A posting as the program read it: its sections, its lines, and what was found in each.
public struct Explanation: Sendable {
  /// One line of the posting's text.
  struct Line {
    /// Number from 1.
    var number: Int
    var kind: Model.Block.Kind
    /// The text in pieces, each with the strongest mark of the findings that cover it.
    var pieces: [(text: String, mark: Finding.Mark?)]
    /// What was found, in order.
    var findings: [Finding]
  }

  /// A run of lines under one heading.
  struct Part {
    var kind: SectionKind
    var rule: String
    var lines: [Line]
  }

  /// A sentence of the summary, with the line that it rests on.
  struct Answer {
    var name: String
    var value: String
    var rule: String
    var line: Int?
  }

  let title: String
  let company: String
  let source: String
  let method: String
  let answers: [Answer]
  let parts: [Part]
  let doubts: [String]
  /// What the page declares in its data, beside what its text says.
  let declared: [String]
  /// Lines of the page outside the posting's text.
  let rest: [String]

  /// Explains a reading; `page` is all text of the page that it came from, where it came from one.
  public init(_ reading: Reading, page: TextDocument? = nil) {
    let record = reading.record
    let findings = Finding.all(of: reading)
    title = PlainText.line(record.title.value)
    company = PlainText.line(record.company.value ?? "(company not named)")
    source = PlainText.line(record.id)
    method = PlainText.line(record.method)
    doubts = record.doubts.map { "\($0.field): " + PlainText.line($0.reason) }
    declared = DeclaredCheck.all(of: record).map(AuditWording.declared)
    answers = Self.answers(record, reading.document)
    parts = Self.parts(reading, findings)
    rest = page.map { Self.rest($0, reading.document) } ?? []
  }

  /// Why nothing of a section is a requirement; nil where it may hold some.
  static func leftOut(_ kind: SectionKind) -> String? {
    switch kind {
    case .benefits: "what the job gives asks nothing of an applicant"
    case .equalOpportunity: "a statement of law and policy asks nothing of an applicant"
    case .application: "how to apply is no requirement of the job"
    case .about, .responsibilities, .requirements, .preferred: nil
    }
  }

  private static func parts(_ reading: Reading, _ findings: [Finding]) -> [Part] {
    var parts: [Part] = []
    var number = 0
    var next = 0
    var window = FindingWindow(findings)
    for block in reading.document.blocks {
      number += 1
      while next < reading.sections.count, reading.sections[next].range.upper <= block.range.lower {
        next += 1
      }
      let section = next < reading.sections.count ? reading.sections[next] : nil
      let line = line(number, block, window.findings(in: block.range), reading.document)
      let isNew = section.map { block.range.lower <= $0.range.lower } ?? false
      if parts.isEmpty || isNew {
        parts.append(
          Part(kind: section?.kind ?? .about, rule: section?.rule ?? "", lines: [line]))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    return parts
  }

  private static func line(
    _ number: Int, _ block: Model.Block, _ own: [Finding], _ document: TextDocument
  ) -> Line {
    // How many findings of each mark begin and end where.
    var changes: [Int: [Finding.Mark: Int]] = [block.range.lower: [:], block.range.upper: [:]]
    for finding in own {
      changes[max(finding.range.lower, block.range.lower), default: [:]][
        finding.mark, default: 0] += 1
      changes[min(finding.range.upper, block.range.upper), default: [:]][
        finding.mark, default: 0] -= 1
    }
    let places = changes.keys.sorted()
    var open: [Finding.Mark: Int] = [:]
    var pieces: [(text: String, mark: Finding.Mark?)] = []
    for (from, to) in zip(places, places.dropFirst()) {
      open.merge(changes[from] ?? [:], uniquingKeysWith: +)
      let mark = Finding.Mark.allCases.first { open[$0, default: 0] > 0 }
      let text = PlainText.part(document.string(TextRange(from, to)))
      if let last = pieces.last, last.mark == mark {
        pieces[pieces.count - 1].text += text
      } else {
        pieces.append((text, mark))
      }
    }
    return Line(
      number: number, kind: block.kind, pieces: pieces,
      findings: own.filter { block.range.contains($0.range.lower) })
  }

  private static func answers(_ record: Record, _ document: TextDocument) -> [Answer] {
    let starts = document.blocks.map(\.range)
    func line(_ evidence: [Evidence]) -> Int? {
      guard let place = evidence.first?.range.lower else { return nil }
      return starts.firstIndex { $0.contains(place) }.map { $0 + 1 }
    }
    func answer<Value>(_ name: String, _ value: String, _ from: Model.Answer<Value>)
      -> Answer
    {
      Answer(
        name: name, value: PlainText.line(value), rule: from.rule, line: line(from.evidence))
    }
    let degree = record.degree
    let paths =
      degree.paths.isEmpty ? AuditWording.minimum(degree) : AuditWording.paths(degree.paths)
    let preferred = degree.evidence.filter { $0.rule == "degree.preferred" }
    return [
      answer("title", record.title.value, record.title),
      answer("company", record.company.value ?? "not named", record.company),
      answer("family", Wording.family(record.family.value), record.family),
      answer("seniority", record.seniority.value.rawValue, record.seniority),
      answer("role", AuditWording.role(record, record.role.value.rawValue), record.role),
      Answer(
        name: "degree", value: degree.minimum == nil ? "none required" : paths,
        rule: degree.evidence.first { $0.rule != "degree.preferred" }?.rule ?? "degree.none",
        line: line(degree.evidence.filter { $0.rule != "degree.preferred" })),
      Answer(
        name: "preferred", value: AuditWording.preferred(degree),
        rule: preferred.first?.rule ?? "degree.none", line: line(preferred)),
      answer("years", record.years.value.map(String.init) ?? "none stated", record.years),
      answer("pay", record.pay.value ?? "not stated", record.pay),
    ] + work(record.work, line)
  }

  /// What the job is about, as far as the posting says it.
  private static func work(_ work: Work, _ line: ([Evidence]) -> Int?) -> [Answer] {
    func told(_ name: String, _ values: [String], _ evidence: [Evidence]) -> Answer {
      Answer(
        name: name, value: values.isEmpty ? "not told" : values.joined(separator: ", "),
        rule: evidence.first?.rule ?? "\(name).none", line: line(evidence))
    }
    let parts = work.mix?.parts ?? []
    let leading = parts.first { $0.part == work.mix?.leading }
    return [
      told("duties", work.duties.map(\.name.rawValue), work.duties.first?.evidence ?? []),
      told(
        "mix", parts.map { "\($0.part.rawValue) \($0.duties)" }, leading?.evidence ?? []),
      told(
        "subject", work.specialisations.map(\.name.rawValue),
        work.specialisations.first?.evidence ?? []),
      Answer(
        name: "industry", value: work.industry.value?.rawValue ?? "not told",
        rule: work.industry.rule, line: line(work.industry.evidence)),
      told(
        "proof", work.proof.map { "\($0.proof.rawValue) \($0.standing.rawValue)" },
        work.proof.first?.evidence ?? []),
    ]
  }

  /// The page's lines that are not among the posting's, each once.
  private static func rest(_ page: TextDocument, _ posting: TextDocument) -> [String] {
    let own = Set(posting.blocks.map { PlainText.line(posting.string($0.range)) })
    return page.blocks.map { PlainText.line(page.string($0.range)) }
      .filter { !own.contains($0) }.uniqued()
  }
}
