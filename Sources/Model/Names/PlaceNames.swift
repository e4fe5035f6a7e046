/// Names of places as they follow a job's title.
package enum PlaceNames {
  /// Whether a phrase names a place or a way of working: `London`, `Boston, MA 02116`, `Remote - US`.
  package static func isPlace(_ phrase: ByteRun) -> Bool {
    var phrase = phrase.trimmed
    if phrase.last == UInt8(ascii: ".") { phrase.removeLast() }
    if phrase.isEmpty || phrase.count > 60 { return false }
    if isKnown(phrase) || city(of: phrase) != nil || endsInState(phrase) || hasPostcode(phrase)
      || endsInPostcode(phrase)
    {
      return true
    }
    if phrase.count < 40, remote.contains(where: { phrase.startsCaseless($0) }) { return true }
    let parts = phrase.parts(at: signs)
    return parts.count > 1
      && parts.allSatisfy { part in
        let part = part.trimmed
        return isKnown(part) || isPostcode(part)
      }
  }

  /// Whether a line of its own names a place, as above a posting's text, where an unknown town stands
  /// before its country or state: `Nashik, Maharashtra, India`.
  package static func isAddress(_ phrase: ByteRun) -> Bool {
    if isPlace(phrase) { return true }
    guard phrase.count <= 60, let comma = phrase.lastIndex(of: UInt8(ascii: ",")) else {
      return false
    }
    let last = phrase[(comma + 1)...].trimmed
    return (regions.contains(last.caselessHash) || isState(last))
      && phrase[..<comma].split(separator: 0x20).allSatisfy {
        $0.first.map { $0.isUppercase || $0 >= 0x80 || $0.isDigit } ?? false
      }
  }

  /// The place that what follows a title says: ` - Palo Alto, CA 94301`, ` (London)`; nil for anything
  /// else, and for what says only how one works.
  package static func place(behind rest: ByteRun) -> String? {
    let words = rest.drop { !$0.isWord }.trimmed
    let place = words.last == UInt8(ascii: ")") ? words.dropLast().trimmed : words
    return isSomewhere(place) ? place.string : nil
  }

  /// Whether a line of its own names a place, and not only a way of working.
  package static func isSomewhere(_ line: ByteRun) -> Bool {
    guard !ways.contains(line.caselessHash), isAddress(line) else { return false }
    return !line.parts(at: signs).allSatisfy { ways.contains($0.trimmed.caselessHash) }
  }

  /// `22767 Hamburg`, whatever the town.
  private static func hasPostcode(_ phrase: ByteRun) -> Bool {
    guard phrase.first?.isDigit == true else { return false }
    let words = phrase.split(separator: 0x20)
    guard 2...3 ~= words.count, words[0].count == 5, words[0].allSatisfy(\.isDigit) else {
      return false
    }
    return words.dropFirst().allSatisfy { $0.first.map { $0.isUppercase || $0 >= 0x80 } ?? false }
  }

  /// `Singapore 228213`, where the town is known.
  private static func endsInPostcode(_ phrase: ByteRun) -> Bool {
    var rest = phrase
    return isPostcode(rest.removeLastWord()) && isKnown(rest.trimmed)
  }

  /// `Geelong VIC 3220`, and `Orlando FL` where the town is known.
  private static func endsInState(_ phrase: ByteRun) -> Bool {
    var rest = phrase
    var state = rest.removeLastWord()
    var hasPostcode = false
    if isPostcode(state) {
      let beforeCode = rest
      let own = rest.removeLastWord()
      if rest.contains(where: { $0 != 0x20 }) {
        (state, hasPostcode) = (own, true)
      } else {
        rest = beforeCode
      }
    }
    guard !state.isEmpty, state.allSatisfy(\.isUppercase), states.contains(state.caselessHash),
      rest.contains(where: { $0 != 0x20 })
    else { return false }
    return hasPostcode || isKnown(phrase[..<state.startIndex].trimmed)
  }

  private static let signs: [StaticString] = [
    ",", "/", "&", "|", ";", "-", "–", "—", "+", " or ", " and ",
  ]

  /// The city before a state, as in `Sunnyvale, CA 94089`; nil for anything else.
  static func city(of phrase: ByteRun) -> ByteRun? {
    guard let comma = phrase.lastIndex(of: UInt8(ascii: ",")) else { return nil }
    let words = phrase[..<comma].split(separator: 0x20)
    guard !words.isEmpty, words.count <= 5,
      words.allSatisfy({ $0.first.map { $0.isUppercase || $0 >= 0x80 } ?? false })
    else { return nil }
    return isState(phrase[(comma + 1)...]) ? phrase[..<comma] : nil
  }

  /// `CA` or `CA 94089`.
  static func isState(_ phrase: ByteRun) -> Bool {
    let words = phrase.split(separator: 0x20)
    guard let state = words.first, words.count <= 2, state.allSatisfy(\.isUppercase),
      states.contains(state.caselessHash)
    else { return false }
    return words.count == 1 || isPostcode(words[1])
  }

  private static func isKnown(_ phrase: ByteRun) -> Bool {
    func isName(_ phrase: ByteRun) -> Bool {
      known.contains(phrase.caselessHash)
    }
    if isName(phrase) { return true }
    return endings.contains {
      phrase.endsCaseless($0) && isName(phrase.dropLast($0.utf8CodeUnitCount))
    }
      || starts.contains {
        phrase.startsCaseless($0) && isName(phrase.dropFirst($0.utf8CodeUnitCount))
      }
  }

  private static let known = towns.union(regions).union(ways)

  private static let endings: [StaticString] = [
    " area", " metro area", " bay area", " metro", " office", " region", " remote", " hybrid",
    " based", " only",
  ]

  private static let starts: [StaticString] = ["remote ", "hybrid ", "remote in ", "greater "]

  /// Ways to say from where one may work, whatever the place.
  private static let remote: [StaticString] = [
    "remote within ", "remote from ", "remote in ", "remote, ", "remote - ", "remote eligible",
    "remote-friendly", "remote friendly", "remote option", "100% remote",
  ]

  private static func isPostcode(_ word: ByteRun) -> Bool {
    word.count >= 4 && word.count <= 10
      && word.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  private static let states = hashes(
    """
    AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS,
    MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV,
    WI, WY, DC, PR, GU, AB, BC, MB, NB, NL, NS, ON, PE, QC, SK, NSW, VIC, QLD, ACT, TAS
    """)

  private static func hashes(_ list: String) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    for name in Array(list.utf8).split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }) {
      let name = name.trimmed
      if !name.isEmpty { hashes.insert(name.caselessHash) }
    }
    return hashes
  }

  /// Ways of working, which title lines write where others write a place.
  private static let ways = hashes(
    """
    remote, nearshore, offshore, hybrid, onsite, on-site, on site, in-office, in office, wfh, work from home, fully remote,
    100% remote, anywhere, worldwide, global, nationwide, virtual, multiple locations,
    various locations
    """)

  /// States, countries and parts of the world.
  private static let regions = hashes(
    """
    us, u.s., usa, u.s.a., uk, u.k., eu, uae, emea, apac, latam, europe, asia,
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
    turkey, uganda, ukraine, united arab emirates, uruguay, uzbekistan, venezuela, vietnam
    """)

  /// The towns in which most postings are.
  private static let towns = hashes(
    """
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
    wilmington, winnipeg, wrocław, münchen, köln, wien, nürnberg, hannover, bremen, bonn, mannheim, augsburg, graz, linz,
    salzburg, innsbruck, genève, bruxelles, antwerpen, gent, den haag, amstelveen, københavn, aarhus,
    göteborg, praha, brno, warszawa, milano, roma, torino, firenze, napoli, lisboa, sevilla, bilbao,
    málaga, frankfurt am main, wroclaw, zagreb, zug, zurich, zürich, wellesley, green bay
    """)
}
