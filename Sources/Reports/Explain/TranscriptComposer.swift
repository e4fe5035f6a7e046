import Model
import ReportKit
import Signals

/// A posting's lines under the headings of its sections, with what was found in each.
struct TranscriptComposer: Sendable {
  private let parts: [Transcript.Part]
  /// Lines of the page outside the posting's text.
  private let outside: [String]

  init(_ reading: Reading, page: TextDocument?) {
    parts = Self.parts(reading, Finding.all(of: reading))
    outside = page.map { Self.outside($0, reading.document) } ?? []
  }

  /// The posting's lines, and so many of those outside it.
  func transcript(outside limit: Int) -> Transcript {
    guard !outside.isEmpty else { return Transcript(parts) }
    let rest = Transcript.Part(
      title: "left out", origin: "outside the posting",
      lines: outside.prefix(limit).map {
        Transcript.Line(number: nil, kind: .paragraph, text: Text($0), findings: [])
      },
      reason: "menus, forms and other jobs of the page are no part of the posting",
      rest: max(0, outside.count - limit))
    return Transcript(parts + [rest])
  }

  /// Why nothing of a section is a requirement; nil where it may hold some.
  private static func reason(_ kind: SectionKind) -> String? {
    switch kind {
    case .benefits: "what the job gives asks nothing of an applicant"
    case .equalOpportunity: "a statement of law and policy asks nothing of an applicant"
    case .application: "how to apply is no requirement of the job"
    case .about, .responsibilities, .requirements, .preferred: nil
    }
  }

  private static func parts(_ reading: Reading, _ findings: [Finding]) -> [Transcript.Part] {
    var parts: [Transcript.Part] = []
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
        let kind = section?.kind ?? .about
        parts.append(
          Transcript.Part(
            title: kind.rawValue, origin: section?.rule ?? "", lines: [line],
            reason: reason(kind)))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    return parts
  }

  private static func line(
    _ number: Int, _ block: Model.Block, _ own: [Finding], _ document: TextDocument
  ) -> Transcript.Line {
    // How many findings of each mark begin and end where.
    var changes: [Int: [Mark: Int]] = [block.range.lower: [:], block.range.upper: [:]]
    for finding in own {
      changes[max(finding.range.lower, block.range.lower), default: [:]][
        finding.mark, default: 0] += 1
      changes[min(finding.range.upper, block.range.upper), default: [:]][
        finding.mark, default: 0] -= 1
    }
    let places = changes.keys.sorted()
    var open: [Mark: Int] = [:]
    var text = Text("")
    for (from, to) in zip(places, places.dropFirst()) {
      open.merge(changes[from] ?? [:], uniquingKeysWith: +)
      let mark = Mark.allCases.first { open[$0, default: 0] > 0 }
      text.append(
        document.string(TextRange(from, to)), mark.map { .marked($0) } ?? .plain)
    }
    return Transcript.Line(
      number: number, kind: kind(block.kind), text: text,
      findings: Finding.words(own.filter { block.range.contains($0.range.lower) }))
  }

  private static func kind(_ kind: Model.Block.Kind) -> Transcript.Kind {
    switch kind {
    case .heading: .heading
    case .paragraph: .paragraph
    case .item(let depth): .item(depth)
    }
  }

  /// The page's lines that are not among the posting's, each once.
  private static func outside(_ page: TextDocument, _ posting: TextDocument) -> [String] {
    let own = Set(posting.blocks.map { SafeText.line(posting.string($0.range)) })
    return page.blocks.map { SafeText.line(page.string($0.range)) }
      .filter { !own.contains($0) }.uniqued()
  }
}
