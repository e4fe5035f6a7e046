import Model

/// Finds the postings in a value, whatever a board, a crawler or a page wraps them in.
struct JobFinder {
  /// One thing found: a posting, with what stands above it, or an entry of a list of postings that is
  /// none.
  struct Found {
    var job: JobObject?
    var company: String?
    /// Whether it only names its job.
    var isListed = false
    /// Whether it is a posting whatever stands around it.
    var isSure = false
  }

  private(set) var found: [Found] = []
  private var names: FieldNameCache
  private let hasOwnTitle: Bool

  /// Bytes of a text below which data name a job without its text.
  static let leastText = 60

  init(_ names: FieldNameCache, columns: ColumnNames) {
    self.names = names
    hasOwnTitle = columns.has(.title)
  }

  /// Walks down as deep as the parser lets values be in one another.
  mutating func collect(_ value: JSONValue, company: String? = nil) {
    if let elements = value.array {
      let before = found.count
      var holdsJob = false
      for element in elements {
        let count = found.count
        collect(element, company: company)
        if found.count == count { found.append(Found()) } else { holdsJob = true }
      }
      if !holdsJob { found.removeLast(found.count - before) }
      return
    }
    guard let members = value.members, let job = JobObject(value, &names) else { return }
    let likeness = likeness(of: job)
    if likeness == .sure, !members.contains(where: { isList($0) }) {
      found.append(Found(job: job, company: company, isSure: true))
      return
    }
    let before = found.count
    var isWrapper = false
    var listsJobs = false
    let above = Above(job)
    for member in members where member.value.members != nil || member.value.array != nil {
      let name = names.name(member.key)
      guard name.part != .aside || member.value.array == nil, !Self.asides.isIn(name.normalized)
      else { continue }
      let count = found.count
      collect(member.value, company: above.company(of: member, name) ?? company)
      // A company holds its jobs in a list; a job holds its company, which has a name and a text too.
      let inside = found[count...]
      let isSure = inside.contains(where: \.isSure)
      if member.value.array != nil && !inside.isEmpty || isSure { isWrapper = true }
      if isList(member), inside.contains(where: { $0.job != nil }) { listsJobs = true }
    }
    // What has the signs of a job and lists none below is one.
    if likeness == .sure, !listsJobs {
      found.removeLast(found.count - before)
      found.append(Found(job: job, company: company, isSure: true))
      return
    }
    if likeness == .none || isWrapper && likeness != .listed { return }
    if likeness == .listed, found.count > before { return }
    found.removeLast(found.count - before)
    found.append(Found(job: job, company: company, isListed: likeness == .listed))
  }

  /// Names of lists whose elements are postings, in whatever stands around them.
  private static let lists: Set<String> = [
    "items", "item", "entry", "job", "jobs", "entries", "results", "postings", "positions",
    "openings", "offers", "hits",
    "vacancies", "joblistings", "listings",
  ]

  private mutating func isList(_ member: JSONValue.Member) -> Bool {
    member.value.array != nil && Self.lists.contains(names.name(member.key).normalized)
  }

  /// Names of what is about the page or about others, below which no posting of its own stands.
  private static let asides = NameParts([
    "meta", "seo", "opengraph", "similar", "related", "recommend", "breadcrumb", "news", "article",
    "review", "founder", "recruiter",
  ])

  /// How sure it is that an object is a posting.
  private enum Likeness { case none, listed, weak, sure }

  /// Titles that say by themselves that the object is a job; `name` and the like need more.
  private static let sureTitles: Set<String> = [
    "title", "jobtitle", "positiontitle", "postingtitle", "vacancytitle", "businesstitle",
    "displaytitle", "jobname", "positionname",
  ]

  private func likeness(of job: JobObject) -> Likeness {
    if job.isTyped { return .sure }
    guard let title = job.member(.title) else { return .none }
    let name = title.name.normalized
    let isSure =
      hasOwnTitle || Self.sureTitles.contains(name) || (title.name.ranks[.title] ?? 0) >= 50
    let members = job.members.lazy.map(\.name.normalized)
    let isJobs = members.contains { JobObject.jobMembers.contains($0) }
    let hasText = JobText(job).byteCount >= Self.leastText
    if hasText {
      if isSure { return .sure }
      return isJobs || job.member(.company) != nil ? .sure : .weak
    }
    let signs = [isJobs, job.member(.company) != nil, job.member(.location) != nil]
      .count { $0 }
    let hasAddress = job.member(.url) != nil
    if isSure { return signs + (hasAddress ? 1 : 0) >= 1 ? .listed : .none }
    return signs >= 2 && name != "headline" && name != "text" ? .listed : .none
  }
}

/// What stands above a list of jobs and holds for each: their company.
private struct Above {
  private let own: String?
  private let name: String?

  private static let companySigns = [
    "slug", "website", "logo", "companysize", "description", "industry", "highconcept", "batch",
    "location", "domain", "homepage",
  ]

  init(_ object: JobObject) {
    own = object.member(.company).flatMap { JSONText.line($0.value) }
    let names = object.members.lazy.map(\.name.normalized)
    let isCompany = names.contains { name in Self.companySigns.contains(where: name.hasPrefix) }
    name =
      isCompany
      ? object.members.first { $0.name.normalized == "name" }?.value.string : nil
  }

  private static let jobs = NameParts([
    "job", "position", "posting", "opening", "vacanc", "role", "listing", "offer",
  ])

  /// The company of what a member holds.
  func company(of member: JSONValue.Member, _ key: FieldName) -> String? {
    if let own { return own }
    return name != nil && member.value.array != nil && Self.jobs.isIn(key.normalized) ? name : nil
  }
}
