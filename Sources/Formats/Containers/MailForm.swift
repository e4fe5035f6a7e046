/// Messages: the browsers' MHTML (`.mhtml`, `.mht`) and e-mails (`.eml`).
enum MailForm: FormReader {
  /// Headers that only messages have.
  private static let marks = [
    "mime-version", "content-type", "snapshot-content-location", "received", "return-path",
    "delivered-to", "message-id",
  ]

  static func recognizes(_ input: Input) -> Bool {
    var lines = MIMELines(input.start)
    let headers = MIMEHeaders(&lines)
    return marks.contains { headers[$0] != nil }
      || input.isNamed("eml", "mhtml", "mht") && !headers.isEmpty
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let message = MIMEPart(
      input.bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF })
    let subject = message.headers["subject"].flatMap { Subject.title($0) }
    let leaves = message.leaves()
    let pages = pages(of: message, leaves)
    let texts = leaves.filter { $0.isText && !$0.isAttachment && !$0.body.isBlank }
    let chosen = pages.isEmpty ? Array(texts.prefix(1)) : pages
    let sources = chosen.map { part in
      PageSource(
        bytes: part.content, charset: part.headers.parameter("charset", of: "content-type"),
        address: part.location, subject: subject, isHTML: !part.isText)
    }
    return [PageSource.posting(among: sources, of: input)]
  }

  /// The root page first, then the frames.
  private static func pages(of message: MIMEPart, _ leaves: [MIMEPart]) -> [MIMEPart] {
    let inline = leaves.filter { $0.isHTML && !$0.isAttachment && !$0.body.isBlank }
    let pages = inline.isEmpty ? leaves.filter { $0.isHTML && !$0.body.isBlank } : inline
    guard let root = root(of: message, pages) else { return pages }
    return [pages[root]] + pages[..<root] + pages[(root + 1)...]
  }

  /// The page that the message names as its root, by id or by address.
  private static func root(of message: MIMEPart, _ pages: [MIMEPart]) -> Int? {
    if let start = message.headers.parameter("start", of: "content-type"),
      let root = pages.firstIndex(where: { $0.headers.word("content-id") == start.lowercased() })
    {
      return root
    }
    let address =
      message.headers["snapshot-content-location"] ?? message.headers["content-location"]
    return address.flatMap { address in
      pages.firstIndex { $0.headers["content-location"] == address }
    }
  }
}

/// Reads a title from a subject.
enum Subject {
  private static let marks = ["re:", "fw:", "fwd:", "aw:", "wg:"]
  /// Bytes of a header beyond which it is no title.
  private static let longest = 2000

  /// Words with which the names of jobs end.
  private static let roles = [
    "engineer", "developer", "analyst", "scientist", "manager", "designer", "architect", "lead",
    "director", "consultant", "specialist", "administrator", "programmer", "nurse", "officer",
  ]

  /// The subject without what replies and forwards put before it; nil where nothing is left.
  static func title(_ header: [UInt8]) -> String? {
    guard header.count <= longest else { return nil }
    var words = EncodedWords.decode(header).split { $0.isWhitespace || $0.isNewline }
    while let first = words.first, marks.contains(first.lowercased()) { words.removeFirst() }
    let title = words.joined(separator: " ")
    // "Senior Engineer - Company - Place": recruiters put the job first.
    let first = title.split(separator: " - ").first.map(String.init) ?? title
    let isRole = roles.contains { role in
      first.split(separator: " ").last?.lowercased().hasPrefix(role) ?? false
    }
    return title.isEmpty ? nil : isRole ? first : title
  }
}

extension Collection<UInt8> {
  /// Whether nothing but white space and control characters is in it.
  var isBlank: Bool { !contains { $0 > 0x20 } }
}
