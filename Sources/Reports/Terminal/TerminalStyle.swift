@preconcurrency import Rainbow

/// Bold, dim and coloured letters, or none.
struct TerminalStyle {
  let isOn: Bool

  init(isOn: Bool) {
    self.isOn = isOn
    if isOn { _ = Self.rainbow }
  }

  /// Rainbow decides by the environment unless it is told; the caller has decided already.
  private static let rainbow: Void = {
    Rainbow.outputTarget = .console
    Rainbow.enabled = true
  }()

  func bold(_ text: String) -> String { isOn && !text.isEmpty ? text.bold : text }

  func dim(_ text: String) -> String { isOn && !text.isEmpty ? text.dim : text }

  /// The colours of the terminal's own palette that reports use.
  enum Color {
    case red, green, yellow, blue
  }

  func painted(_ text: String, _ color: Color) -> String {
    guard isOn, !text.isEmpty else { return text }
    return switch color {
    case .red: text.red.bold
    case .green: text.green.bold
    case .yellow: text.yellow.bold
    case .blue: text.blue.bold
    }
  }
}
