import Markup
import Model

/// What a page's own program keeps as data, read where the page shows no text without running it.
struct PageData {
  /// The posting in the data.
  private(set) var posting: LinkedData.JobPosting?
  /// Number of jobs where the data list jobs.
  private(set) var jobCount = 0
  /// Whether the data say that there is no such posting any more.
  private(set) var isClosed = false

  /// No data.
  init() {}

  /// Reads the objects and arrays that scripts assign, as in `window.__appData = {…}`.
  init(scripts: [Range<Int>], of bytes: [UInt8]) {
    // What fails to parse is tried again from the next bracket: no more of that than a page's length.
    var budget = bytes.count
    for script in scripts {
      var index = script.lowerBound
      while budget > 0, let start = Self.value(in: bytes, from: index, to: script.upperBound) {
        do throws(JSONError) {
          let (value, end) = try JSONParser.parsePrefix(bytes[start..<script.upperBound])
          index = end
          if end - start >= 200 { take(value) }
        } catch {
          budget -= error.offset + 1
          index = start + 1
        }
      }
    }
  }

  /// Offset of the next object or array that stands after an equals sign or starts a script.
  private static func value(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var previous: UInt8 = UInt8(ascii: "=")
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "["), previous == UInt8(ascii: "=") {
        return index
      }
      if !byte.isSpace { previous = byte }
      index += 1
    }
    return nil
  }

  private mutating func take(_ value: JSONValue) {
    var waiting = [value]
    var steps = 0
    while let next = waiting.popLast(), steps < 100_000 {
      steps += 1
      switch next {
      case .array(let values):
        let jobs = values.reduce(0) { $0 + (Self.isJob($1) ? 1 : 0) }
        if jobs > 1 || jobs == values.count { jobCount = max(jobCount, jobs) }
        waiting.append(contentsOf: values.reversed())
      case .object(let members):
        if case .null? = next["posting"], next["jobBoard"] != nil { isClosed = true }
        if posting == nil, let found = Self.posting(next) { posting = found }
        waiting.append(contentsOf: members.reversed().map(\.value))
      default: break
      }
    }
  }

  private static let titleKeys = ["title", "jobTitle"]
  /// Anything may have a name or a text; a job with them has more of a job's members.
  private static let nameKeys = ["name", "text"]
  private static let descriptionKeys = [
    "descriptionHtml", "description", "jobDescription", "descriptionBody", "content",
  ]
  private static let jobKeys = [
    "department", "departmentName", "departmentId", "employmentType", "employment_type",
    "workplaceType", "workplace_type", "team", "teamId", "categories", "jobLocation",
  ]
  private static let placeKeys = ["location", "locationName", "locationId"]

  private static func isJob(_ value: JSONValue) -> Bool {
    func has(_ keys: [String]) -> Bool { keys.contains { value[$0] != nil } }
    return has(titleKeys) && (has(jobKeys) || has(placeKeys)) || has(nameKeys) && has(jobKeys)
  }

  /// An object with a title, a job's other members and a description long enough to be one.
  private static func posting(_ object: JSONValue) -> LinkedData.JobPosting? {
    guard isJob(object),
      let description = descriptionKeys.lazy.compactMap({ object[$0]?.string })
        .first(where: { $0.utf8.count > 300 })
    else { return nil }
    var names = FieldNameCache(ColumnNames())
    let lines = JobObject(object, &names)?.fields(method: "page-data").lines ?? [:]
    let title = (titleKeys + nameKeys).lazy.compactMap { LinkedData.line(object[$0]) }.first
    return LinkedData.JobPosting(
      title: title, description: LinkedData.unescaped(Array(description.utf8)),
      company: LinkedData.name(object["hiringOrganization"]) ?? LinkedData.name(object["company"])
        ?? lines[.company],
      location: LinkedData.line(object["locationName"]) ?? LinkedData.name(object["location"])
        ?? lines[.location],
      date: CalendarDate.read(object["publishedDate"] ?? object["datePosted"])
        ?? lines[.date],
      url: nil,
      declared: Declared(employmentType: LinkedData.line(object["employmentType"])))
  }
}
