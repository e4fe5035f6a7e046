/// Reads of what a number of years speaks.
enum YearsSubjectReader {
  /// The subject of years with the given words behind and before them on their line.
  ///
  /// What stands behind wins, and of it what comes first: "5+ years of software engineering, some of
  /// it with models" asks for software.
  static func subject(after: String, before: String) -> YearsSubject {
    let clause = firstAlternative(firstClause(after))
    if let found = subject(words(of: clause)) { return found }
    let specific = words(of: clause).filter { !generic.contains($0) }
    if !specific.isEmpty { return .other(shortened(clause)) }
    return subject(words(of: before)) ?? .any
  }

  /// The subject of years that a line names beside a degree: what follows the last of them.
  static func subject(besideDegreeOn line: String) -> YearsSubject {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.lastIndex(where: { isYears($0) }) else { return .any }
    return subject(after: words[(last + 1)...].joined(separator: " "), before: "")
  }

  /// Whether no word of the first clause names work of another kind, as "managing" does.
  static func mayBeSoftware(_ after: String) -> Bool {
    elsewhere.isDisjoint(with: words(of: firstClause(after)))
  }

  private static func isYears(_ word: Substring) -> Bool {
    let letters = word.lowercased().filter(\.isLetter)
    return ["year", "years", "yr", "yrs"].contains(letters)
  }

  /// The words up to the first stop, semicolon, bracket, or further number of years.
  static func firstClause(_ text: String) -> Substring {
    let clause = text.prefix { !".;(:".contains($0) }
    let words = clause.split(separator: " ")
    guard let next = words.firstIndex(where: isYears), next > 0 else { return clause }
    return clause[..<words[next - 1].startIndex]
  }

  /// "Hands-on experience or accomplishments that show as much" speaks of experience.
  private static func firstAlternative(_ clause: Substring) -> Substring {
    let words = clause.split(separator: " ")
    guard let or = words.firstIndex(of: "or"), or > 0 else { return clause }
    let head = clause[..<words[or].startIndex]
    let first = self.words(of: head)
    return first.contains("experience") && first.allSatisfy(generic.contains) ? head : clause
  }

  private static func shortened(_ clause: Substring) -> String {
    func isGeneric(_ word: Substring) -> Bool {
      let letters = word.lowercased().filter { $0.isLetter || $0.isNumber }
      return letters.isEmpty || generic.contains(letters)
    }
    var tail = clause.split(separator: " ").drop(while: isGeneric)
    while let last = tail.last, isGeneric(last) { tail.removeLast() }
    return tail.prefix(8).joined(separator: " ") + (tail.count > 8 ? " …" : "")
  }

  /// Lower-case words; commas and slashes stand as words of their own.
  private static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if character == "," || character == "/" { words.append(String(character)) }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func subject(_ words: [String]) -> YearsSubject? {
    var found: YearsSubject?
    var joins: Set<String> = []
    var another = false
    var place = 0
    while place < words.count {
      let word = words[place]
      if found == nil, elsewhere.contains(word) { return nil }
      if found != nil, turning.contains(word) { break }
      if ["or", ",", "/"].contains(word) { joins.insert(word) }
      if word == "or", another { return .any }
      guard let (kind, length) = kind(words[place...]) else {
        place += 1
        continue
      }
      if found == nil {
        found = kind
        joins = []
      } else if case .software = kind, case .software = found {
        // "Backend development, distributed systems": the first names the trade.
      } else if kind != found, joins.contains("or") || joins.contains("/") {
        return .any
      } else if kind != found, joins.contains(",") {
        // "Software engineer, ML engineer or equivalent": either will do.
        another = true
      }
      place += length
    }
    return found
  }

  private static func kind(_ words: ArraySlice<String>) -> (kind: YearsSubject, length: Int)? {
    for length in [3, 2, 1] where words.count >= length {
      let phrase = words.prefix(length).joined(separator: " ")
      if machineLearning.contains(phrase) { return (.machineLearning, length) }
      if software.contains(phrase) { return (.software(trade: nil), length) }
      // "Cloud-based models": of what kind, not what.
      let next = words.dropFirst(length).first ?? ""
      if let trade = trades[phrase], next != "based", next != "native" {
        return (.software(trade: trade), length)
      }
    }
    return nil
  }

  private static let machineLearning: Set<String> = [
    "machine learning", "ml", "ai", "artificial intelligence", "deep learning", "data science",
    "data scientist", "data scientists", "nlp", "natural language processing", "computer vision",
    "llm", "llms", "genai", "mlops", "applied science", "applied scientist",
    "reinforcement learning", "statistical modeling", "statistical modelling",
    "statistical models", "predictive modeling", "predictive models", "neural networks",
    "forecasting", "model building",
  ]

  private static let software: Set<String> = [
    "software", "engineering experience", "developer", "developers", "programming", "coding",
    "application development", "technical experience", "full lifecycle",
  ]

  /// Kinds of software work by the skill that a profile names where its years are of that kind.
  static let trades: [String: String] = [
    "full stack": "full-stack development", "fullstack": "full-stack development",
    "backend": "backend development", "back end": "backend development",
    "frontend": "frontend development", "front end": "frontend development",
    "web development": "web development", "mobile development": "mobile development",
    "data engineering": "data engineering", "data engineer": "data engineering",
    "data infrastructure": "data engineering", "data pipelines": "data pipelines",
    "analytics engineering": "analytics engineering", "analytics engineer": "analytics engineering",
    "etl": "ETL", "data warehousing": "data warehousing", "devops": "DevOps",
    "sre": "site reliability engineering", "distributed systems": "distributed systems",
    "infrastructure": "infrastructure engineering", "platform engineering": "platform engineering",
    "cloud": "cloud computing", "python": "Python", "java": "Java", "javascript": "JavaScript",
    "typescript": "TypeScript", "golang": "Go", "rust": "Rust", "scala": "Scala",
    "kotlin": "Kotlin", "ruby": "Ruby", "php": "PHP", "sql": "SQL",
  ]

  /// Kinds of work that no count of a profile holds, whatever technical words follow.
  private static let elsewhere: Set<String> = [
    "managing", "leading", "management", "customer", "consulting", "sales", "marketing",
    "financial",
    "finance", "security", "safety", "laboratory", "teaching", "embedded", "hr", "design",
  ]

  /// Words behind which only details follow.
  private static let turning: Set<String> = [
    "including", "with", "ideally", "preferably", "some", "especially", "particularly", "such",
    "which", "using", "focus", "incl",
  ]

  private static let generic: Set<String> = [
    "experience", "experiences", "professional", "relevant", "related", "work", "working", "of",
    "in", "or", "and", "a", "an", "the", "with", "as", "similar", "role", "roles", "position",
    "positions", "field", "fields", "area", "hands", "on", "practical", "proven", "industry",
    "industrial", "full", "time", "equivalent", "required", "preferred", "minimum", "at", "least",
    "more", "plus", "post", "s", "job", "this", "that", "for", "is", "to", "your", "you", "have",
    "ideally", "prior", "previous", "direct", "demonstrated", "solid", "strong", "commercial",
    "real", "world", "total", "overall", "us", "degree", "projects", "project", "exp", ",", "/",
    "combination", "formal", "education", "be", "must", "any", "academic",
  ]
}
