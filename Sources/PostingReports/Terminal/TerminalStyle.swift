@preconcurrency import Rainbow

/// Bold and dim letters, or none.
struct TerminalStyle {
  private let isOn: Bool

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
}
