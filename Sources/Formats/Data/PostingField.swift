/// What one posting's data say, under the names that boards and data sets use.
public enum PostingField: String, CaseIterable, Sendable {
  case title, company, location, date, url, salary, description

  /// Names in the order in which they are looked for, in the spelling of `normalized`.
  var names: [String] {
    switch self {
    case .title:
      [
        "title", "jobtitle", "positiontitle", "postingtitle", "vacancytitle", "jobname",
        "jobposition", "position", "role", "designation", "headline", "job", "vacancy", "name",
      ]
    case .company:
      [
        "companyname", "company", "hiringorganization", "hiringcompany", "organizationname",
        "organization", "employername", "employer", "advertiser",
      ]
    case .location:
      [
        "location", "joblocation", "locationname", "locations", "place", "cityname", "city",
        "candidaterequiredlocation",
      ]
    case .date:
      [
        "dateposted", "firstpublished", "publishedat", "publishedon", "publisheddate",
        "publicationdate", "posteddate", "postedat", "postdate", "postingdate", "releaseddate",
        "createdat", "createdon", "datepublished", "originallistedtime", "listedtime", "date",
        "firstseen", "updatedat", "lastupdated",
      ]
    case .url:
      [
        "absoluteurl", "hostedurl", "joburl", "url", "jobpostingurl", "postingurl", "joblink",
        "link", "canonicalurl", "applyurl", "applicationurl",
      ]
    case .salary:
      [
        "basesalary", "salaryrange", "salaryestimate", "salary", "salarydescription",
        "compensation", "pay", "payrange",
      ]
    case .description:
      [
        "descriptionhtml", "jobdescriptionhtml", "jobdescription", "content", "jobad",
        "description", "descriptionplain", "descriptiontext", "fulldescription", "jobdesc", "body",
        "details", "jobdetails", "jobtext", "postingtext", "text",
      ]
    }
  }

  /// Letters and digits in lower case: `Job Title`, `job_title` and `jobTitle` are one name.
  static func normalized(_ name: String) -> String {
    let kept = name.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x61...0x7A, 0x30...0x39, 0x80...: byte
      default: nil
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Names of further parts of the text and what stands over them.
  static let sections: [(name: String, heading: String)] = [
    ("descriptionbody", ""),
    ("responsibilities", "Responsibilities"),
    ("duties", "Responsibilities"),
    ("requirements", "Requirements"),
    ("jobrequirements", "Requirements"),
    ("qualifications", "Qualifications"),
    ("minimumqualifications", "Minimum qualifications"),
    ("basicqualifications", "Basic qualifications"),
    ("requiredqualifications", "Required qualifications"),
    ("experiencerequirements", "Experience"),
    ("preferredqualifications", "Preferred qualifications"),
    ("nicetohave", "Nice to have"),
    ("lists", ""),
    ("additional", ""),
    ("additionalinformation", "Additional information"),
    ("benefits", "Benefits"),
    ("jobbenefits", "Benefits"),
  ]

  /// What data sets write where they have no value.
  static let missing: Set<String> = [
    "", "-1", "nan", "null", "none", "n/a", "na", "nil", "unknown",
  ]
}
