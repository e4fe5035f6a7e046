/// Names of places as they follow a job's title.
enum PlaceNames {
  /// Whether a phrase names a place or a way of working: `London`, `Boston, MA 02116`, `Remote - US`.
  static func isPlace(_ phrase: Substring) -> Bool {
    var phrase = phrase
    while let last = phrase.last, last == " " || last == "." { phrase.removeLast() }
    while phrase.first == " " { phrase.removeFirst() }
    let lowered = phrase.lowercased()
    if lowered.isEmpty || lowered.utf8.count > 60 { return false }
    if isKnown(Substring(lowered)) || isCityAndState(phrase) { return true }
    let parts = lowered.split { ",/&|;-–—+".contains($0) }
      .flatMap { split($0, at: " or ") }.flatMap { split($0, at: " and ") }
    return parts.count > 1 && parts.allSatisfy { isKnown(trimmed($0)) || isPostcode(trimmed($0)) }
  }

  /// The city before a state, as in `Sunnyvale, CA 94089`; nil for anything else.
  static func city(of phrase: Substring) -> Substring? {
    guard isCityAndState(phrase), let comma = phrase.lastIndex(of: ",") else { return nil }
    return phrase[..<comma]
  }

  private static func isKnown(_ phrase: Substring) -> Bool {
    if names.contains(phrase) { return true }
    for ending in [" area", " metro area", " bay area", " metro", " office", " region"]
    where phrase.hasSuffix(ending) {
      return names.contains(phrase.dropLast(ending.count))
    }
    for start in ["remote ", "hybrid ", "remote in ", "greater "] where phrase.hasPrefix(start) {
      return names.contains(phrase.dropFirst(start.count))
    }
    for ending in [" remote", " hybrid", " based", " only"] where phrase.hasSuffix(ending) {
      return names.contains(phrase.dropLast(ending.count))
    }
    return false
  }

  /// `City, ST` or `City, ST 12345`, each word of the city with a capital.
  private static func isCityAndState(_ phrase: Substring) -> Bool {
    guard let comma = phrase.lastIndex(of: ",") else { return false }
    let words = phrase[..<comma].split(separator: " ")
    guard !words.isEmpty, words.count <= 5,
      words.allSatisfy({ $0.first?.isUppercase ?? false })
    else { return false }
    let rest = phrase[phrase.index(after: comma)...].split(separator: " ")
    guard let state = rest.first, rest.count <= 2, states.contains(state) else { return false }
    return rest.count == 1 || isPostcode(rest[1])
  }

