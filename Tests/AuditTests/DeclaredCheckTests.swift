import Model
import Testing

@testable import Audit

struct DeclaredCheckTests {
  private func check(_ declared: Declared, _ text: String) -> [DeclaredCheck] {
    guard case .posting(var record, let sections, _) = Fixture.input(text) else { return [] }
    record.declared = declared
    return Card(record, sections: sections, years: [], judge: nil).declared
  }

  private static let text = """
    Data Engineer
    Requirements
    - Bachelor's degree in computer science
    - 3+ years of experience
    The salary is $120,000 - $150,000 a year.
    """

  @Test(arguments: [
    ("bachelor degree", DeclaredCheck.Outcome.agrees), ("Bachelor's or Master's", .agrees),
    ("postgraduate degree", .contradicts), ("high school", .contradicts),
    ("no requirements", .contradicts), ("something else", .notComparable),
  ])
  func educationIsSetBesideTheText(_ declared: String, _ outcome: DeclaredCheck.Outcome) {
    #expect(check(Declared(education: declared), Self.text).first?.outcome == outcome)
  }

  @Test(arguments: [(36, DeclaredCheck.Outcome.agrees), (60, .contradicts), (0, .contradicts)])
  func experienceIsComparedInMonths(_ months: Int, _ outcome: DeclaredCheck.Outcome) {
    #expect(check(Declared(experienceMonths: months), Self.text).first?.outcome == outcome)
  }

  @Test(arguments: [
    ("USD 120000-150000 YEAR", DeclaredCheck.Outcome.agrees), ("USD 90000 YEAR", .contradicts),
    ("competitive", .notComparable),
  ])
  func payAgreesWhereAnAmountIsShared(_ salary: String, _ outcome: DeclaredCheck.Outcome) {
    #expect(check(Declared(salary: salary), Self.text).first?.outcome == outcome)
  }

  @Test func aTextWithoutRequirementsIsNoAgreement() {
    let checks = check(
      Declared(education: "bachelor degree", experienceMonths: 24),
      "Data Engineer\nWe build things.")
    #expect(checks.map(\.outcome) == [.contradicts, .contradicts])
  }

  @Test func nothingDeclaredIsNothingToCheck() {
    #expect(check(Declared(), Self.text).isEmpty)
  }
}
