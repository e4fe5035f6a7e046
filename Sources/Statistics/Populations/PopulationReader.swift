import Model

/// Reads populations as `--where` and `jobreq.yml` write them.
///
/// A text holds conditions parted by `;`, and names of populations. Of several texts all hold.
public struct PopulationReader: Sendable {
  /// Populations by name.
  private var named: [String: Population] = ["ml": Self.machineLearning]
  /// Names of the skills that are known.
  private let skills: [String]
  /// The name of the skill that a spelling means, nil where it is known for none.
  private let skill: @Sendable (String) -> String?

  /// The roles that guides to machine learning careers mean: those who build, run or study models.
  private static let machineLearning = Population(
    name: "ml",
    conditions: [
      Condition(
        .family, .is,
        [
          Family.machineLearningEngineer, .appliedScientist, .mlopsEngineer, .researchEngineer,
          .researchScientist, .aiEngineer,
        ].map(\.rawValue))
    ])

  /// Takes the skills that a condition may name, and how a spelling leads to one.
  public init(skills: [String] = [], skill: @escaping @Sendable (String) -> String? = { $0 }) {
    self.skills = skills
    self.skill = skill
  }

  /// The names of populations, in byte order.
  public var names: [String] { named.keys.sorted(by: ByteOrder.precedes) }

  /// Gives a population a name, under which later texts find it.
  public mutating func define(_ name: String, _ texts: [String]) throws(PopulationError) {
    guard !name.isEmpty, name.utf8.allSatisfy(\.isInName) else {
      throw PopulationError(
        problem: "\"\(name)\" is no name of a population",
        remedy: "use letters, digits and hyphens, as in us-ml")
    }
    var population = try read(texts)
    population.name = name
    named[name] = population
  }

  /// The population that all of the texts come to; throws at the first part that cannot be used.
  public func read(_ texts: [String]) throws(PopulationError) -> Population {
    var conditions: [Condition] = []
    var parts: [String] = []
    for text in texts {
      for part in try QuotedText.parts(text, at: ";") {
        parts.append(part)
        conditions += try self.conditions(part)
      }
    }
    var seen: Set<Condition> = []
    conditions = conditions.filter { seen.insert($0).inserted }
    return Population(
      name: Set(parts).count == 1 ? named[parts[0]]?.name : nil, conditions: conditions)
  }

  /// The conditions of one part: its own, or those of the population that it names.
  private func conditions(_ part: String) throws(PopulationError) -> [Condition] {
    if let population = named[part] { return population.conditions }
    guard let place = QuotedText.firstSign(in: part) else {
      let nearest = NearestWord.of(part, in: names).map { "did you mean \($0)? " } ?? ""
      throw PopulationError(
        problem: "no population is named \"\(part)\"",
        remedy: nearest + "use one of \(names.joined(separator: ", ")), or a condition as in "
          + "family=data-scientist")
    }
    let word = QuotedText.trimmed(part[..<place])
    let key = try key(word)
    let rest = part[place...]
    guard
      let comparison = Condition.Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) })
    else {
      throw PopulationError(
        problem: "\"\(part)\" compares by no sign that is known",
        remedy: "use \(Self.signs(key))")
    }
    guard Self.takes(key, comparison) else {
      throw PopulationError(
        problem: "\(word) is not compared by \(comparison.rawValue)",
        remedy: "use \(Self.signs(key))")
    }
    var values: [String] = []
    for value in try QuotedText.parts(String(rest.dropFirst(comparison.rawValue.count)), at: ",") {
      values.append(try self.value(QuotedText.unquoted(value), key))
    }
    guard !values.isEmpty else {
      throw PopulationError(
        problem: "\"\(part)\" names no value", remedy: "write one behind \(comparison.rawValue)")
    }
    return [Condition(key, comparison, values)]
  }

  private func key(_ word: String) throws(PopulationError) -> Condition.Key {
    if let key = Condition.Key(rawValue: word.lowercased()) { return key }
    let keys = Condition.Key.allCases.map(\.rawValue)
    let nearest = NearestWord.of(word, in: keys).map { "did you mean \($0)? " } ?? ""
    throw PopulationError(
      problem: "there is no key \"\(word)\"",
      remedy: nearest + "use one of \(keys.joined(separator: ", "))")
  }

  private static func takes(_ key: Condition.Key, _ comparison: Condition.Comparison) -> Bool {
    switch comparison {
    case .is, .isNot: true
    case .hasWords, .lacksWords: key == .title
    case .isAtLeast, .isAtMost, .isAbove, .isBelow: key == .date
    }
  }

  private static func signs(_ key: Condition.Key) -> String {
    Condition.Comparison.allCases.filter { takes(key, $0) }.map(\.rawValue).joined(separator: " ")
  }

  /// A value as records write it.
  private func value(_ text: String, _ key: Condition.Key) throws(PopulationError) -> String {
    switch key {
    case .family: return try Self.word(text, Family.allCases.map(\.rawValue), key)
    case .seniority: return try Self.word(text, Seniority.allCases.map(\.rawValue), key)
    case .role: return try Self.word(text, Role.allCases.map(\.rawValue), key)
    case .workMode: return try Self.word(text, WorkMode.allCases.map(\.rawValue), key)
    case .country: return try Self.country(text)
    case .company, .source: return text
    case .title:
      guard !NameKey.words(text).isEmpty else {
        throw PopulationError(
          problem: "\"\(text)\" holds no word of a title", remedy: "write one or more words")
      }
      return text
    case .date:
      guard Self.isDate(text) else {
        throw PopulationError(
          problem: "\"\(text)\" is no date", remedy: "write as in 2026, 2026-01 or 2026-01-31")
      }
      return text
    case .skill:
      if let name = skill(text) { return name }
      let nearest = NearestWord.of(text, in: skills).map { "did you mean \($0)? " } ?? ""
      throw PopulationError(
        problem: "no vocabulary has the skill \"\(text)\"",
        remedy: nearest + "check the spelling, or add it with --vocabulary")
    }
  }

  /// One of a few words, also as reports print it: `data scientist` for `data-scientist`.
  private static func word(
    _ text: String, _ words: [String], _ key: Condition.Key
  ) throws(PopulationError) -> String {
    let word = text.lowercased().split(separator: " ").joined(separator: "-")
    if words.contains(word) { return word }
    let nearest = NearestWord.of(word, in: words).map { "did you mean \($0)? " } ?? ""
    throw PopulationError(
      problem: "there is no \(key.rawValue) \"\(text)\"",
      remedy: nearest + "use one of \(words.joined(separator: ", "))")
  }

  /// A country's code of two letters, in capitals or not.
  private static func country(_ text: String) throws(PopulationError) -> String {
    let code = text.uppercased()
    guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw PopulationError(
        problem: "\"\(text)\" is no code of a country",
        remedy: "write its two letters by ISO 3166-1, as in US, GB or DE")
    }
    return code == "UK" ? "GB" : code
  }

  /// A year, a month or a day.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    return (numbers.count < 2 || (1...12).contains(numbers[1]))
      && (numbers.count < 3 || (1...31).contains(numbers[2]))
  }
}
