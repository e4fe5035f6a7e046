import Markup
import Model

/// HTML pages and fragments.
enum HTMLForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    if input.isNamed("html", "htm", "xhtml", "shtml") { return true }
    guard input.start.first == UInt8(ascii: "<") else { return false }
    let rest = input.start.dropFirst().prefix(16).map { $0 | 0x20 }
    if input.isNamed("txt", "md", "markdown", "text") {
      return ["!doctype html", "html", "head>", "body"].contains { rest.starts(with: $0.utf8) }
    }
    guard let next = rest.first else { return false }
    return next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z")
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    HackerNewsPage.read(input) ?? [PageSource(bytes: input.bytes).posting(of: input)]
  }
}
