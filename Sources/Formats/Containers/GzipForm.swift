/// Any form packed by gzip.
enum GzipForm: FormReader {
  static func recognizes(_ input: Input) -> Bool { input.begins([0x1F, 0x8B]) }

  static func read(_ input: Input) -> [LoadedPosting] {
    let limit = input.options.maxBytes
    switch Gzip.unpack(input.bytes, limit: limit) {
    case .success(let bytes): return input.unpacked(bytes, name: innerName(input.name))
    case .failure(.tooLarge):
      return input.nothing(
        .tooLarge, "unpacks to more than the limit of \(limit) bytes; --max-bytes raises it")
    case .failure(.damaged(let message)):
      return input.nothing(.damaged, "the gzip data cannot be unpacked whole: \(message)")
    }
  }

  /// `page.html` for `page.html.gz`.
  private static func innerName(_ name: String) -> String {
    if name.hasSuffix(".gz") { return String(name.dropLast(3)) }
    return name.hasSuffix(".tgz") ? name.dropLast(3) + "tar" : name
  }
}
