import ReportKit

/// How a report for a terminal looks, and where GitHub finds the inputs; the other forms are the same
/// under all of them.
public struct ReportOptions: Hashable, Sendable {
  /// Columns of the terminal; fewer than 60 are treated as 60.
  public var width: Int
  /// Whether escape sequences for bold and dim letters are written.
  public var usesColor: Bool
  /// Whether rules, bars and dashes are drawn with letters beyond ASCII.
  public var usesUnicode: Bool
  /// Paths of inputs by id, relative to the working directory, for annotations.
  public var files: [String: String] = [:]

  /// Chooses how a report for a terminal looks.
  public init(width: Int = 80, usesColor: Bool = false, usesUnicode: Bool = true) {
    self.width = width
    self.usesColor = usesColor
    self.usesUnicode = usesUnicode
  }

  var terminal: TerminalOptions {
    TerminalOptions(width: width, usesColor: usesColor, usesUnicode: usesUnicode)
  }
}
