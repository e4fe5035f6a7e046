import Audit

extension TerminalStyle {
  /// A line that starts with a verdict's sign, the sign in the verdict's colour; the word behind it
  /// says the same.
  func painted(_ line: String, _ verdict: Verdict?) -> String {
    guard let verdict, let place = line.firstIndex(where: { $0 != " " }) else { return line }
    let sign = String(line[place])
    let color: TerminalStyle.Color =
      switch verdict {
      case .met: .green
      case .metByAnotherPath: .blue
      case .notKnown: .yellow
      case .notMet: .red
      }
    return line[..<place] + painted(sign, color) + line[line.index(after: place)...]
  }
}
