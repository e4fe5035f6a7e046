/// The colours of the HTML pages, light and dark, and which of them stand on which.
enum Palette {
  /// One colour by the name of its CSS variable, as `#rrggbb`.
  struct Color {
    var name: String
    var light: String
    var dark: String
  }

  static let colors = [
    Color(name: "page", light: "#ffffff", dark: "#17181c"),
    Color(name: "panel", light: "#f4f5f8", dark: "#22242a"),
    Color(name: "text", light: "#1b1c20", dark: "#eceef2"),
    Color(name: "quiet", light: "#52555f", dark: "#b6bac4"),
    Color(name: "line", light: "#c9ccd4", dark: "#474b55"),
    Color(name: "link", light: "#0b4fb3", dark: "#9cc4ff"),
    Color(name: "good", light: "#0a5f2a", dark: "#86dca4"),
    Color(name: "fair", light: "#134f9c", dark: "#9cc8ff"),
    Color(name: "open", light: "#664c00", dark: "#f0d277"),
    Color(name: "bad", light: "#9a1420", dark: "#ffa39c"),
    Color(name: "required", light: "#ffe39c", dark: "#6a4a00"),
    Color(name: "preferred", light: "#cfe5ff", dark: "#123f78"),
    Color(name: "mentioned", light: "#e6e7ec", dark: "#3c404a"),
    Color(name: "read", light: "#eadcff", dark: "#4b2f7d"),
    Color(name: "bar", light: "#1f5fa8", dark: "#6aa9f0"),
    Color(name: "pale", light: "#c3d7ee", dark: "#24405f"),
  ]

  /// Letters and the grounds that they stand on; each pair needs a contrast of 4.5.
  static let pairs = [
    ("text", ["page", "panel", "required", "preferred", "mentioned", "read"]),
    ("quiet", ["page", "panel"]), ("link", ["page", "panel"]), ("good", ["page", "panel"]),
    ("fair", ["page", "panel"]), ("open", ["page", "panel"]), ("bad", ["page", "panel"]),
  ]

  /// The variables for light surroundings, dark ones, and paper.
  static var style: String {
    func variables(_ value: (Color) -> String) -> String {
      colors.map { "--\($0.name): \(value($0));" }.joined(separator: " ")
    }
    return """
      :root { \(variables(\.light)) }
      @media (prefers-color-scheme: dark) { :root { \(variables(\.dark)) } }
      @media print { :root { \(variables(\.light)) } }
      """
  }
}
