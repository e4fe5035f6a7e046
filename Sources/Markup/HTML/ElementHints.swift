import Model

/// What an element's name and attributes say of its role on a page.
struct ElementHints: OptionSet {
  let rawValue: UInt16

  /// Navigation, footers, cookie banners, dialogs, sharing, advertisements.
  static let boilerplate = ElementHints(rawValue: 1)
  /// Other jobs than the posting.
  static let otherJobs = ElementHints(rawValue: 2)
  /// A form to fill in.
  static let form = ElementHints(rawValue: 4)
  /// A description, an article, the main part.
  static let content = ElementHints(rawValue: 8)
  /// Not shown.
  static let hidden = ElementHints(rawValue: 16)
  /// An element that is known to hold the content.
  static let knownContent = ElementHints(rawValue: 32)
  /// Words next to a control: a button, a label, a choice.
  static let control = ElementHints(rawValue: 64)
  /// Part of the page's frame by the element's own name or its role, not only by a class.
  static let frame = ElementHints(rawValue: 128)
  /// An element that is known to hold a name.
  static let knownName = ElementHints(rawValue: 256)
  /// The text of a job by one name that says both, as `job-post-body-7` or `jobDescriptionText` do.
  static let jobText = ElementHints(rawValue: 512)
  /// Half of such a name.
  private static let job = ElementHints(rawValue: 1024)
  private static let text = ElementHints(rawValue: 2048)

  /// What the element's name says.
  init(_ tag: Tag) {
    switch tag {
    case .nav, .footer, .aside, .dialog, .search: self = .frame
    case .header, .menu: self = .boilerplate
    case .form: self = .form
    case .fieldset, .label, .button, .legend, .option, .optgroup: self = .control
    case .main, .article: self = .content
    default: self = []
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Adds what the words of an attribute say, as in `class="job-description jobCard__footer"`.
  mutating func add(words bytes: Bytes) {
    var name = ElementHints()
    var hash = TextHash.seed
    var previous: UInt8 = 0
    var length = 0
    for byte in bytes {
      if !byte.isLetter || byte.isUppercase && previous.isLowercase {
        if length > 0 { name.formUnion(Self.find(hash)) }
        hash = TextHash.seed
        length = 0
        if byte.isSpace {
          add(name: name)
          name = []
        }
      }
      if byte.isLetter {
        hash = TextHash.mix(hash, byte.lowercased)
        length += 1
      }
      previous = byte
    }
    if length > 0 { name.formUnion(Self.find(hash)) }
    add(name: name)
  }

  /// Adds what the words of one name say together.
  private mutating func add(name: ElementHints) {
    if name.isEmpty { return }
    formUnion(name.subtracting([.job, .text]))
    if name.contains([.job, .text]) { formUnion([.content, .jobText]) }
  }

  /// Adds what an element's role says.
  mutating func add(role: Bytes) {
    let range = 0..<role.count
    let frames: [StaticString] = [
      "navigation", "dialog", "alertdialog", "contentinfo", "complementary", "search",
    ]
    if frames.contains(where: { role.equals($0, range) }) { insert(.frame) }
    if role.equals("main", range) || role.equals("article", range) { insert(.content) }
  }

  private static func find(_ hash: UInt64) -> ElementHints { words[hash] ?? [] }

  private static let words: [UInt64: ElementHints] = {
    let lists: [(ElementHints, String)] = [
      (
        .boilerplate,
        """
        nav navbar navigation gnav breadcrumb breadcrumbs footer sidebar cookie cookies consent gdpr
        onetrust banner modal popup popover tooltip toast social share sharing newsletter subscribe
        signup login signin skip advert ads advertisement promo pagination comments rating ratings
        reviews navigationbar megamenu
        """
      ),
      (
        .otherJobs,
        "similar related recommended recommendation recommendations similarjobs relatedjobs"
      ),
      (
        .content,
        "description descriptions jobdescription posting jobposting article jobad jobdetails"
      ),
      (.job, "job jobs vacancy posting jobposting"),
      (.text, "description descriptions text body content"),
      ([.job, .text], "jobdescription"),
    ]
    var words: [UInt64: ElementHints] = [:]
    for (hint, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        words[word.utf8.reduce(TextHash.seed, TextHash.mix), default: []].formUnion(hint)
      }
    }
    return words
  }()
}
