import Model

/// Reads pay, working time and the like that data say beside the text.
enum JobPay {
  static func declared(_ object: JobObject) -> Declared {
    func value(_ names: String...) -> JSONValue? {
      object.members.first { names.contains($0.name.normalized) }?.value
    }
    let experience = value("experiencerequirements")
    let months =
      experience?["monthsOfExperience"] ?? experience?.array?.first?["monthsOfExperience"]
    let type = value("employmenttype", "jobtype", "contracttype", "commitment")
    return Declared(
      education: value("educationrequirements").flatMap { JSONText.line($0) },
      experienceMonths: months?.int ?? months?.string.flatMap { Int($0) },
      employmentType: (type ?? value("categories")?["commitment"]).flatMap {
        JSONText.line($0, separator: ", ")
      },
      salary: salary(object), workMode: workMode(object))
  }

  /// The names of the members that give the pay.
  static func columns(_ object: JobObject) -> [String] {
    let whole = object.members.filter { $0.name.ranks[.salary] != nil }
    let parts = object.members.filter { member in
      let name = member.name.normalized
      return amounts.isIn(name) && (lows.isIn(name) || highs.isIn(name)) || isCurrency(name)
    }
    return (whole.isEmpty ? parts : whole).map(\.name.key)
  }

  /// `workplaceType`, `remote_type`, or `isRemote` where it is true and nothing says more.
  private static func workMode(_ object: JobObject) -> String? {
    var isRemote = false
    for member in object.members {
      switch member.name.normalized {
      case "workplacetype", "workplace", "workmode", "workmodel", "workarrangement", "remotetype",
        "joblocationtype", "locationtype", "worktype":
        if let words = JSONText.line(member.value) { return words }
      case "isremote", "remote", "jobisremote", "remoteallowed", "telecommuting", "workfromhome":
        let isTrue =
          member.value.bool ?? (member.value.double == 1)
          || ["true", "1", "1.0", "yes"].contains(member.value.string?.lowercased() ?? "")
        isRemote = isRemote || isTrue
      default: break
      }
    }
    return isRemote ? "remote" : nil
  }

  private static func salary(_ object: JobObject) -> String? {
    var names: [(rank: Int, text: String)] = []
    for member in object.members {
      guard let rank = member.name.ranks[.salary], let text = JSONText.salary(member.value) else {
        continue
      }
      names.append((rank, text))
    }
    if let best = names.min(by: { $0.rank < $1.rank }), best.text.utf8.contains(where: \.isDigit) {
      // "baseSalary": 60000 beside "salaryCurrency": "EUR".
      let isBare = !best.text.utf8.contains { $0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "$") }
      guard isBare else { return best.text }
      return [currency(object), best.text, period(object)].compactMap(\.self)
        .joined(separator: " ")
    }
    return range(object) ?? names.min { $0.rank < $1.rank }?.text
      ?? nested(object.members, depth: 3)
  }

  /// Pay in objects further down: `detected_extensions.salary`, `salary.types.permanent.range`.
  private static func nested(_ members: [JobObject.Member], depth: Int) -> String? {
    guard depth > 0 else { return nil }
    var names = FieldNameCache(ColumnNames())
    for member in members where member.name.part != .aside {
      guard let inner = member.value.members, inner.count < 50 else { continue }
      let own = inner.map { JobObject.Member(name: names.name($0.key), value: $0.value) }
      for pay in own where pay.name.ranks[.salary] != nil || isPay(member.name) {
        if let text = JSONText.salary(pay.value), text.utf8.contains(where: \.isDigit),
          text.utf8.count < 100
        {
          let currency = member.value["currency"] ?? pay.value["currency"]
          let code = currency?.string.flatMap { text.contains($0) ? nil : $0 }
          return [code, text].compactMap(\.self).joined(separator: " ")
        }
      }
      let below = isPay(member.name) ? own.map { $0.renamed(member.name) } : own
      if let found = nested(below, depth: depth - 1) { return found }
    }
    return nil
  }

  private static let pay = NameParts(["salary", "compensation", "remuneration"])
  private static let amounts = NameParts(["salary", "amount", "compensation", "wage", "pay"])
  private static let highAmounts = NameParts(["salary", "amount", "compensation", "wage"])
  private static let lows = NameParts(["min", "from", "low"])
  private static let highs = NameParts(["max", "to", "high", "upper"])
  private static let periods = NameParts(["period", "frequency", "type", "interval", "unit"])
  /// Ends of a range that a name says by themselves: "to" is in other words as well.
  private static let sureHighs = NameParts(["max", "high", "upper"])
  private static let currencies = NameParts(["currency"])

  private static func isCurrency(_ name: String) -> Bool {
    currencies.isIn(name) || name == "cur" || name == "ccy"
  }

  private static func isPay(_ name: FieldName) -> Bool { pay.isIn(name.normalized) }

  private static func currency(_ object: JobObject) -> String? {
    object.members.first { isCurrency($0.name.normalized) }?.value.string
  }

  private static func period(_ object: JobObject) -> String? {
    object.members.lazy.filter { member in
      let name = member.name.normalized
      return name == "interval" || periods.isIn(name) && amounts.isIn(name)
    }.compactMap { JSONText.line($0.value) }.first { $0.utf8.count < 40 && $0 != "0" }
  }

  /// Pay in columns of its own: `min_amount` and `max_amount`, `salaryMin`, `Salary Range From`.
  private static func range(_ object: JobObject) -> String? {
    func find(_ ends: NameParts, among stems: NameParts) -> String? {
      object.members.lazy.filter { member in
        let name = member.name.normalized
        return ends.isIn(name) && stems.isIn(name)
      }.compactMap { member in
        member.value == .number(0) ? nil : JSONText.line(member.value)
      }.first { $0.utf8.count < 40 && $0 != "0" }
    }
    let low = find(lows, among: amounts)
    let high = find(highs, among: highAmounts) ?? find(sureHighs, among: amounts)
    guard let first = low ?? high, first.utf8.contains(where: \.isDigit) else { return nil }
    let range = if let low, let high, low != high { "\(low)-\(high)" } else { first }
    return [currency(object), range, period(object)].compactMap(\.self).joined(separator: " ")
  }
}
