import Model

/// Titles reduced to what tells jobs apart: what a repost adds to one at its end is left out.
enum TitleKey {
  /// The words of a title without places, territories, forms of contract and names of boards at its
  /// end, and with mojibake mended.
  ///
  /// `location` is the posting's own place, whose words at the end go as well.
  static func key(_ title: String, location: String?) -> String {
    var parts = parts(Mojibake.mended(title))
    while parts.count > 1, let last = parts.last, isAside(last) { parts.removeLast() }
    if let first = parts.first, parts.count == 1 { parts = [withoutTerritory(first)] }
    return NameKey.title(parts.joined(separator: " "), location: location)
  }

  /// The parts of a title between dashes with spaces around them, bars, commas, slashes with spaces,
  /// and brackets.
  private static func parts(_ title: String) -> [String] {
    var parts: [String] = []
    var part = ""
    let scalars = Array(title.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let hasSpace =
        place > 0 && scalars[place - 1] == " "
        || place + 1 < scalars.count && scalars[place + 1] == " "
      let isSign =
        switch scalar {
        case "|", ",", ";", "(", ")", "[", "]", "\u{2022}", "\u{B7}": true
        case "-", "\u{2013}", "\u{2014}", "/", ":": hasSpace
        default: false
        }
      if isSign {
        parts.append(part)
        part = ""
      } else {
        part.unicodeScalars.append(scalar)
      }
    }
    parts.append(part)
    return parts.filter { !NameKey.words($0).isEmpty }
  }

  /// Whether a part of a title says where, on what contract or on which board, and nothing of the job.
  private static func isAside(_ part: String) -> Bool {
    let words = NameKey.words(part)
    if contracts.contains(words) || territories.contains(words) { return true }
    if isState(part) || PlaceNames.isPlace(Array(part.utf8)[...].trimmed) { return true }
    return boards.contains { words == $0 || words.hasPrefix($0 + " ") }
  }

  /// Whether a part is what stands behind a town: `CA`, `MA 02116`.
  private static func isState(_ part: String) -> Bool {
    PlaceNames.isPlace(Array(("Town, " + part).utf8)[...].trimmed)
  }

  /// Without a territory at the end that no sign parts from the title: `Sales Engineer EMEA`.
  private static func withoutTerritory(_ title: String) -> String {
    let words = title.split(separator: " ")
    guard words.count > 2, let last = words.last, regions.contains(last.lowercased()) else {
      return title
    }
    return words.dropLast().joined(separator: " ")
  }

  /// Names of regions that are no words of a job.
  private static let regions: Set<String> = [
    "amer", "anz", "apac", "apj", "benelux", "dach", "emea", "eu", "latam", "mena", "nordics", "uk",
    "us", "usa",
  ]

  private static let territories: Set<String> = regions.union([
    "americas", "asia", "australia", "central", "central region", "east", "east coast",
    "eastern region", "europe", "federal territory", "global", "international", "mid atlantic",
    "midwest", "north", "north america", "north east", "north west", "northeast", "northern region",
    "northwest", "nationwide", "south", "south east", "south west", "southeast", "southern region",
    "southwest", "west", "west coast", "western region", "worldwide",
  ])

  private static let contracts: Set<String> = [
    "12 month contract", "6 month contract", "all genders", "contract", "contract role",
    "contract to hire", "contractor", "d f m", "f d m", "f h", "f h x", "f m d", "f m x",
    "fixed term", "fixed term contract", "freelance", "ftc", "full time", "h f", "h f x",
    "hybrid", "in office", "m f d", "m f", "m f x", "m w d", "m w x", "on site", "onsite",
    "part time", "permanent", "remote", "temporary", "w m d", "w2", "c2c", "d m f",
  ]

  /// Boards that put their name behind a title on their pages.
  private static let boards = [
    "careers", "dice", "dicecom", "glassdoor", "indeed", "indeedcom", "job", "jobs", "linkedin",
    "monster", "monstercom", "ziprecruiter",
  ]
}
