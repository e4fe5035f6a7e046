/// Where the work is.
public struct Place: Hashable, Sendable {
  /// The place as the posting writes it; nil where only a country could be told.
  public var text: String?
  /// ISO 3166-1 code of its country; nil where the text leaves it open.
  public var country: String?
  /// Whether only the page's data say so, and not the text.
  public var isDeclared: Bool

  /// Describes a place.
  public init(text: String? = nil, country: String? = nil, isDeclared: Bool = false) {
    self.text = text
    self.country = country
    self.isDeclared = isDeclared
  }
}

/// How far from an office the work may be done.
public enum WorkMode: String, CaseIterable, Sendable {
  case remote, hybrid
  case onSite = "on-site"
}

/// Kinds of employment, of which a posting may name several.
public enum Employment: String, CaseIterable, Sendable {
  case fullTime = "full-time"
  case partTime = "part-time"
  case contract, temporary, internship, permanent
}

/// Whether the employer helps with a permit to work.
public enum Visa: String, CaseIterable, Sendable {
  case sponsored
  case notSponsored = "not-sponsored"
}

/// Where and how the work is done, and on what terms.
public struct Terms: Hashable, Sendable {
  /// Where the work is; nil where the posting names no place.
  public var place: Answer<Place?>
  /// How far from an office it may be done; nil where nothing is said, and a place alone says nothing.
  public var workMode: Answer<WorkMode?>
  /// The kinds of employment that are named, in the order of `Employment`.
  public var employment: [Told<Employment>]
  /// Whether a visa is sponsored; nil where nothing is said.
  public var visa: Answer<Visa?>
  /// The security clearance that is asked for, in the posting's words; nil where none is.
  public var clearance: Answer<String?>

  /// Describes terms; without arguments those of a posting that says nothing of them.
  public init(
    place: Answer<Place?> = Answer(nil, rule: "place.none"),
    workMode: Answer<WorkMode?> = Answer(nil, rule: "work-mode.none"),
    employment: [Told<Employment>] = [],
    visa: Answer<Visa?> = Answer(nil, rule: "visa.none"),
    clearance: Answer<String?> = Answer(nil, rule: "clearance.none")
  ) {
    self.place = place
    self.workMode = workMode
    self.employment = employment
    self.visa = visa
    self.clearance = clearance
  }
}
