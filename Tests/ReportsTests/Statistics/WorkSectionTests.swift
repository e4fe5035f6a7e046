import Model
import SampleRecords
import Statistics
import Testing

@testable import ReportKit
@testable import Reports

/// Pay, work and proof: a section stands where there is something to show.
struct WorkSectionTests {
  private static func page(_ count: Int, _ change: (inout Record, Int) -> Void) -> Page {
    let outcomes = (0..<count).map { place -> Outcome in
      var record = Sample.record("\(place)", title: "Engineer \(place)")
      change(&record, place)
      return .posting(record)
    }
    return Composer(ReportSample.statistics(outcomes), postings: 10).page()
  }

  private static func titles(_ page: Page) -> Set<String> {
    Set(page.sections.map(\.title)).intersection(["Pay", "The work", "Certificates and proof"])
  }

  @Test func whatNoPostingSaysHasNoSection() {
    #expect(Self.titles(Self.page(40) { _, _ in }).isEmpty)
  }

  @Test(arguments: [(9, 0), (40, 3)])
  func ofFewPostingsThereIsNoSection(_ count: Int, _ sections: Int) {
    let page = Self.page(count) { record, _ in
      record.salary = Salary(currency: "EUR", low: 50_000, high: 70_000, period: .year)
      record.work.duties = [Told(.training, evidence: [])]
      record.work.proof = [ProofAsked(.patents, .required, evidence: [])]
    }
    #expect(Self.titles(page).count == sections)
  }

  @Test func payIsShownForFamiliesOfEnoughPostings() throws {
    let page = Self.page(40) { record, place in
      record.salary = Salary(
        currency: place < 3 ? "USD" : "EUR", low: Double(50_000 + place), high: nil, period: .year)
      record.family.value = place < 8 ? .dataEngineer : .dataScientist
    }
    let text = String(decoding: MarkdownWriter.bytes(page), as: UTF8.self)
    #expect(text.contains("A year, in EUR") && !text.contains("A year, in USD"))
    #expect(text.contains("3 postings in a currency of fewer than 10 are not shown"))
    let table = try #require(
      page.sections.first { $0.title == "Pay" }?.blocks.compactMap { block in
        if case .table(let table) = block { table } else { nil }
      }.first)
    let names = table.rows.map { row in
      if case .lines(let lines) = row[0] { lines[0].line } else { "" }
    }
    #expect(names == ["data scientist", "mid", "all"])
  }

  @Test(arguments: [
    (0.0, "0"), (999, "999"), (1000, "1,000"), (66_500, "66,500"), (1_234_567, "1,234,567"),
    (nil, "–"),
  ])
  func amountsHaveTheirThousandsParted(_ amount: Double?, _ words: String) {
    #expect(PaySection.amount(amount) == words)
  }

  @Test func aCertificateOfOnePostingIsNotListed() {
    let page = Self.page(40) { record, place in
      record.certifications = [
        Certification(name: place < 2 ? "CPA" : "own \(place)", standing: .required, evidence: [])
      ]
    }
    let text = String(decoding: MarkdownWriter.bytes(page), as: UTF8.self)
    #expect(text.contains("| CPA |") && !text.contains("| own 3 |"))
    #expect(text.contains("38 more certificates"))
  }

  @Test(arguments: [
    ("cost-latency", "cost and latency"), ("ml-platform", "ML platform"), ("training", "training"),
    ("defence-government", "defence and government"),
    ("reinforcement-learning", "reinforcement learning"),
  ])
  func namesAreSaidInWords(_ name: String, _ words: String) {
    #expect(Wording.words(name) == words)
  }
}
