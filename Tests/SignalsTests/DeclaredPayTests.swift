import Model
import Signals
import Testing

/// Pay that only the data of a posting state.
struct DeclaredPayTests {
  private func salary(_ words: String) -> Salary? {
    PostingAnalyzer().record(
      of: Posting(id: "a.csv#1", document: TextDocument(), declared: Declared(salary: words))
    ).salary
  }

  @Test func whatTheEmployerSaysCounts() {
    #expect(salary("$124K - $131K (Employer Est.)")?.low == 124_000)
    #expect(salary("$70K - $90K")?.high == 90_000)
  }

  @Test(arguments: ["$70K - $90K (Glassdoor Est.)", "$70,000 a year (estimated)", "Estimate: $70K"])
  func whatABoardEstimatesDoesNot(_ words: String) { #expect(salary(words) == nil) }
}
