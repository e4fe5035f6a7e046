/// What years of experience are asked for.
public enum YearsSubject: String, CaseIterable, Sendable {
  /// Experience as such: "5+ years of professional experience".
  case any
  /// Building software: "5+ years of software engineering".
  case software
  /// Machine learning, data science or the like.
  case machineLearning = "machine-learning"
  /// Something that a profile has no count for: "5+ years in pricing".
  case other
}

/// Reads of what a number of years speaks.
enum YearsSubjectReader {
  /// The subject of years with the given words behind and before them on their line.
  ///
  /// What stands behind wins: "5+ years of software engineering, some of it with models".
  static func subject(after: String, before: String) -> YearsSubject {
    let clause = words(of: firstClause(after))
    if let found = subject(clause) { return found }
    let specific = clause.filter { !generic.contains($0) }
    if !specific.isEmpty { return .other }
    let head = words(of: before)
    if let found = subject(head) { return found }
    return .any
  }

  /// The words up to the first stop, semicolon, or bracket.
  private static func firstClause(_ text: String) -> Substring {
    text.prefix { !".;(".contains($0) }
  }

  private static func words(of text: some StringProtocol) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  private static func subject(_ words: [String]) -> YearsSubject? {
    var found: YearsSubject?
    var hasOr = false
    for word in words {
      let kind: YearsSubject? =
        machineLearning.contains(word)
        ? .machineLearning : software.contains(word) ? .software : nil
      if word == "or" || word == "and" || word == "with" { hasOr = word == "or" }
      guard let kind else { continue }
      guard let first = found else {
        found = kind
        hasOr = false
        continue
      }
      if kind != first {
        // "Software engineering or machine learning": either will do.
        return hasOr ? .any : first
      }
    }
    return found
  }

  // "Learning", "science" and "vision" stand for the pairs that they end, "data" for neither side.
  private static let machineLearning: Set<String> = [
    "ml", "ai", "learning", "science", "scientist", "scientists", "nlp", "vision", "llm", "llms",
    "genai", "mlops", "modeling", "modelling", "models", "applied", "statistics", "statistical",
    "research", "researcher",
  ]

  private static let software: Set<String> = [
    "software", "engineering", "engineer", "engineers", "developer", "developers", "developing",
    "development", "programming", "coding", "backend", "back", "frontend", "front", "fullstack",
    "stack", "platform", "infrastructure", "devops", "sre", "web", "mobile", "systems", "building",
    "shipping", "python", "java", "javascript", "typescript", "go", "golang", "rust", "scala",
    "kotlin", "ruby", "php", "sql", "net", "c", "cloud", "pipelines", "etl", "distributed",
    "computing", "database", "databases", "technical", "code",
  ]

  private static let generic: Set<String> = [
    "experience", "experiences", "professional", "relevant", "related", "work", "working", "of",
    "in", "or", "and", "a", "an", "the", "with", "as", "similar", "role", "roles", "position",
    "positions", "field", "fields", "area", "hands", "on", "practical", "proven", "industry",
    "industrial", "full", "time", "equivalent", "required", "preferred", "minimum", "at", "least",
    "more", "plus", "post", "s", "job", "this", "that", "for", "is", "to", "your", "you", "have",
    "ideally", "prior", "previous", "direct", "demonstrated", "solid", "strong", "commercial",
    "real", "world", "total", "overall", "us", "degree",
  ]
}
