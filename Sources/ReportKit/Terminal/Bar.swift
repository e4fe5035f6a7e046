/// A horizontal bar drawn with letters.
enum Bar {
  /// A bar of `fraction` of `width` columns, in steps of an eighth where Unicode may be used.
  static func text(_ fraction: Double, width: Int, usesUnicode: Bool) -> String {
    let eighths = Int((fraction * Double(width) * 8).rounded())
    guard usesUnicode else { return String(repeating: "#", count: (eighths + 4) / 8) }
    let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + partial[eighths % 8]
  }
}