  private static func isPostcode(_ word: Substring) -> Bool {
    word.utf8.count >= 4 && word.utf8.count <= 10
      && word.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  private static func trimmed(_ phrase: Substring) -> Substring {
    var phrase = phrase
    while phrase.first == " " { phrase.removeFirst() }
    while phrase.last == " " { phrase.removeLast() }
    return phrase
  }

  private static func split(_ phrase: Substring, at word: String) -> [Substring] {
    guard let range = phrase.firstRange(of: word) else { return [phrase] }
    return [phrase[..<range.lowerBound], phrase[range.upperBound...]]
  }

  private static let states = Set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY
    NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU AB BC MB NB NL NS ON PE QC SK NSW
    VIC QLD ACT TAS
    """
    .split(whereSeparator: \.isWhitespace))

  /// States, countries, ways of working and the cities in which most postings are, one a comma.
  private static let names = Set(
    """
    remote, nearshore, offshore, hybrid, onsite, on-site, on site, in-office, in office, wfh, work from home, fully remote,
    100% remote, anywhere, worldwide, global, nationwide, virtual, multiple locations,
    various locations, us, u.s., usa, u.s.a., uk, u.k., eu, uae, emea, apac, latam, europe, asia,
    north america, south america, latin america, united states, united states of america,
    united kingdom, great britain, england, scotland, wales, northern ireland, ireland,
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
    hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
    massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
    new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma,
    oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
    virginia, washington, washington state, west virginia, wisconsin, wyoming, puerto rico, guam,
    ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick,
    argentina, armenia, australia, austria, bangladesh, belarus, belgium, bolivia, brazil, bulgaria,
    cambodia, canada, chile, china, colombia, costa rica, croatia, cyprus, czech republic, czechia,
    denmark, dominican republic, ecuador, egypt, estonia, ethiopia, finland, france, germany, ghana,
    greece, guatemala, hong kong, hungary, iceland, india, indonesia, israel, italy, jamaica, japan,
    jordan, kazakhstan, kenya, korea, south korea, kuwait, latvia, lebanon, lithuania, luxembourg,
    malaysia, malta, mexico, moldova, morocco, myanmar, nepal, netherlands, the netherlands,
    new zealand, nigeria, north macedonia, norway, pakistan, panama, paraguay, peru, philippines,
    poland, portugal, qatar, romania, russia, saudi arabia, senegal, serbia, singapore, slovakia,
    slovenia, south africa, spain, sri lanka, sweden, switzerland, taiwan, tanzania, thailand, tunisia,
    turkey, uganda, ukraine, united arab emirates, uruguay, uzbekistan, venezuela, vietnam,
    aberdeen, abu dhabi, accra, adelaide, ahmedabad, albany, albuquerque, alexandria, amman, amsterdam,
    anchorage, ankara, ann arbor, antwerp, arlington, athens, atlanta, auckland, austin, baltimore,
    bangalore, bangkok, barcelona, basel, bay area, san francisco bay area, beijing, beirut, belfast,
    belgrade, bellevue, bengaluru, berkeley, berlin, bern, birmingham, bogota, bogotá, boise, bologna,
    bordeaux, boston, boulder, bratislava, brisbane, bristol, brooklyn, brussels, bucharest, budapest,
    buenos aires, buffalo, burlington, busan, cairo, calgary, cambridge, canberra, cape town, cardiff,
    casablanca, charlotte, chennai, chicago, christchurch, cincinnati, cleveland, cluj, cluj-napoca,
    cologne, columbus, copenhagen, cork, culver city, cupertino, dakar, dallas, delhi, denver,
    des moines, detroit, dhaka, doha, dortmund, dresden, dubai, dublin, durham, düsseldorf, edinburgh,
    edmonton, eindhoven, el segundo, espoo, foster city, frankfurt, fremont, gdansk, gdańsk, geneva,
    ghent, glasgow, gothenburg, grenoble, guadalajara, gurgaon, gurugram, haifa, hamburg, hangzhou,
    hanoi, hanover, hartford, heidelberg, helsinki, herzliya, ho chi minh city, honolulu, houston,
    hsinchu, hyderabad, indianapolis, irvine, islamabad, istanbul, jakarta, jersey city, jerusalem,
    johannesburg, kansas city, karachi, karlsruhe, kathmandu, kiev, kyiv, kolkata, kraków, krakow,
    kuala lumpur, lagos, lahore, las vegas, lausanne, leeds, leipzig, lille, lima, lisbon, liverpool,
    ljubljana, london, los angeles, los altos, louisville, lyon, madison, madrid, malmö, manchester,
    manhattan, manila, marseille, mclean, medellin, medellín, melbourne, memphis, menlo park,
    mexico city, miami, milan, milwaukee, minneapolis, minsk, mississauga, montevideo, montreal,
    montréal, moscow, mountain view, mumbai, munich, nairobi, nantes, naples, nashville, new delhi,
    new orleans, new york city, newark, newcastle, nice, noida, nottingham, nuremberg, nyc, oakland,
    omaha, orlando, osaka, oslo, ottawa, oxford, palo alto, paris, pasadena, penang, perth,
    philadelphia, phoenix, pittsburgh, plano, pleasanton, porto, portland, poznań, poznan, prague,
    princeton, providence, pune, quito, raleigh, reading, redmond, redwood city, reston, reykjavik,
    richmond, riga, rio de janeiro, riyadh, rochester, rome, rotterdam, sacramento, salt lake city,
    san antonio, san bruno, san carlos, san diego, san francisco, san jose, san josé, san mateo,
    san ramon, santa barbara, santa clara, santa cruz, santa monica, santiago, são paulo, sao paulo,
    seattle, seoul, shanghai, shenzhen, silicon valley, sofia, south san francisco, southampton,
    stamford, st. louis, st louis, stockholm, stuttgart, sunnyvale, sydney, taipei, tallinn, tampa,
    tel aviv, tel-aviv, the hague, tokyo, toronto, toulouse, tucson, tulsa, turin, utrecht, vancouver,
    valencia, vienna, vilnius, warsaw, washington dc, washington d.c., waterloo, wellington,
    wilmington, winnipeg, wrocław, wroclaw, zagreb, zug, zurich, zürich, wellesley, green bay, bay
    """
    .split { $0 == "," || $0 == "\n" }
    .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    .map { Substring($0) })
}
