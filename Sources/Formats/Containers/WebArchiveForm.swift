/// Safari's `.webarchive`: a binary property list of the page and what it shows.
enum WebArchiveForm: FormReader {
  /// Frames that are looked at.
  private static let mostFrames = 8

  static func recognizes(_ input: Input) -> Bool { input.begins(Array("bplist".utf8)) }

  static func read(_ input: Input) -> [LoadedPosting] {
    guard let list = BinaryPropertyList(input.bytes), let page = page(of: list.top, in: list) else {
      return input.nothing(.damaged, "the property list of the archive is cut or holds no page")
    }
    let frames = list.value(of: "WebSubframeArchives", in: list.top).map {
      list.elements($0, most: mostFrames)
    }
    let pages = [page] + (frames ?? []).compactMap { Self.page(of: $0, in: list) }
    return [PageSource.posting(among: pages, of: input)]
  }

  private static func page(
    of archive: BinaryPropertyList.Reference, in list: BinaryPropertyList
  ) -> PageSource? {
    guard let resource = list.value(of: "WebMainResource", in: archive),
      let data = list.value(of: "WebResourceData", in: resource).flatMap(list.data)
    else { return nil }
    func text(_ key: String) -> String? { list.value(of: key, in: resource).flatMap(list.string) }
    return PageSource(
      bytes: Array(data), charset: text("WebResourceTextEncodingName"),
      address: text("WebResourceURL"),
      isHTML: text("WebResourceMIMEType").map { $0.contains("html") } ?? true)
  }
}
