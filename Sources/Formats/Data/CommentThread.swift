import Markup
import Model

/// A thread in which each comment is a posting: "Who is hiring" as Algolia's and Firebase's JSON, an
/// issue with its comments, a channel of Slack, Telegram or Discord as each exports it.
struct CommentThread {
  private let comments: [JSONValue]
  /// Whether the value is one comment and not a thread of them.
  private let isAlone: Bool

  private static let replies = ["children", "comments", "kids", "replies", "hits", "messages"]
  private static let texts = ["text", "body_html", "body", "comment_text", "content"]
  private static let authors = ["by", "author", "user", "from", "actor"]

  /// Takes comments that were found to be such.
  init(comments: [JSONValue], isAlone: Bool = false) {
    self.comments = comments
    self.isAlone = isAlone
  }

  /// Whether the first comment begins with "Company | Role | Place | Remote".
  var opensWithPosting: Bool {
    guard let comment = comments.first, let text = Self.text(of: comment) else { return false }
    return Self.header(of: Self.document(comment, text))?.isCertain ?? false
  }

  private static func document(_ comment: JSONValue, _ text: String) -> PostingData {
    var data = PostingData(method: "comment")
    data.text.add(comment["ts"] == nil ? text : MessengerMarks.plain(text), heading: "")
    return data
  }

  private static func header(of data: PostingData) -> PostingHeader? {
    let document = data.text.document
    return document.blocks.first.flatMap { PostingHeader(document.string($0.range)) }
  }

  /// Takes the comments of a thread on hiring, or one comment; nil for anything else.
  init?(_ value: JSONValue) {
    if let elements = value.array {
      let isThread = elements.allSatisfy { Self.isComment($0) || Self.isGone($0) }
      guard isThread, elements.contains(where: Self.isComment) else { return nil }
      comments = elements
      isAlone = false
      return
    }
    if Self.isComment(value) {
      comments = [value]
      isAlone = true
      return
    }
    // An issue that is the posting itself, with what others said of it.
    if let title = value["title"]?.string, let body = Self.text(of: value),
      JobNouns.isIn(Array(title.utf8)[...]), JobEvidence(Array("\(title)\n\(body)".utf8)).isEnough
    {
      return nil
    }
    guard let found = Self.replies.lazy.compactMap({ value[$0]?.array }).first, !found.isEmpty,
      found.contains(where: Self.isComment),
      found.allSatisfy({ Self.text(of: $0) != nil || $0.members != nil })
    else { return nil }
    comments = found
    isAlone = false
  }

  /// Whether an object is a comment: a text with an author and without a title.
  private static func isComment(_ value: JSONValue) -> Bool {
    guard text(of: value) != nil, (value["title"]?.isNothing ?? true) else { return false }
    return value["type"]?.string == "comment" || value["comment_text"] != nil
      || authors.contains { value[$0] != nil }
        && ["id", "ts"].contains { value[$0] != nil }
  }

  /// Whether a comment was taken back, of which its place in the thread stays.
  private static func isGone(_ value: JSONValue) -> Bool {
    value == .null || value["deleted"]?.bool == true || value["dead"]?.bool == true
  }

  private static func text(of value: JSONValue) -> String? {
    texts.lazy.compactMap { value[$0].flatMap(words) }.first
  }

  /// The longest running text under any other name.
  private static func longest(in value: JSONValue) -> String? {
    (value.members ?? []).compactMap(\.value.string).filter(FieldValue.isRunning)
      .max { $0.utf8.count < $1.utf8.count }
  }

  /// A text, also one in pieces of several styles.
  private static func words(_ value: JSONValue) -> String? {
    guard let pieces = value.array else { return value.string }
    let words = pieces.compactMap { $0.string ?? $0["text"]?.string }
    return words.isEmpty ? nil : words.joined()
  }

  /// One posting a comment that has a text.
  func postings(of input: Input, id: String) -> [LoadedPosting] {
    var entries = EntryList(of: id)
    var number = 0
    for comment in comments {
      guard let text = Self.text(of: comment) ?? Self.longest(in: comment) else { continue }
      number += 1
      entries.append(number, bytes: .max) { entryID in
        [posting(comment, text, input, id: isAlone ? id : entryID)]
      }
    }
    return entries.entries
  }

  private func posting(
    _ comment: JSONValue, _ text: String, _ input: Input, id: String
  ) -> LoadedPosting {
    var data = Self.document(comment, text)
    let header = Self.header(of: data)
    let words = data.text.document.text
    guard
      header.map({ $0.isCertain || !$0.isOffer && PostingClassifier.mayDescribeJob(words) })
        ?? JobEvidence(words).isEnough
    else {
      return .settled(ReasonCode.notAJob.outcome(id: id, "a comment that describes no job"))
    }
    if let header { header.fill(&data) }
    let date = ["time", "created_at", "created_at_i", "createdAt", "timestamp", "date", "ts"].lazy
      .compactMap { CalendarDate.read(comment[$0]) }.first
    data.lines[.date] = date
    return data.posting(id: id, folder: input.file.folder)
  }
}

