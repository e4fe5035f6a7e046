import Model

/// How currencies and units of time are written beside an amount.
enum MoneyTables {
  /// Signs, the longest first, and what they stand for; "$" alone is settled by the posting's country.
  static let signs: [(sign: [UInt8], code: String)] =
    [
      ("CAD$", "CAD"), ("CDN$", "CAD"), ("AUD$", "AUD"), ("SGD$", "SGD"), ("US$", "USD"),
      ("CA$", "CAD"), ("AU$", "AUD"), ("NZ$", "NZD"), ("HK$", "HKD"), ("MX$", "MXN"),
      ("NT$", "TWD"), ("RD$", "DOP"), ("GH₵", "GHS"), ("S/.", "PEN"), ("C$", "CAD"), ("A$", "AUD"),
      ("S$", "SGD"), ("R$", "BRL"), ("$", "$"), ("£", "GBP"), ("€", "EUR"), ("₹", "INR"),
      ("¥", "JPY"), ("₺", "TRY"), ("₪", "ILS"), ("₩", "KRW"), ("₱", "PHP"), ("₽", "RUB"),
      ("฿", "THB"), ("₫", "VND"), ("₦", "NGN"), ("₴", "UAH"), ("₸", "KZT"), ("₡", "CRC"),
      ("₲", "PYG"), ("₾", "GEL"), ("₼", "AZN"), ("৳", "BDT"), ("₵", "GHS"),
    ].map { (Array($0.0.utf8), $0.1) }

  /// Codes, and the letters that a country writes instead.
  static let codes: [(word: [UInt8], code: String)] =
    """
    usd cad aud nzd sgd hkd gbp eur chf inr pln sek nok dkk czk huf ron bgn isk jpy cny krw twd brl mxn
    clp cop ars pen uyu crc dop zar aed sar qar kwd bhd omr egp ils try php myr thb idr vnd pkr bdt lkr
    npr kes ngn ghs ugx tzs mad tnd uah rub rsd kzt gel
    """.split { $0 == " " || $0 == "\n" }.map { (Array($0.utf8), $0.uppercased()) }
    + [
      ("euro", "EUR"), ("euros", "EUR"), ("pounds", "GBP"), ("pound", "GBP"), ("dollars", "$"),
      ("rs", "INR"), ("rupees", "INR"), ("zł", "PLN"), ("pln", "PLN"), ("zloty", "PLN"),
      ("kč", "CZK"), ("kc", "CZK"), ("kr", "SEK"), ("ft", "HUF"), ("forint", "HUF"), ("lei", "RON"),
      ("leva", "BGN"), ("лв", "BGN"), ("rm", "MYR"), ("rp", "IDR"), ("baht", "THB"),
      ("pesos", "PHP"), ("sfr", "CHF"), ("fr", "CHF"), ("francs", "CHF"), ("franken", "CHF"),
      ("rmb", "CNY"), ("yuan", "CNY"), ("yen", "JPY"), ("won", "KRW"), ("rand", "ZAR"),
      ("dhs", "AED"), ("dirhams", "AED"), ("nis", "ILS"), ("shekels", "ILS"), ("ksh", "KES"),
      ("naira", "NGN"), ("tl", "TRY"), ("lira", "TRY"), ("reais", "BRL"), ("kronor", "SEK"),
      ("kroner", "NOK"), ("hryvnia", "UAH"), ("tk", "BDT"),
    ].map { (Array($0.0.utf8), $0.1) }

