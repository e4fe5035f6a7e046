import Model

/// What a word by which employers say what they do tells: an industry, how surely, and where.
struct IndustryWord {
  enum Grade: String, CaseIterable {
    /// Names the employer's trade: "credit union".
    case sure = ""
    /// Is the trade of some and the business of many: "payments".
    case hint = " hint"
    /// Tells only inside an employer's own name: "Capital".
    case name = " name"
  }

  /// Nil where the words only look like those of an industry: "social network analysis".
  let industry: Int?
  let grade: Grade

  /// The words with that payload in the table of industries.
  init(payload: Int) {
    let grades = Self.grades.count
    industry = payload < Self.industries * grades ? payload / grades : nil
    grade = Self.grades[payload % grades]
  }

  // Asked for at every word of every text.
  private static let grades = Grade.allCases
  private static let industries = Industry.allCases.count

  /// The kinds of the table of industries, by whose places payloads are made.
  static let kinds =
    Industry.allCases.flatMap { industry in
      Grade.allCases.map { industry.rawValue + $0.rawValue }
    } + ["nothing"]
}
