import Markup

/// A site whose descriptions lie in an element of a known name.
///
/// A new site is one entry in `all`, with a page in `Fixtures/sites` and its line in
/// `Fixtures/sites.jsonl`.
struct Site {
  /// Name of the site.
  let name: String
  /// Ends of its host names; one that ends in a dot leaves the country open: `indeed.` stands for
  /// indeed.com, au.indeed.com and indeed.co.uk.
  let hosts: [String]
  /// Class, id or test name of the element that holds the description; one that ends in a hyphen or
  /// an underscore is the part that stays of a name made up anew for each page or each release.
  let containers: [String]
  /// The same of the element that names the company, where the page's own name does not.
  var companies: [String] = []
  /// Whether the jobs are those of the company that the site is named after.
  var isEmployer = false

  /// The elements by which a page of this site is read.
  var elements: KnownElements { KnownElements(contents: containers, names: companies) }

  /// The site of an address, nil where it is none of the known.
  static func of(url: String?) -> Site? {
    guard let host = url.flatMap(host(of:)) else { return nil }
    return all.first { site in site.hosts.contains { matches(host, $0) } }
  }

  /// The host in an address, in lower case.
  static func host(of url: String) -> String? {
    var rest = Array(url.utf8)[...]
    if let scheme = rest.first(of: "://") {
      rest = rest[(scheme + 3)...]
    } else if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
    } else {
      return nil
    }
    let host = rest.prefix { !"/?#:".utf8.contains($0) }
    return host.isEmpty ? nil : host.string.lowercased()
  }

  private static func matches(_ host: String, _ end: String) -> Bool {
    let (host, end) = (host.utf8, end.utf8)
    let isDomain = end.last != UInt8(ascii: ".")
    // "jobs.lever.co" ends in "lever.co", and a part of "uk.indeed.com" is "indeed.".
    var isAtStart = true
    for index in host.indices {
      if isAtStart, host[index...].starts(with: end),
        !isDomain || host.distance(from: index, to: host.endIndex) == end.count
      {
        return true
      }
      isAtStart = host[index] == UInt8(ascii: ".")
    }
    return false
  }

  /// One entry a site.
  static let all: [Site] = [
    Site(
      name: "LinkedIn", hosts: ["linkedin.com"],
      containers: [
        "show-more-less-html__markup", "jobs-description__content", "jobs-box__html-content",
        "job-details", "expandable-text-box",
      ],
      companies: [
        "topcard__org-name-link", "job-details-jobs-unified-top-card__company-name",
      ]),
    Site(
      name: "Indeed", hosts: ["indeed."], containers: ["jobDescriptionText"],
      companies: ["inlineHeader-companyName"]),
    Site(
      name: "Glassdoor", hosts: ["glassdoor."],
      containers: [
        "JobDetails_jobDescription__", "JobDescriptionContainer", "jobDescriptionContent",
      ],
      companies: [
        "EmployerProfile_employerNameHeading__", "EmployerProfile_compactEmployerName__",
      ]),
    Site(
      name: "Greenhouse", hosts: ["greenhouse.io"], containers: ["job__description", "content"]),
    Site(name: "Lever", hosts: ["lever.co"], containers: ["posting-page", "section-wrapper"]),
    Site(name: "Ashby", hosts: ["ashbyhq.com"], containers: ["_descriptionText_"]),
    Site(name: "Workday", hosts: ["myworkdayjobs.com"], containers: ["jobPostingDescription"]),
    Site(
      name: "SmartRecruiters", hosts: ["smartrecruiters.com"],
      containers: ["job-sections", "job-section"]),
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
    Site(
      name: "SEEK", hosts: ["seek."], containers: ["jobAdDetails"],
      companies: ["advertiser-name"]),
    Site(
      name: "Wellfound", hosts: ["wellfound.com"],
      containers: ["job-description", "styles_description__"]),
    Site(
      name: "Google", hosts: ["google.com"], containers: ["aG5W3", "KwJkGe", "BDNOWe"],
      isEmployer: true),
    Site(
      name: "Amazon", hosts: ["amazon.jobs"], containers: ["job-detail-body"],
      isEmployer: true),
  ]
}