  /// Units of time behind an amount; a space behind a slash may be left out.
  static let units: [(word: String, period: Salary.Period?)] =
    [
      ("per hour", .hour), ("an hour", .hour), ("/ hour", .hour), ("/ hr", .hour),
      ("hourly", .hour), ("per hr", .hour), ("p/h", .hour), ("ph", .hour), ("/h", .hour),
      ("hr", .hour), ("hour", .hour), ("/ std", .hour), ("pro stunde", .hour),
      ("por hora", .hour), ("de l'heure", .hour), ("per uur", .hour), ("/ uur", .hour),
      ("/ heure", .hour), ("each hour", .hour), ("the hour", .hour),
      ("per day", .day), ("a day", .day), ("/ day", .day), ("daily", .day), ("pd", .day),
      ("pro tag", .day), ("/ tag", .day), ("par jour", .day), ("/ jour", .day), ("p/d", .day),
      ("per week", .week), ("a week", .week), ("/ week", .week), ("weekly", .week),
      ("/ wk", .week), ("pw", .week), ("p/w", .week), ("each week", .week),
      ("per diem", nil), ("a mile", nil), ("per mile", nil), ("/ mile", nil), ("bi-weekly", nil),
      ("biweekly", nil), ("semi-monthly", nil), ("fortnightly", nil),
      ("a fortnight", nil), ("per fortnight", nil),
      ("per month", .month), ("a month", .month), ("/ month", .month), ("/ mo", .month),
      ("/ mth", .month), ("monthly", .month), ("pcm", .month), ("p.m.", .month), ("pm", .month),
      ("each month", .month), ("per calendar month", .month), ("p/m", .month), ("/ m", .month),
      ("/ monat", .month), ("im monat", .month), ("pro monat", .month), ("monatlich", .month),
      ("/ mois", .month), ("par mois", .month), ("mensuel", .month), ("/ mes", .month),
      ("al mes", .month), ("por mes", .month), ("mensual", .month), ("mensuales", .month),
      ("/ mês", .month), ("por mês", .month), ("al mese", .month), ("/ mese", .month),
      ("per maand", .month), ("/ maand", .month), ("/ mnd", .month), ("/ hó", .month),
      ("havonta", .month), ("/ kk", .month), ("/ md", .month), ("/ mån", .month),
      ("i månaden", .month), ("per månad", .month), ("/ mies", .month), ("miesięcznie", .month),
      ("/ měsíc", .month), ("měsíčně", .month), ("/ lună", .month), ("pe lună", .month),
      ("per year", .year), ("a year", .year), ("/ year", .year), ("/ yr", .year),
      ("/ annum", .year), ("per annum", .year), ("annually", .year), ("yearly", .year),
      ("p.a.", .year), ("p.a", .year), ("pa", .year), ("annual", .year), ("each year", .year),
      ("yr", .year), ("lpa", .year), ("per yr", .year), ("/ anno", .year), ("/ jahr", .year),
      ("im jahr", .year), ("pro jahr", .year), ("jährlich", .year), ("/ an", .year),
      ("par an", .year), ("annuel", .year), ("al año", .year), ("/ año", .year), ("por año", .year),
      ("por ano", .year), ("all'anno", .year), ("per jaar", .year), ("/ jaar", .year),
      ("/ rok", .year), ("rocznie", .year), ("ročně", .year), ("per år", .year), ("/ år", .year),
      ("/ év", .year),
    ]

  /// Words that may stand between an amount and its unit.
  static let fillers = [
    "gross", "brutto", "bruttó", "brut", "bruts", "bruto", "lordi", "lordo", "netto", "net",
    "base", "salary", "before tax", "vat", "gst", "super", "superannuation", "mwst", "iva", "usd",
    "cad", "aud", "gbp", "eur", "chf",
  ]

  /// The units that begin with each byte, in small letters: every number of a text is asked for one.
  static let unitsByStart: [[(word: String, period: Salary.Period?)]] = {
    var byStart = [[(word: String, period: Salary.Period?)]](repeating: [], count: 256)
    for unit in units { if let start = unit.word.utf8.first { byStart[Int(start)].append(unit) } }
    return byStart
  }()

  /// The same of the words that may stand before a unit.
  static let fillersByStart: [[String]] = {
    var byStart = [[String]](repeating: [], count: 256)
    for word in fillers { if let start = word.utf8.first { byStart[Int(start)].append(word) } }
    return byStart
  }()
}
