/// A site whose descriptions lie in an element of a known name.
struct Site {
  /// Name of the site.
  let name: String
  /// Ends of its host names; one that ends in a dot leaves the country open: `indeed.` stands for
  /// indeed.com, au.indeed.com and indeed.co.uk.
  let hosts: [String]
  /// Class, id or test name of the element that holds the description; one that ends in a hyphen or
  /// an underscore is the part that stays of a name made up anew for each page or each release.
  let containers: [String]

  /// Whether one of the words of an attribute's value is a container of this site.
  func names(_ value: Bytes) -> Bool {
    var index = 0
    while index < value.count {
      let end = value.first(0x20, from: index, to: value.count)
      if containers.contains(where: { Self.matches($0.utf8, value[index..<end]) }) { return true }
      index = end + 1
    }
    return false
  }

  private static func matches(_ container: String.UTF8View, _ word: Slice<Bytes>) -> Bool {
    guard container.count <= word.count, word.starts(with: container) else { return false }
    return container.count == word.count || container.last == UInt8(ascii: "_")
      || container.last == UInt8(ascii: "-")
  }

  /// The site of an address, nil where it is none of the known.
  static func of(url: String?) -> Site? {
    guard let host = url.flatMap(host(of:)) else { return nil }
    return all.first { site in site.hosts.contains { matches(host, $0) } }
  }

  /// The host in an address, in lower case.
  static func host(of url: String) -> String? {
    var rest = Substring(url)
    if let scheme = rest.firstRange(of: "://") {
      rest = rest[scheme.upperBound...]
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    } else {
      return nil
    }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    return host.isEmpty ? nil : host.lowercased()
  }

  private static func matches(_ host: String, _ end: String) -> Bool {
    if host == end || host.hasSuffix("." + end) { return true }
    return end.last == "." && (host.hasPrefix(end) || host.contains("." + end))
  }

  /// One entry a site.
  static let all: [Site] = [
    Site(
      name: "LinkedIn", hosts: ["linkedin.com"],
      containers: [
        "show-more-less-html__markup", "jobs-description__content", "jobs-box__html-content",
        "job-details",
      ]),
    Site(name: "Indeed", hosts: ["indeed."], containers: ["jobDescriptionText"]),
    Site(
      name: "Glassdoor", hosts: ["glassdoor."],
      containers: [
        "JobDetails_jobDescription__", "JobDescriptionContainer", "jobDescriptionContent",
      ]),
    Site(
      name: "Greenhouse", hosts: ["greenhouse.io"], containers: ["job__description", "content"]),
    Site(name: "Lever", hosts: ["lever.co"], containers: ["posting-page", "section-wrapper"]),
    Site(name: "Ashby", hosts: ["ashbyhq.com"], containers: ["_descriptionText_"]),
    Site(name: "Workday", hosts: ["myworkdayjobs.com"], containers: ["jobPostingDescription"]),
    Site(
      name: "SmartRecruiters", hosts: ["smartrecruiters.com"],
      containers: ["job-sections", "jobad-main"]),
    Site(
      name: "Workable", hosts: ["workable.com"],
      containers: ["job-breakdown", "job-description", "job-requirements", "job-benefits"]),
    Site(name: "Teamtailor", hosts: ["teamtailor.com"], containers: ["prose"]),
    Site(name: "iCIMS", hosts: ["icims.com"], containers: ["iCIMS_JobContent"]),
    Site(name: "BambooHR", hosts: ["bamboohr.com"], containers: ["BambooRichText"]),
    Site(
      name: "Built In",
      hosts: [
        "builtin.com", "builtinaustin.com", "builtinboston.com", "builtinchicago.org",
        "builtincolorado.com", "builtinla.com", "builtinnyc.com", "builtinsf.com",
        "builtinseattle.com",
      ], containers: ["job-post-body-"]),
    Site(name: "SEEK", hosts: ["seek."], containers: ["jobAdDetails"]),
    Site(name: "Wellfound", hosts: ["wellfound.com"], containers: ["job-description"]),
    Site(name: "Google", hosts: ["google.com"], containers: ["aG5W3", "KwJkGe", "BDNOWe"]),
    Site(name: "Amazon", hosts: ["amazon.jobs"], containers: ["job-detail-body"]),
  ]
}
