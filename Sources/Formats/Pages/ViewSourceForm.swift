import Markup

/// What a browser's view of a page's source looks like when that view was saved.
enum ViewSourceForm: FormReader {
  /// Chrome's table of lines, and Firefox's body.
  private static let marks = [
    "class=\"line-content\"", "<body id=\"viewsource\"", "class=\"webkit-line-content\"",
  ].map { Array($0.utf8)[...] }

  static func recognizes(_ input: Input) -> Bool {
    input.start.first == UInt8(ascii: "<")
      && marks.contains(where: input.start.holds)
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    if let excess = PostingLimits.excess(markup: input.bytes) {
      return input.nothing(.tooLarge, excess)
    }
    return input.unpacked(htmlFragment(input.bytes).text, name: "source.html")
  }
}
