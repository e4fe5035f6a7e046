/// Why a reading wants a second look.
public struct Doubt: Hashable, Sendable {
  /// Field in doubt, as in `degree`.
  public var field: String
  /// Reason in words.
  public var reason: String

  /// Describes a doubt.
  public init(field: String, reason: String) {
    self.field = field
    self.reason = reason
  }
}

/// Everything that was extracted from one posting: the unit that statistics are made of.
public struct Record: Hashable, Sendable {
  /// The posting's id.
  public var id: String
  /// Board, host or folder.
  public var source: String
  /// Address, where known.
  public var url: String?
  /// Place, where known.
  public var location: String?
  /// Date of publication `YYYY-MM-DD`, where known.
  public var date: String?
  /// How the text was found.
  public var method: String
  /// Title as the posting writes it; empty by the rule `title.none` where it names the job nowhere.
  public var title: Answer<String>
  /// Company, nil where the posting names none.
  public var company: Answer<String?>
  /// Job family.
  public var family: Answer<Family>
  /// Seniority.
  public var seniority: Answer<Seniority>
  /// Research or product.
  public var role: Answer<Role>
  /// Degrees.
  public var degree: DegreeAnswer
  /// Lowest years of experience that meet what is required, nil where none are stated.
  public var years: Answer<Int?>
  /// Pay in the posting's words, where stated.
  public var pay: Answer<String?>
  /// Base pay in numbers, nil where none is stated or declared.
  public var salary: Salary?
  /// Skills in the order of their first place in the text.
  public var skills: [Skill]
  /// Certificates and licences in the order of their first place in the text.
  public var certifications: [Certification]
  /// What is said of publications and the venues named.
  public var research: [Evidence]
  /// What the job is about: its duties, its subject, the employer's industry, and proof asked for.
  public var work: Work
  /// Where and how the work is done, and on what terms.
  public var terms: Terms
  /// What it asks of an applicant beside degree, years and skills.
  public var demands: Demands
  /// What the page declares in machine-readable form.
  public var declared: Declared
  /// Reasons for a second look; none means high confidence.
  public var doubts: [Doubt]
  /// MinHash signature of the text, see `Fingerprint`.
  public var fingerprint: Fingerprint
  /// Length of the posting's text in bytes.
  public var textBytes: Int
  /// Hash of the posting's text, see `TextHash`; 0 where it is not known.
  public var textHash: UInt64
  /// Hash of the user's vocabulary that it was read by, nil for jobreq's own.
  public var vocabulary: String?
  /// The posting's text, kept only where it was asked for.
  public var text: String?

  /// Describes everything extracted from one posting.
  public init(
    id: String, source: String, url: String? = nil, location: String? = nil, date: String? = nil,
    method: String, title: Answer<String>, company: Answer<String?>, family: Answer<Family>,
    seniority: Answer<Seniority>, role: Answer<Role>, degree: DegreeAnswer, years: Answer<Int?>,
    pay: Answer<String?>, salary: Salary? = nil, skills: [Skill],
    certifications: [Certification] = [], research: [Evidence], declared: Declared,
    doubts: [Doubt], fingerprint: Fingerprint, textBytes: Int, textHash: UInt64 = 0,
    work: Work = Work(), terms: Terms = Terms(), demands: Demands = Demands(),
    vocabulary: String? = nil, text: String? = nil
  ) {
    self.id = id
    self.source = source
    self.url = url
    self.location = location
    self.date = date
    self.method = method
    self.title = title
    self.company = company
    self.family = family
    self.seniority = seniority
    self.role = role
    self.degree = degree
    self.years = years
    self.pay = pay
    self.salary = salary
    self.skills = skills
    self.certifications = certifications
    self.research = research
    self.work = work
    self.terms = terms
    self.demands = demands
    self.declared = declared
    self.doubts = doubts
    self.fingerprint = fingerprint
    self.textBytes = textBytes
    self.textHash = textHash
    self.vocabulary = vocabulary
    self.text = text
  }

  /// The title, or what stands for it where the posting names the job nowhere.
  public var shownTitle: String { title.value.isEmpty ? "(no title)" : title.value }

  /// Low where any doubt is recorded.
  public var confidence: Confidence { doubts.isEmpty ? .high : .low }
}
