/// What a page declares about its posting in machine-readable form; kept apart, never believed.
public struct Declared: Hashable, Sendable {
  /// `educationRequirements` as the page writes them.
  public var education: String?
  /// `experienceRequirements` in months.
  public var experienceMonths: Int?
  /// `employmentType`.
  public var employmentType: String?
  /// `baseSalary` in words, as in `USD 120000-150000 YEAR`.
  public var salary: String?
  /// `jobLocationType` or what a data set calls the way of working, as in `TELECOMMUTE`.
  public var workMode: String?

  /// Collects what a page declares.
  public init(
    education: String? = nil, experienceMonths: Int? = nil, employmentType: String? = nil,
    salary: String? = nil, workMode: String? = nil
  ) {
    self.education = education
    self.experienceMonths = experienceMonths
    self.employmentType = employmentType
    self.salary = salary
    self.workMode = workMode
  }

  /// Whether the page declares nothing.
  public var isEmpty: Bool {
    education == nil && experienceMonths == nil && employmentType == nil && salary == nil
      && workMode == nil
  }
}

/// One posting as it was read: its text and what the page says beside it.
public struct Posting: Hashable, Sendable {
  /// The path as found under the PATH that was asked for, with a row number where a file holds many.
  public var id: String
  /// Name of the board, the host of its address, or the folder it lay in.
  public var source: String
  /// The posting's text in blocks; all evidence points here.
  public var document: TextDocument
  /// Title as the page gives it apart from the text, nil where only the text has it.
  public var title: String?
  /// Company as the page gives it, nil where only the text may name it.
  public var company: String?
  /// Place as the page gives it.
  public var location: String?
  /// Date of publication, `YYYY-MM-DD`.
  public var date: String?
  /// The posting's own address.
  public var url: String?
  /// How the text was found, as in `json-ld` or `main-content`.
  public var method: String
  /// What the page declares in machine-readable form.
  public var declared: Declared

  /// Describes a posting.
  public init(
    id: String, source: String = "", document: TextDocument, title: String? = nil,
    company: String? = nil, location: String? = nil, date: String? = nil, url: String? = nil,
    method: String = "plain-text", declared: Declared = Declared()
  ) {
    self.id = id
    self.source = source
    self.document = document
    self.title = title
    self.company = company
    self.location = location
    self.date = date
    self.url = url
    self.method = method
    self.declared = declared
  }
}
