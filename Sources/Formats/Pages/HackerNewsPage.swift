import Markup
import Model

/// A saved page of Hacker News on which people say whom they hire: a posting a comment.
enum HackerNewsPage {
  /// Bytes of a page in which its name stands.
  private static let head = 20_000
  /// Bytes before a comment's text in which its place in the thread and its day stand.
  private static let above = 3000
  private static let most = 20_000

  /// The postings; nil for any other page.
  static func read(_ input: Input) -> [LoadedPosting]? {
    let opening = input.bytes.prefix(head)
    let isNamed =
      opening.first(of: "hacker news") != nil && opening.first(of: "hiring") != nil
    let isFragment =
      !isNamed && opening.first(of: "<html") == nil
      && opening.first { $0 > 0x20 } == UInt8(ascii: "<")
    guard isNamed || isFragment && opening.first(of: "class=\"commtext") != nil else { return nil }
    let text = decodeText(input.bytes, htmlHints: true)
    let comments = text.withUnsafeBufferPointer { Self.comments(in: $0) }
    let thread = CommentThread(comments: comments, isAlone: isFragment && comments.count == 1)
    // Comments without their page: the first must tell a posting in its fields.
    guard isNamed ? comments.count > 1 : thread.opensWithPosting else { return nil }
    return thread.postings(of: input, id: input.file.id)
  }

  /// The comments that answer the question itself, each as the object that the site's API gives.
  private static func comments(in bytes: Bytes) -> [JSONValue] {
    var comments: [JSONValue] = []
    var before = 0
    while comments.count < most,
      let mark = bytes.find("class=\"commtext", from: before, to: bytes.count)
    {
      let start = min(bytes.first(UInt8(ascii: ">"), from: mark, to: bytes.count) + 1, bytes.count)
      let next = bytes.find("class=\"commtext", from: start, to: bytes.count) ?? bytes.count
      let end =
        bytes.find("class=\"reply\"", from: start, to: next)
        ?? bytes.find("</table>", from: start, to: next) ?? next
      let head = max(before, mark - above)..<mark
      before = end
      guard indent(bytes, head) == 0 else { continue }
      // What was cut at an attribute ends in the start of its tag.
      let tag = bytes[start..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
      var members = [
        JSONValue.Member(
          key: "text", value: .string(String(decoding: bytes[start..<tag], as: UTF8.self)))
      ]
      if let day = day(bytes, head) {
        members.append(JSONValue.Member(key: "created_at", value: .string(day)))
      }
      comments.append(.object(members))
    }
    return comments
  }

  /// How deep a comment stands in the thread.
  private static func indent(_ bytes: Bytes, _ head: Range<Int>) -> Int {
    for (mark, unit): (StaticString, Int) in [("indent=\"", 1), ("height=\"1\" width=\"", 40)] {
      guard let place = bytes.findLast(mark, in: head) else { continue }
      let digits = bytes[(place + mark.utf8CodeUnitCount)..<head.upperBound].prefix(4)
        .prefix { $0.isDigit }
      return (Int(String(decoding: digits, as: UTF8.self)) ?? 0) / unit
    }
    return 0
  }

  /// The day in `<span class="age" title="2026-08-17T15:00:00">`.
  private static func day(_ bytes: Bytes, _ head: Range<Int>) -> String? {
    let mark: StaticString = "class=\"age\" title=\""
    guard let place = bytes.findLast(mark, in: head) else { return nil }
    let value = bytes[(place + mark.utf8CodeUnitCount)..<head.upperBound].prefix(10)
    return String(decoding: value, as: UTF8.self)
  }
}

extension Bytes {
  /// Offset of the last occurrence in a short stretch.
  fileprivate func findLast(_ word: StaticString, in range: Range<Int>) -> Int? {
    var last: Int?
    var start = range.lowerBound
    while let found = find(word, from: start, to: range.upperBound) {
      last = found
      start = found + 1
    }
    return last
  }
}
