import Model

/// Gives the findings of one range after another, so that each is looked at once for each of its lines.
struct FindingWindow {
  private let findings: [Finding]
  private var next = 0
  private var open: [Finding] = []

  /// Takes findings in the order of the text.
  init(_ findings: [Finding]) { self.findings = findings }

  /// Those that overlap `range`; ranges are asked for in the order of the text.
  mutating func findings(in range: TextRange) -> [Finding] {
    open.removeAll { $0.range.upper <= range.lower }
    while next < findings.count, findings[next].range.lower < range.upper {
      if findings[next].range.overlaps(range) { open.append(findings[next]) }
      next += 1
    }
    return open
  }
}
