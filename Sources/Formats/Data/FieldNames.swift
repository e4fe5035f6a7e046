import Synchronization

/// What one posting's data say, under the names that boards and data sets use.
public enum PostingField: String, CaseIterable, Sendable {
  case title, company, location, date, url, salary, description

  /// Names in the order in which they are looked for, in the spelling of `normalized`.
  var names: [String] {
    switch self {
    case .title:
      [
        "title", "jobtitle", "positiontitle", "postingtitle", "vacancytitle", "businesstitle",
        "displaytitle", "jobname", "positionname", "jobopeningname", "functiontitle", "jobposition",
        "position", "role", "designation",
        "headline", "job", "vacancy", "name", "stellentitel", "stellenbezeichnung", "jobtitel",
        "titel", "berufsbezeichnung", "título", "puesto", "vaga", "cargo", "intitulé",
        "intitulédeposte", "intituléduposte", "titre", "titolo", "posizione", "functietitel",
        "functie", "stanowisko",
      ]
    case .company:
      [
        "companyname", "company", "hiringorganization", "hiringcompany", "organizationname",
        "organization", "employername", "employer", "advertiser", "agency", "brandname", "startup",
        "partyname", "orgname", "institution", "subcompany", "unternehmen", "firma", "arbeitgeber",
        "empresa", "entreprise", "société", "employeur", "azienda", "bedrijf", "werkgever",
        "pracodawca",
      ]
    case .location:
      [
        "location", "joblocation", "locationname", "formattedlocation", "primarylocation",
        "worklocation", "fulllocation", "locations", "place", "places", "cityname", "city",
        "candidaterequiredlocation", "geo", "locationrestrictions", "office", "offices", "town",
        "municipality", "worksite", "workplace", "locationstext", "ort", "standort", "arbeitsort",
        "ubicación", "lugar", "ciudad", "localización", "lieu", "ville", "localização", "cidade",
        "luogo", "sede", "locatie", "standplaats", "lokalizacja", "miejscowość",
      ]
    case .date:
      [
        "dateposted", "firstpublished", "publishedat", "publishedon", "publisheddate",
        "publicationdate", "pubdate", "posteddate", "posteddatetime", "postedat", "postedon",
        "postedts", "postdate", "postingdatemeta", "postingdate", "releaseddate", "datepublished",
        "publicationstartdate", "livestartat", "listedat", "originallistedtime", "listedtime",
        "openingdate", "opendate", "startdate", "createdat", "createdon", "created", "date",
        "published", "pubdateiso", "firstseen", "createdutc", "livefrom", "time",
        "updatedat", "lastupdated", "veröffentlichtam", "veröffentlicht", "datum",
        "fechadepublicación", "fecha", "datedepublication", "datadepublicação",
        "datadipubblicazione", "datapublikacji",
      ]
    case .url:
      [
        "absoluteurl", "hostedurl", "joburl", "url", "jobpostingurl", "postingurl", "publicurl",
        "positionuri", "joblink", "link", "canonicalurl", "externalurl", "jobdetailsurl", "guid",
        "redirecturl", "landingpage", "applyurl", "applicationurl", "applicationlink", "applylink",
        "source", "enlace", "lien", "adresse", "collegamento",
      ]
    case .salary:
      [
        "basesalary", "salaryrange", "salaryestimate", "salary", "salarydescription",
        "compensation", "pay", "payrange", "prettysalaryrange", "positionremuneration",
        "remuneration", "salaryinfo", "wage", "wages", "gehalt", "vergütung", "salario", "sueldo",
        "salaire", "rémunération", "salário", "stipendio", "salaris", "wynagrodzenie",
      ]
    case .description:
      [
        "descriptionhtml", "jobdescriptionhtml", "jobdescription", "contenthtml", "contentencoded",
        "content", "contents", "jobad", "description", "externaldescriptions",
        "descriptionplain", "descriptiontext", "contenttext", "fulldescription",
        "positionformatteddescription", "jobdesc", "body", "details", "jobdetails", "jobtext",
        "postingtext", "jobpost", "text", "stellenbeschreibung", "beschreibung", "descripción",
        "descripcióndelpuesto", "descriptif", "descriptionduposte", "descrição", "descrizione",
        "functieomschrijving", "omschrijving", "opis", "opisstanowiska",
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

  /// What data sets write where they have no value.
  static let missing: Set<String> = [
    "", "-1", "nan", "null", "none", "n/a", "na", "nil", "unknown",
  ]

  /// Parts of names that point to a field where no whole name does.
  var stems: [String] {
    switch self {
    case .title: ["title", "positionname", "jobname", "rolename", "vacancyname", "openingname"]
    case .company: ["company", "employer", "organization", "organisation", "agency", "advertiser"]
    case .location: ["location", "city", "geo"]
    case .date:
      [
        "posted", "publish", "publication", "postingdate", "postdate", "datepost", "opendate",
        "creat",
      ]
    case .url: ["url", "link", "uri", "permalink", "showpath"]
    case .salary:
      [
        "salaryrange", "salarytext", "basepay", "payrange", "compensation", "salary",
        "remuneration",
      ]
    case .description: ["description", "jobdesc"]
    }
  }

  /// Parts of names that say that the value is something about the field, or of something else.
  var vetoes: [String] {
    switch self {
    case .title: ["meta", "seo", "page", "sub", "company", "civilservice", "ogtitle"]
    case .company:
      [
        "id", "url", "logo", "size", "rating", "description", "industry", "link", "type", "count",
        "website", "code", "slug", "about", "revenue", "founded", "review", "profile", "text",
        "address", "location", "image", "email", "phone", "news", "stage",
      ]
    case .location: ["id", "type", "url", "code", "workplace", "count", "capacity", "velocity"]
    case .date: ["expir", "clos", "deadline", "updat", "modif", "valid", "scrap", "crawl", "fetch"]
    case .url: ["logo", "image", "company", "video", "avatar", "icon", "website", "homepage"]
    case .salary:
      [
        "min", "max", "from", "to", "currency", "id", "period", "frequency", "type", "source",
        "median", "med", "predicted", "hide", "show", "visible", "standard", "interval", "unit",
        "estimated",
      ]
    case .description: ["company", "meta", "seo", "short", "category", "employer", "organi"]
    }
  }
}

/// What the name of a column or a key says of its value.
struct FieldName {
  /// The name as written.
  let key: String
  /// The name in the spelling of `PostingField.normalized`.
  let normalized: String
  /// The rank of the name for each field that it may hold, the lowest first choice.
  let ranks: [PostingField: Int]
  /// What the value is of the posting's text.
  let part: PartName?

  /// Words before a name that say only that a posting has it: `job_city`, `positionLocation`.
  private static let prefixes = ["job", "position", "posting", "vacancy", "offer"]

  /// What in a name points to a field, and what denies it.
  private static let hints = PostingField.allCases.map { field in
    (field: field, stems: NameParts(field.stems), vetoes: NameParts(field.vetoes))
  }

  private static let exact: [String: [(PostingField, Int)]] = {
    var exact: [String: [(PostingField, Int)]] = [:]
    for field in PostingField.allCases {
      for (rank, name) in field.names.enumerated() {
        exact[name, default: []].append((field, rank))
      }
    }
    return exact
  }()

  /// Bytes of a name beyond which it is none.
  private static let longest = 100

  /// Reads a name; the user's own names go before the known ones.
  init(_ key: String, _ columns: ColumnNames) {
    self.key = key
    let isName = key.utf8.count <= Self.longest
    let normalized = isName ? PostingField.normalized(key) : ""
    self.normalized = normalized
    var ranks: [PostingField: Int] = [:]
    if isName { Self.rank(normalized, into: &ranks) }
    for field in PostingField.allCases {
      if let own = columns.rank(of: normalized, for: field) {
        ranks[field] = own
      } else if columns.has(field) {
        ranks[field] = nil
      }
    }
    self.ranks = ranks
    // Of the columns that the user names for the text, those behind the first go on from it.
    part =
      columns.rank(of: normalized, for: .description).map { $0 > 0 ? .plain : nil }
      ?? PartName.of(normalized, key)
  }

  private init(_ name: FieldName, _ ranks: [PostingField: Int]) {
    key = name.key
    normalized = name.normalized
    part = name.part
    self.ranks = ranks
  }

  /// The same name for a column whose values show that it holds the field.
  func holding(_ field: PostingField) -> FieldName { FieldName(self, [field: 0]) }

  private static func rank(_ name: String, into ranks: inout [PostingField: Int]) {
    for (field, rank) in exact[name] ?? [] { ranks[field] = rank }
    guard ranks.isEmpty else { return }
    if let prefix = prefixes.first(where: { name.hasPrefix($0) && name != $0 }) {
      for (field, rank) in exact[String(name.dropFirst(prefix.count))] ?? [] {
        ranks[field] = rank + 50
      }
    }
    guard ranks.isEmpty else { return }
    for hint in hints {
      guard let rank = hint.stems.firstPlace(in: name), !hint.vetoes.isIn(name) else { continue }
      ranks[hint.field] = 100 + rank
    }
  }
}

/// Names that were read once, for the next object that has them.
struct FieldNameCache {
  private let columns: ColumnNames
  private var names: [String: FieldName] = [:]
  private static let most = 4096
  /// Names that any reader of known names has met; those of pages are few and come in each.
  private static let shared = Mutex<[String: FieldName]>([:])

  init(_ columns: ColumnNames) { self.columns = columns }

  mutating func name(_ key: String) -> FieldName {
    if let name = names[key] { return name }
    let name = columns == ColumnNames() ? Self.known(key) : FieldName(key, columns)
    if names.count < Self.most { names[key] = name }
    return name
  }

  private static func known(_ key: String) -> FieldName {
    shared.withLock { names in
      if let name = names[key] { return name }
      let name = FieldName(key, ColumnNames())
      if names.count < most { names[key] = name }
      return name
    }
  }
}
