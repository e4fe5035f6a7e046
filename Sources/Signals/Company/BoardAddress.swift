import Model

/// Reads the company out of the address of its job board, where the posting's text has the name too.
///
/// An answer of a board's interface often leaves the company out, and `jobs.example.com/mossgate/12`
/// has it without capitals and spaces: the text writes it as it is.
struct BoardAddress {
  let text: ReadText

  /// Boards that name the company in the first part of the path.
  private static let byPath: Set<String> = [
    "jobs.ashbyhq.com", "boards.greenhouse.io", "boards.eu.greenhouse.io",
    "job-boards.greenhouse.io",
    "job-boards.eu.greenhouse.io", "jobs.lever.co", "jobs.eu.lever.co", "apply.workable.com",
    "jobs.smartrecruiters.com", "careers.smartrecruiters.com",
  ]

  /// Boards that name it in the first part of the host.
  private static let byHost = [
    ".teamtailor.com", ".bamboohr.com", ".recruitee.com", ".myworkdayjobs.com", ".breezy.hr",
    ".jobs.personio.com", ".jobs.personio.de",
  ]

  /// The company as the text first writes it, nil where address or text do not name it.
  func company(_ address: String?) -> Evidence? {
    guard let name = address.flatMap(Self.name), name.count >= 3 else { return nil }
    for sentence in text.sentences where sentence.block > 0 {
      for start in sentence.tokens where text.tokens[start].isCapital {
        if let end = end(of: name, from: start, sentence.tokens.upperBound) {
          return text.evidence(start..<end, "company.address")
        }
      }
    }
    return nil
  }

  /// The end of the words that make up a name without its spaces and signs.
  private func end(
    of name: [UInt8], from start: Int, _ limit: Int
  ) -> Int? {
    var matched = 0
    for index in start..<limit {
      let token = text.tokens[index]
      for byte in text.document.text[Int(token.lower)..<Int(token.upper)] {
        guard let letter = Self.folded(byte) else { continue }
        guard matched < name.count, name[matched] == letter else { return nil }
        matched += 1
      }
      if matched == name.count { return index + 1 }
    }
    return nil
  }

  /// The part of an address that names the company, in lower-case letters and digits only.
  private static func name(_ address: String) -> [UInt8]? {
    let address = Array(address.utf8)[...]
    guard let scheme = address.first(of: "://") else { return nil }
    let parts = address[(scheme + 3)...].split(separator: UInt8(ascii: "/")).map(\.string)
    guard let host = parts.first else { return nil }
    let name =
      byPath.contains(host)
      ? parts.dropFirst().first
      : byHost.contains { host.hasSuffix($0) }
        ? host.split(separator: ".").first.map(String.init) : nil
    return name.map { $0.utf8.compactMap(folded) }
  }

  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    default: byte >= 0x80 ? byte : nil
    }
  }
}
