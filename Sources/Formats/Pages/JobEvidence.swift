import Markup
import Model

/// What in a text speaks for a job: each kind of sign counts once, however often it stands there, so
/// that a short posting has them and a long article on one subject has not.
struct JobEvidence {
  /// Kinds of signs in the text; a job's name in its first lines counts double.
  private(set) var points = 0
  /// Whether the first lines name a job, be it by the ending of a word alone.
  private(set) var namesJob = false

  /// Bytes of a text that are looked through.
  private static let longest = 20_000
  /// Kinds that a text which names a job must have, and one that names none.
  private static let fewest = 4
  private static let fewestWithoutName = 6
  /// The same of a text that names a job and is too short for an article on it.
  private static let fewestIfShort = 3
  /// Kinds that only a posting has together.
  private static let clearly = 8
  /// The same of a text that is too short for an article.
  private static let clearlyIfShort = 6
  /// Bytes below which it is.
  private static let short = 1_500
  private let isShort: Bool

  /// Whether it is enough for a posting.
  var isEnough: Bool {
    points >= (namesJob ? (isShort ? Self.fewestIfShort : Self.fewest) : Self.fewestWithoutName)
  }

  /// Whether it is enough for what may as well be an article or a company's page about itself.
  var isClear: Bool { namesJob && points >= (isShort ? Self.clearlyIfShort : Self.clearly) }

  init(_ text: [UInt8]) {
    isShort = text.count < Self.short
    let text = text.prefix(Self.longest).map(\.lowercased)
    let name = Self.name(text)
    namesJob = name > 0
    points = name
    text.withUnsafeBufferPointer { text in
      for kind in Self.kinds
      where kind.contains(where: { text.find($0, from: 0, to: text.count) != nil }) {
        points += 1
      }
    }
    if Self.hasMoney(text) { points += 1 }
    if Self.speaksToReader(text) { points += 1 }
    if Self.hasList(text) { points += 1 }
  }

  /// 2 where one of the first lines names a job, 1 where the first ends as such names do.
  private static func name(_ text: [UInt8]) -> Int {
    let lines = OpeningLines.lines(text)
    guard let first = lines.first, !first.starts(with: "#!".utf8) else { return 0 }
    if lines.contains(where: { JobNouns.isIn($0) }) { return 2 }
    let words = first.split { !$0.isWord }
    if [words.first, words.last].contains(where: { $0?.equalsCaseless("head") == true }) {
      return 2
    }
    let isAgent = words.contains { word in
      word.count > 5 && agents.contains { word.suffix($0.utf8CodeUnitCount).equalsCaseless($0) }
    }
    return words.count <= 8 && isAgent ? 1 : 0
  }

  /// An amount behind a sign or a code of a currency, in lower case.
  static func hasMoney(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      currencies.contains { sign in
        var start = 0
        while let found = text.find(sign, from: start, to: text.count) {
          let end = found + sign.utf8CodeUnitCount
          let next = end < text.count && text[end] == 0x20 ? end + 1 : end
          if next < text.count, text[next].isDigit { return true }
          start = end
        }
        return false
      }
    }
  }

  private static func speaksToReader(_ text: [UInt8]) -> Bool {
    var found = 0
    for word in text.split(whereSeparator: { !$0.isWord })
    where word.equalsCaseless("you") || word.equalsCaseless("your") {
      found += 1
      if found == 2 { return true }
    }
    return false
  }

  /// Several lines that begin with a bullet.
  private static func hasList(_ text: [UInt8]) -> Bool {
    var items = 0
    for line in text.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 || $0 == 0x09 }
      let isItem = bullets.contains { line.starts(with: $0.utf8) }
      items += isItem ? 1 : 0
      if items == 3 { return true }
    }
    return false
  }

  private static let bullets = ["- ", "* ", "+ ", "• ", "· ", "– ", "— ", "▪ ", "● ", "» ", "> "]

  private static let agents: [StaticString] = [
    "er", "or", "ist", "ian", "ant", "ent", "eur", "euse",
  ]

  private static let currencies: [StaticString] = [
    "$", "€", "£", "¥", "₹", "₱", "₩", "₽", "zł", "usd", "eur", "gbp", "chf", "cad", "aud", "nzd",
    "sek", "nok", "dkk", "pln", "czk", "huf", "inr", "sgd", "hkd", "zar", "brl", "mxn", "jpy", "rm",
    "aed", "sar", "ils", "try", "php", "myr", "thb", "idr",
  ]

  /// Kinds of signs: what is asked for, wished for, done, given, and how one applies.
  private static let kinds: [[StaticString]] = [
    [
      "must", " need", "need:", "required", "requires", "requirement", "essential", "wanted",
      "you bring",
      "your profile", "you have", "you know", "looking for", "who can", "profil", "seeking",
    ],
    [
      "nice to have", "a plus", "ideally", "desirable", "prefer", "not a must", "good to have",
      "les plus", "optional", "would be great", "would help",
    ],
    [
      "degree", "bachelor", "master's", "msc", "bsc", "phd", "ph.d", "diploma", "certificate",
      "licence", "license", "qualified",
    ],
    ["experience", "knowledge", "skills", "years of", "yrs", "familiar"],
    [
      "salary", "pension", "holiday", "insurance", " shift", "contract", "full-time", "part-time",
      "full time", "part time", "permanent", "remote", "hybrid", "on-site", "on site",
      "hours a week", "hours per week", "per hour", "an hour", "a month", "per month", "a year",
      "per year", "per annum", "p.a.", "days off", "allowance", "benefits", "we offer", "you get",
      "401(k)", "overtime", "days of leave", "weeks of leave", "parental leave",
    ],
    [
      "responsib", "tasks", "duties", "you will", "you'll", "you’ll", "you'd", "you’d", "the role",
      "the job", "the work", "the position", "your job", "your role", "what you do", "missions",
    ],
    [
      "apply", "hiring", "vacancy", "applica", "candidate", "equal opportunit", "eoe", "recruit",
      "join us", "write to", "your cv", "resume", "résumé", "interview",
    ],
  ]
}
