import Model

/// What a page declares in machine-readable form, beside what its text says.
public struct DeclaredCheck: Hashable, Sendable {
  /// What the declaration is about.
  public enum Subject: String, CaseIterable, Sendable {
    case education, experience, pay, employment
  }

  /// How declaration and text stand to each other.
  public enum Outcome: String, CaseIterable, Sendable {
    /// Both say the same.
    case agrees
    /// They say different things.
    case contradicts
    /// The text says nothing to compare with, or the declaration cannot be read.
    case notComparable = "not-comparable"
  }

  /// What it is about.
  public var subject: Subject
  /// The declaration, as the page writes it.
  public var declared: String
  /// What was read from the text, in words.
  public var text: String
  /// How they stand to each other.
  public var outcome: Outcome

  /// All that the page declares, in the order of `Subject`.
  public static func all(of record: Record) -> [DeclaredCheck] {
    let declared = record.declared
    var checks: [DeclaredCheck] = []
    if let education = declared.education {
      checks.append(
        DeclaredCheck(
          subject: .education, declared: education, text: degreeText(record),
          outcome: compare(education, record.degree.minimum)))
    }
    if let months = declared.experienceMonths {
      let years = record.years.value
      checks.append(
        DeclaredCheck(
          subject: .experience, declared: months == 1 ? "1 month" : "\(months) months",
          text: years.map { YearsWords.years($0) } ?? "no years required",
          outcome: (years ?? 0).multipliedReportingOverflow(by: 12) == (months, false)
            ? .agrees : .contradicts))
    }
    if let salary = declared.salary {
      checks.append(
        DeclaredCheck(
          subject: .pay, declared: salary, text: record.pay.value ?? "no pay stated",
          outcome: compare(salary, pay: record.pay.value)))
    }
    if let employment = declared.employmentType {
      checks.append(
        DeclaredCheck(
          subject: .employment, declared: employment, text: "",
          outcome: .notComparable))
    }
    return checks
  }

  private static func degreeText(_ record: Record) -> String {
    guard let minimum = record.degree.minimum else { return "no degree required" }
    return DegreeWords.article(minimum) + (record.degree.substitutable ? " or equivalent" : "")
  }

  private static func compare(_ education: String, _ minimum: DegreeLevel?) -> Outcome {
    guard let level = level(education) else { return .notComparable }
    switch level {
    case .level(let declared): return declared == minimum ? .agrees : .contradicts
    case .nothing: return minimum == nil ? .agrees : .contradicts
    }
  }

  private enum Level {
    case level(DegreeLevel)
    case nothing
  }

  /// The lowest level that a declaration names, by Google's values for `credentialCategory` and the
  /// words that boards write instead; nil where it names none.
  private static func level(_ education: String) -> Level? {
    let words = education.lowercased()
    let names: [(String, DegreeLevel)] = [
      ("high school", .highSchool), ("associate", .associate), ("bachelor", .bachelor),
      ("postgraduate", .master), ("master", .master), ("phd", .doctorate), ("ph.d", .doctorate),
      ("doctor", .doctorate),
    ]
    if let lowest = names.first(where: { words.contains($0.0) }) { return .level(lowest.1) }
    if words.contains("no requirement") || words == "none" { return .nothing }
    return nil
  }

  /// Pay agrees where the two name an amount in common.
  private static func compare(_ salary: String, pay: String?) -> Outcome {
    guard let pay else { return .notComparable }
    let declared = amounts(salary)
    let stated = amounts(pay)
    guard !declared.isEmpty, !stated.isEmpty else { return .notComparable }
    return declared.contains(where: stated.contains) ? .agrees : .contradicts
  }

  /// The amounts in a text, thousands written out: "120k" and "120,000" are the same.
  private static func amounts(_ text: String) -> [Int] {
    var amounts: [Int] = []
    var digits = ""
    let letters = Array(text.unicodeScalars)
    for (place, letter) in letters.enumerated() {
      if letter.properties.numericType == .decimal {
        digits.unicodeScalars.append(letter)
        continue
      }
      let next = place + 1 < letters.count ? letters[place + 1].properties.numericType : nil
      if letter == ",", next == .decimal, !digits.isEmpty { continue }
      if let amount = Int(digits) {
        amounts.append(letter == "k" || letter == "K" ? amount * 1000 : amount)
      }
      digits = ""
    }
    if let amount = Int(digits) { amounts.append(amount) }
    return amounts
  }
}
