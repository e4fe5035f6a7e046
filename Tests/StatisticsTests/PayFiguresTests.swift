import Model
import SampleRecords
import Testing

@testable import Statistics

struct PayFiguresTests {
  private static func figures(_ salaries: [Salary?]) -> PayFigures {
    var summary = Summary()
    for (place, salary) in salaries.enumerated() {
      var record = Sample.record(
        "\(place)", title: "Engineer \(place)", family: place < 3 ? .dataEngineer : .dataScientist,
        seniority: place % 2 == 0 ? .senior : .mid)
      record.salary = salary
      summary.add(.posting(record))
    }
    return summary.statistics().overall.pay
  }

  private static func row(_ salary: Salary?) -> PostingRow {
    var record = Sample.record("a")
    record.salary = salary
    var table = PostingTable()
    table.append(RecordExcerpt(record))
    return PostingRows(table).all[0]
  }

  private static func salary(
    _ low: Double?, _ high: Double?, _ period: Salary.Period? = .year, _ currency: String? = "EUR"
  ) -> Salary {
    Salary(currency: currency, low: low, high: high, period: period)
  }

  @Test(arguments: [
    (salary(60_000, 80_000), 70_000), (salary(60_000, nil), 60_000), (salary(nil, 90_000), 90_000),
    (salary(5_000, 6_000, .month), 66_000), (salary(50, 60, .hour), nil),
    (salary(500, 500, .day), nil), (salary(60_000, 70_000, nil), nil),
    (salary(-5, -5), nil), (salary(1e300, 1e300), nil), (salary(.infinity, 1), nil),
  ])
  func aRangeIsItsMiddleForAYear(_ salary: Salary, _ yearly: Int?) {
    let row = Self.row(salary)
    #expect(row.payStated?.yearly == yearly && row.payStated != nil)
  }

  @Test func payIsToldByCountry() throws {
    var summary = Summary()
    for place in 0..<6 {
      var record = Sample.record("\(place)", title: "Engineer \(place)")
      record.salary = Self.salary(Double(10_000 * (place + 1)), nil)
      record.terms.place.value = place == 5 ? nil : Place(country: place < 3 ? "DE" : "AT")
      summary.add(.posting(record))
    }
    let euros = try #require(summary.statistics().overall.pay.currencies.first)
    #expect(euros.countries.map(\.country) == ["DE", "AT"])
    #expect(euros.countries.map(\.pay.quartiles?.median) == [20_000, 45_000])
  }

  @Test func whatNamesNoAmountStatesNoPay() {
    #expect(Self.row(nil).payStated == nil)
    #expect(Self.row(Self.salary(nil, nil)).payStated == nil)
  }

  @Test func payIsComparedInItsOwnCurrency() {
    let pay = Self.figures([
      Self.salary(40_000, 60_000), Self.salary(70_000, 70_000), Self.salary(5_000, 5_000, .month),
      Self.salary(90_000, 90_000, .year, "USD"), Self.salary(30, 40, .hour),
      Self.salary(80_000, 80_000, .year, nil), nil,
    ])
    #expect(pay.stated.simple == Share(6, of: 7))
    #expect(pay.comparable.simple == Share(4, of: 7))
    #expect(pay.currencies.map(\.code) == ["EUR", "USD"])
    #expect(pay.currencies[0].all.postings == 3)
    #expect(pay.currencies[0].all.quartiles?.median == 60_000)
    let engineers = pay.currencies[0].families[Family.allCases.firstIndex(of: .dataEngineer) ?? 0]
    #expect(engineers.postings == 3)
    #expect(pay.currencies[1].families.map(\.postings).reduce(0, +) == 1)
    let senior = pay.currencies[0].seniorities[Seniority.senior.rank]
    #expect(senior.quartiles?.median == 55_000 && senior.postings == 2)
  }

  @Test func withoutPostingsThereIsNoPay() {
    let pay = Self.figures([])
    #expect(pay.stated.simple == Share(0, of: 0) && pay.currencies.isEmpty)
  }
}
