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

  /// How many links a browser's file of bookmarks holds; nil for any other page.
  private static func bookmarks(_ input: Input) -> Int? {
    guard input.start.startsCaseless("<!doctype netscape-bookmark-file") else { return nil }
    var count = 0
    var rest = input.bytes[...]
    while let link = rest.first(of: "<a href") {
      count += 1
      rest = rest[(link + 1)...]
    }
    return count
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    if let excess = PostingLimits.excess(markup: input.bytes) {
      return input.nothing(.tooLarge, excess)
    }
    if let links = bookmarks(input) { return [TextListing.outcome(id: input.file.id, links)] }
    return HackerNewsPage.read(input) ?? [PageSource(bytes: input.bytes).posting(of: input)]
  }
}