/// The marks that Slack writes into messages.
enum MessengerMarks {
  /// The text with `*bold*` lines as headings, other stars left out, and links by their words.
  static func plain(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let words = links(line).trimmingSpaces
      let stars = words.utf8.count { $0 == UInt8(ascii: "*") }
      if stars == 2, words.hasPrefix("*"), words.hasSuffix("*"), words.utf8.count > 2 {
        return "## \(words.dropFirst().dropLast())"
      }
      return words.hasPrefix("* ") ? words : words.filter { $0 != "*" }
    }.joined(separator: "\n")
  }

  /// `<https://acme.example|Apply here>` as `Apply here`.
  private static func links(_ line: Substring) -> String {
    guard line.utf8.contains(UInt8(ascii: "<")) else { return String(line) }
    let parts = line.split(separator: "<", omittingEmptySubsequences: false)
    return parts.enumerated().map { (number, part) -> String in
      guard number > 0, let end = part.firstIndex(of: ">") else { return String(part) }
      let words = part[..<end].split(separator: "|").last ?? ""
      return "\(words)\(part[part.index(after: end)...])"
    }.joined()
  }
}

extension String {
  fileprivate var trimmingSpaces: String { Array(utf8)[...].withoutSpaces.string }
}

/// A line that tells a posting in fields: "Company | Role | Place | Remote | Pay".
struct PostingHeader {
  private(set) var company: String?
  private(set) var title: String?
  private(set) var location: String?
  private(set) var url: String?
  private(set) var salary: String?
  private(set) var employment: String?
  private(set) var mode: String?

  /// Bytes of a line beyond which it is a sentence.
  private static let longest = 500

  /// Reads a line with two bars or more; nil for any other.
  init?(_ line: String) {
    let bytes = Array(line.utf8)[...]
    guard bytes.count <= Self.longest else { return nil }
    let parts = bytes.split(separator: UInt8(ascii: "|")).map { $0.withoutSpaces.string }
    guard parts.count >= 3, let first = parts.first, FieldValue.isTitle(first) else { return nil }
    company = first
    takeAddress(of: first)
    for part in parts.dropFirst() where !part.isEmpty { take(part) }
  }

  /// "Acme (https://acme.example)", "Acme*": the name without what stands behind it.
  private mutating func takeAddress(of name: String) {
    var bytes = Array(name.utf8)[...]
    if let open = bytes.lastIndex(of: UInt8(ascii: "(")), bytes.last == UInt8(ascii: ")"),
      bytes[open...].first(of: "://") != nil || bytes[open...].first(of: "www.") != nil
    {
      url = bytes[(open + 1)...].dropLast().string
      bytes = bytes[..<open]
    }
    while let last = bytes.last, last <= 0x20 || last == UInt8(ascii: "*") { bytes.removeLast() }
    if !bytes.isEmpty { company = bytes.string }
  }

  private mutating func take(_ part: String) {
    let bytes = Array(part.utf8)[...]
    if Self.modes.contains(where: { bytes.first(of: $0) != nil }) { mode = mode ?? part }
    if bytes.first(of: "://") != nil || bytes.startsCaseless("www.") {
      let address = bytes.split(separator: 0x20).first { $0.first(of: "://") != nil }
      url = url ?? address.map(\.string)
    } else if Self.pay.contains(where: { bytes.first(of: $0) != nil }),
      bytes.contains(where: \.isDigit)
    {
      salary = salary ?? part
    } else if Self.employment.contains(where: bytes.startsCaseless) {
      employment = employment ?? part
    } else if isPlaceName(part) || Self.modes.contains(where: { bytes.first(of: $0) != nil }) {
      location = location.map { $0.isEmpty ? part : $0 } ?? part
    } else if title == nil, bytes.contains(0x20) || Self.isRole(bytes) {
      title = part
    } else if location == nil || Self.isMode(location), title != nil, part.utf8.count < 80 {
      location = part
    } else if title == nil {
      title = part
    }
  }

  private static func isMode(_ place: String?) -> Bool {
    guard let place = place.map({ Array($0.utf8)[...] }) else { return false }
    return modes.contains { place.startsCaseless($0) }
      && !place.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") }
  }

  private static func isRole(_ part: ByteRun) -> Bool {
    roles.contains { part.first(of: $0) != nil }
  }

  private static let modes: [StaticString] = [
    "remote", "onsite", "on-site", "on site", "hybrid", "in office",
  ]
  private static let employment: [StaticString] = [
    "full-time", "full time", "fulltime", "part-time", "part time", "contract", "intern",
    "permanent", "freelance", "visa",
  ]
  private static let pay: [StaticString] = [
    "$", "€", "£", "usd", "eur", "gbp", "salary", "k/yr", "per year",
  ]
  private static let roles: [StaticString] = [
    "engineer", "developer", "analyst", "scientist", "manager", "designer", "architect", "lead",
    "founder", "cto", "researcher", "sre", "devops", "multiple", "various", "roles",
  ]

  /// Whether the line tells a posting wherever it stands: it names the role and how or where the work
  /// is done, or the company's address.
  var isCertain: Bool {
    guard !isOffer, let title, Self.isRole(Array(title.utf8)[...]) else { return false }
    return url != nil || employment != nil || Self.isMode(location)
      || location.map { isPlaceName($0) } ?? false
  }

  /// Whether somebody offers their own work: "SEEKING WORK | Leeds | Remote".
  var isOffer: Bool {
    guard let company = company.map({ Array($0.utf8)[...] }) else { return false }
    return (["seeking work", "looking for work", "available for work"] as [StaticString])
      .contains { company.startsCaseless($0) }
  }

  /// Sets the fields that the line tells.
  func fill(_ data: inout PostingData) {
    data.lines[.company] = company
    data.lines[.title] = title
    data.lines[.location] = location
    data.lines[.url] = url
    data.declared.salary = salary
    data.declared.employmentType = employment
    data.declared.workMode = mode
  }
}
