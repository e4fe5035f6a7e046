import Model

/// Reads the places of a `JobPosting`.
enum LinkedDataPlaces {
  /// `City, Region, Country`, several parted by semicolons; nil where none is given.
  static func location(of posting: JSONValue) -> String? {
    let places = list(posting["jobLocation"]).compactMap(place)
    if !places.isEmpty { return joined(places) }
    let areas = list(posting["applicantLocationRequirements"]).compactMap(LinkedData.name)
    let isRemote = posting["jobLocationType"]?.string == "TELECOMMUTE"
    if areas.isEmpty { return isRemote ? "Remote" : nil }
    return isRemote ? "Remote, " + joined(areas) : joined(areas)
  }

  private static func list(_ value: JSONValue?) -> [JSONValue] {
    value?.array ?? value.map { [$0] } ?? []
  }

  private static func joined(_ places: [String]) -> String {
    var seen: [String] = []
    for place in places where !seen.contains(place) && seen.count < 20 { seen.append(place) }
    return seen.joined(separator: "; ")
  }

  private static func place(_ value: JSONValue) -> String? {
    if let line = LinkedData.line(value) { return line }
    let address = value["address"] ?? value
    if let line = LinkedData.line(address) { return line }
    let keys = ["addressLocality", "addressRegion", "addressCountry"]
    var parts: [String] = []
    for key in keys {
      if let part = LinkedData.name(address[key]), parts.last != part { parts.append(part) }
    }
    return parts.isEmpty ? LinkedData.line(value["name"]) : parts.joined(separator: ", ")
  }
}
