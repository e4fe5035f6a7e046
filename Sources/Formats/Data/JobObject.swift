import Markup
import Model

/// One object of data read as a posting, whatever it came in: JSON, a page's JSON-LD or microdata, a
/// row of a table, an item of a feed.
struct JobObject {
  /// A member with what its name says.
  struct Member {
    let name: FieldName
    let value: JSONValue

    /// The same value under another name.
    func renamed(_ name: FieldName) -> Member { Member(name: name, value: value) }
  }

  let members: [Member]
  /// schema.org's posting where the data say by their type that this is one.
  let typed: JSONValue?
  /// Whether the data say by their type that this is a posting.
  var isTyped: Bool { typed != nil }

  /// Reads an object; nil for any other value.
  init?(_ value: JSONValue, _ names: inout FieldNameCache) {
    guard var found = value.members else { return nil }
    // JSON:API and what is like it put the members of a thing below its type and its address.
    if let own = value["attributes"]?.members, value["id"] != nil {
      found = own + found.filter { $0.key != "attributes" }
    }
    var members: [Member] = []
    members.reserveCapacity(found.count)
    var typed: JSONValue?
    for member in found {
      if JobObject.isPosting(member.value) { typed = member.value }
      if !member.value.isNothing {
        members.append(Member(name: names.name(member.key), value: member.value))
      }
    }
    self.typed = typed ?? (JobObject.isPosting(value) ? value : nil)
    // A feed's item may hold schema.org's posting: what that says goes first.
    if let typed, let inner = typed.members {
      members.removeAll { $0.value == typed }
      let own = inner.filter { !$0.value.isNothing }
      members = own.map { Member(name: names.name($0.key), value: $0.value) } + members
    }
    self.members = members
  }

  /// Takes a row of a table.
  init(row members: [Member]) {
    self.members = members.filter { !$0.value.isNothing }
    typed = nil
  }

  /// Whether an object is of schema.org's type.
  static func isPosting(_ value: JSONValue) -> Bool {
    guard value.members != nil else { return false }
    func isType(_ type: JSONValue?) -> Bool {
      switch type {
      case .string(let name): name == "JobPosting" || name.hasSuffix("/JobPosting")
      case .array(let names): names.contains { isType($0) }
      default: false
      }
    }
    return isType(value["@type"]) || isType(value["type"])
  }

  /// Lever calls the title "text", as other data call the description.
  private var titleIsText: Bool {
    members.contains { $0.name.normalized == "hostedurl" || $0.name.normalized == "lists" }
      && !members.contains { $0.name.normalized == "title" }
  }

  /// The member that holds the field: of those whose value can be one that with the best name.
  func member(_ field: PostingField) -> Member? {
    if field == .title, titleIsText { return members.first { $0.name.normalized == "text" } }
    var best: (rank: Int, member: Member)?
    for member in members {
      guard let rank = member.name.ranks[field], rank < best?.rank ?? .max,
        FieldValue.fits(member.value, field)
      else { continue }
      if field == .description, titleIsText, member.name.normalized == "text" { continue }
      best = (rank, member)
    }
    return best?.member
  }

  /// A field one or two objects further down, where boards put addresses, places and dates.
  func nested(_ field: PostingField, depth: Int = 2) -> Member? {
    guard depth > 0 else { return nil }
    for member in members {
      guard let inner = member.value.members, member.name.part != .aside else { continue }
      var names = FieldNameCache(ColumnNames())
      guard inner.count < 50, let object = JobObject(member.value, &names) else { continue }
      if let found = object.member(field) ?? object.nested(field, depth: depth - 1) { return found }
    }
    return nil
  }

  /// The posting's data with its text.
  func data(method: String, company: String? = nil) -> PostingData {
    var data = fields(method: method, company: company)
    JobText(self).add(to: &data.text)
    return data
  }

  /// The posting's data without its text.
  func fields(method: String, company: String? = nil) -> PostingData {
    var data = PostingData(method: method)
    let title = member(.title)
    data.isOfJob = saysJob(title)
    for field in PostingField.allCases where field != .description && field != .salary {
      let isOwnOnly = field == .title || field == .company
      guard let found = member(field) ?? (isOwnOnly ? nil : nested(field)) else { continue }
      switch field {
      case .location: data.lines[field] = place(found)
      case .date: data.lines[field] = CalendarDate.read(found.value)
      default: data.lines[field] = JSONText.line(found.value)
      }
    }
    if data.lines[.location] == nil { data.lines[.location] = parts ?? told(.location) }
    if data.lines[.date] == nil { data.lines[.date] = told(.date).flatMap(CalendarDate.read) }
    if data.lines[.company] == nil { data.lines[.company] = company }
    if let company = data.lines[.company], company == title?.value.string {
      data.lines[.company] = nil
    }
    data.declared = typed.map(LinkedData.declared) ?? JobPay.declared(self)
    if let typed {
      data.lines[.company] = LinkedData.company(typed["hiringOrganization"]) ?? data.lines[.company]
      data.lines[.location] = LinkedDataPlaces.location(of: typed) ?? data.lines[.location]
    }
    return data
  }

