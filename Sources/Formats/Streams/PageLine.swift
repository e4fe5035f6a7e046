import Markup
import Model

/// A line of a stream: `{"id": …, "html" or "text": …, "url": …}`, or a posting's data as files of JSON
/// lines hold them.
///
/// `html` is a page as it was saved, `text` a posting's text with the title in its first line. Both are
/// characters, whatever charset the page names. A `title` stands in for that of a page that has none;
/// beside `text` it makes the line data, of which `company`, `location` and `date` are read as well.
enum PageLine {
  /// The postings in a line; a line without any has one outcome that says why.
  static func read(_ input: Input) -> [LoadedPosting] {
    var file = input.file
    let value: JSONValue
    do {
      value = try JSONParser.parse(withoutMark(input.bytes))
    } catch {
      let id = id(atStartOf: input.bytes[...]) ?? file.id
      let detail = "the line is no whole JSON (\(error)); write an object with id and html or text"
      return [.settled(ReasonCode.notARecord.outcome(id: id, detail))]
    }
    guard value.members != nil else {
      return input.nothing(.notARecord, "the line is no JSON object; write one with html or text")
    }
    if let id = id(value["id"]) { file.id = id }
    func named(_ text: String) -> Input {
      Input(Array(text.utf8), of: file, name: "", options: input.options, budget: input.budget)
    }
    let address = value["url"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    if let html = text(value["html"]) {
      return page(named(html), address, title: value["title"]?.string)
    }
    if value["title"]?.string == nil, let text = text(value["text"]) {
      return PlainTextForm.read(named(text)).map { $0.at(address) }
    }
    let found = JSONForm.read(value, named(""), id: file.id)
    guard found.count == 1, case .settled(.noPosting(_, let reason)) = found[0],
      reason.code == ReasonCode.notAJob.rawValue
    else { return found }
    if value["html"]?.string != nil || value["text"]?.string != nil {
      return named("").nothing(.empty, "the line's html or text is empty")
    }
    return named("").nothing(.notARecord, "the line has neither html nor text: nothing to read")
  }

  /// The id that the start of a line gives, where it stands first in it.
  static func id(atStartOf line: ArraySlice<UInt8>) -> String? {
    var rest = withoutMark(Array(line)).drop { $0 <= 0x20 }
    for mark in ["{", "\"id\"", ":"] {
      guard rest.starts(with: mark.utf8) else { return nil }
      rest = rest.dropFirst(mark.utf8.count).drop { $0 <= 0x20 }
    }
    return (try? JSONParser.parsePrefix(rest)).flatMap { id($0.value) }
  }

  private static func page(_ input: Input, _ address: String?, title: String?) -> [LoadedPosting] {
    if let excess = PostingLimits.excess(markup: input.bytes) {
      return input.nothing(.tooLarge, excess)
    }
    if let thread = HackerNewsPage.read(input) { return thread.map { $0.at(address) } }
    let page = PageSource(
      bytes: input.bytes, charset: "utf-8", address: address, subject: title)
    return [page.posting(of: input).at(address)]
  }

  /// A string that holds anything.
  private static func text(_ value: JSONValue?) -> String? {
    value?.string.flatMap { $0.utf8.contains { $0 > 0x20 } ? $0 : nil }
  }

  /// A string as it is, or a whole number.
  private static func id(_ value: JSONValue?) -> String? {
    value?.int.map(String.init) ?? text(value)
  }

  /// The bytes without the mark that some programs put before the first line.
  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }
}

extension LoadedPosting {
  /// The same with an address where it has none of its own.
  fileprivate func at(_ address: String?) -> LoadedPosting {
    guard case .posting(var posting) = self, posting.url == nil, let address,
      let host = WebAddress.host(address)
    else { return self }
    posting.url = address
    posting.source = host
    return .posting(posting)
  }
}
