import Model

/// What a browser's tools recorded (HAR): the pages in it, and the data that they fetched.
enum HARForm {
  /// The postings in a recording; nil for JSON that is none.
  static func read(_ value: JSONValue, _ input: Input, id: String) -> [LoadedPosting]? {
    guard input.depth < Input.deepest, let entries = value["log"]?["entries"]?.array,
      value["log"]?["version"] != nil
    else {
      return nil
    }
    var found: [LoadedPosting] = []
    var last: [LoadedPosting] = []
    var pages = 0
    for (number, entry) in entries.enumerated() {
      guard let content = entry["response"]?["content"], let text = content["text"]?.string else {
        continue
      }
      let type = content["mimeType"]?.string?.lowercased() ?? ""
      let isPage = type.contains("html")
      guard isPage || type.contains("json"), input.budget.take(text.utf8.count) else { continue }
      let bytes =
        content["encoding"]?.string == "base64"
        ? TransferEncoding.base64(Array(text.utf8)[...]) : Array(text.utf8)
      var file = input.file
      file.id = "\(id)#\(number + 1)"
      let part = Input(
        bytes, of: file, name: isPage ? "page.html" : "data.json", options: input.options,
        depth: input.depth + 1, budget: input.budget)
      let loaded =
        isPage
        ? [PageSource(bytes: bytes, address: entry["request"]?["url"]?.string).posting(of: part)]
        : JSONForm.read(part)
      if isPage { pages += 1 }
      let postings = loaded.filter { if case .posting = $0 { true } else { false } }
      found += postings
      if isPage, postings.isEmpty { last += loaded }
    }
    if !found.isEmpty { return found }
    return last.count == 1
      ? last : input.nothing(.notAJob, "a HAR of \(pages) pages without a posting; save the page")
  }
}
