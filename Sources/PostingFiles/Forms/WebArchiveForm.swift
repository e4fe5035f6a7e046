import FoundationEssentials

/// Safari's `.webarchive`: a property list of the page and what it shows.
enum WebArchiveForm: FormReader {
  private struct Archive: Decodable {
    let WebMainResource: Resource
    let WebSubframeArchives: [Archive]?
  }

  private struct Resource: Decodable {
    let WebResourceData: Data
    let WebResourceMIMEType: String?
    let WebResourceTextEncodingName: String?
    let WebResourceURL: String?
  }

  static func recognizes(_ input: Input) -> Bool {
    input.begins(Array("bplist".utf8))
      || input.isNamed("webarchive") && input.start.starts(with: "<?xml".utf8)
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    guard
      let archive = try? PropertyListDecoder().decode(Archive.self, from: Data(input.bytes))
    else {
      return input.nothing(.damaged, "the property list of the archive is cut or holds no page")
    }
    let frames = (archive.WebSubframeArchives ?? []).map(\.WebMainResource)
    let pages = ([archive.WebMainResource] + frames).map { resource in
      PageSource(
        bytes: Array(resource.WebResourceData), charset: resource.WebResourceTextEncodingName,
        address: resource.WebResourceURL,
        isHTML: resource.WebResourceMIMEType.map { $0.contains("html") } ?? true)
    }
    return [PageSource.posting(among: pages, input.file)]
  }
}