  /// Names of a title that any thing may have.
  private static let anyTitles: Set<String> = [
    "title", "name", "headline", "label", "text", "titel", "titre", "título", "titolo", "role",
    "position", "job",
  ]

  /// Whether the names of the members, or a type, say that this is a job: a title is a book's as well.
  private func saysJob(_ title: Member?) -> Bool {
    if isTyped { return true }
    if let title, !Self.anyTitles.contains(title.name.normalized) { return true }
    return members.contains { member in
      Self.jobMembers.contains(member.name.normalized)
        || member.name.ranks[.company] != nil && Self.employers.isIn(member.name.normalized)
    }
  }

  /// Names of members that only jobs have.
  static let jobMembers: Set<String> = [
    "employmenttype", "jobtype", "department", "departmentname", "workplacetype", "team",
    "applyurl", "jobid", "requisitionid", "refnumber", "joblevel", "contracttype", "levels",
  ]
  /// Parts of names of who employs.
  private static let employers = NameParts(["company", "employer", "organi", "hiring", "startup"])

  /// A field by what its value is, whatever its name: the one date or place among short values.
  private func told(_ field: PostingField) -> String? {
    var found: String?
    for member in members where member.name.ranks.isEmpty && member.name.part != .aside {
      let name = member.name.normalized
      guard let text = member.value.string, text.utf8.count <= Self.longestTold,
        !Self.otherDates.isIn(name),
        field == .date ? Self.isDate(text) : isPlaceName(text)
      else { continue }
      if let found, found != text { return nil }
      found = text
    }
    return found
  }

  /// Whether a text is a date and no number that may be one.
  private static func isDate(_ text: String) -> Bool {
    !text.utf8.allSatisfy(\.isDigit) && CalendarDate.read(text) != nil
  }

  /// Bytes of a value beyond which it is neither a date nor a place by itself.
  private static let longestTold = 60
  /// Parts of names of dates that are not the posting's.
  private static let otherDates = NameParts(
    PostingField.date.vetoes + [
      "start", "begin", "end", "until", "apply", "applied", "saved", "added", "due", "follow",
      "interview", "founded", "birth", "last", "through", "run",
    ])

  private func place(_ member: Member) -> String? {
    let line = JSONText.place(member.value)
    if isInParts(member) { return parts ?? line }
    // "Paris" beside a country of its own is none of another country's.
    guard let line, !line.utf8.contains(UInt8(ascii: ",")), let country = part(Self.placeNames[2]),
      line != country, FieldValue.isTitle(country)
    else { return line }
    return "\(line), \(country)"
  }

  /// The value of the first member of such a name.
  private func part(_ names: Set<String>) -> String? {
    members.lazy.filter { names.contains($0.name.normalized) }
      .compactMap { JSONText.line($0.value) }.first
  }

  /// Whether a city's column has its state and country beside it.
  private func isInParts(_ member: Member) -> Bool {
    member.name.normalized.hasSuffix("city") || member.name.normalized.hasSuffix("cityname")
      || isCity(JSONText.place(member.value))
  }

  /// The names of the members that give the place.
  var placeColumns: [String] {
    let found = member(.location) ?? nested(.location)
    if let found, !isInParts(found) { return [found.name.key] }
    let parts = Self.placeNames.compactMap { names in
      members.first { names.contains($0.name.normalized) }?.name.key
    }
    return parts.isEmpty ? found.map { [$0.name.key] } ?? [] : parts
  }

  /// Whether a place is what the data call the city, so that state and country stand apart.
  private func isCity(_ line: String?) -> Bool {
    guard let line else { return false }
    return members.contains { $0.name.normalized.hasSuffix("city") && $0.value.string == line }
  }

  /// Names of what holds a city, a state and a country.
  private static let placeNames = [
    ["city", "cityname", "town", "locality"], ["state", "region", "province", "stateprovince"],
    ["country", "countryname", "countrycode"],
  ].map { names in Set(names.flatMap { [$0, "job" + $0, "joblocation" + $0] }) }

  /// City, state and country that stand apart.
  private var parts: String? {
    var parts: [String] = []
    for names in Self.placeNames {
      guard let found = part(names), FieldValue.isTitle(found), parts.last != found,
        !Self.statuses.contains(found.lowercased())
      else { continue }
      parts.append(found)
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What boards call the state of a posting, which is no state of a country.
  private static let statuses: Set<String> = [
    "open", "opened", "closed", "published", "unpublished", "active", "inactive", "draft", "live",
    "visible", "hidden", "archived", "pending", "internal", "public", "private", "new", "approved",
    "on hold", "paused", "filled", "posted", "ready",
  ]
}

extension JSONValue {
  /// Whether there is no value in it.
  var isNothing: Bool {
    switch self {
    case .null: true
    case .string(let text):
      text.utf8.count < 8 && PostingField.missing.contains(text.lowercased()) || text.utf8.isBlank
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .number: false
    }
  }
}
