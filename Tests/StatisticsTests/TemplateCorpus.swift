import Foundation

@testable import Statistics

/// Invented postings, most of small companies and some of large ones, each with its own way to write.
struct TemplateCorpus {
  /// How often each of eight things is said, in percent.
  static let rates = [37, 9, 5, 50, 9, 7, 16, 6]

  /// Samples that a simulation draws: `scripts/check-statistics` 2,000, tests alone few.
  static let samples =
    ProcessInfo.processInfo.environment["JOBREQ_SPLITS"].flatMap { Int($0) } ?? 10

  /// Whether the samples are so many that the rates among them can be held to their bars.
  static let isFull = samples >= 1000

  /// The company of each posting, nil for one that names none.
  private(set) var companies: [String?] = []
  /// What each posting says.
  private(set) var answers: [[Bool]] = []
  var generator: SplitMix64

  /// `size` postings, in which a company of one template writes the same in `alike` of 100 cases.
  init(size: Int, alike: Int, rates: [Int] = Self.rates, seed: UInt64 = 17) {
    generator = SplitMix64(seed: seed)
    while companies.count < size {
      let draw = generator.next(below: 100)
      let postings = draw < 80 ? 1 : draw < 97 ? 2 + generator.next(below: 6) : size / 40
      let template = rates.map { generator.next(below: 100) < $0 }
      let company = "Company \(companies.count)"
      for _ in 0..<min(postings, size - companies.count) {
        companies.append(postings == 1 ? nil : company)
        answers.append(
          rates.enumerated().map { place, rate in
            generator.next(below: 100) < alike
              ? template[place] : generator.next(below: 100) < rate
          })
      }
    }
  }

  /// The number of each posting's company; one without a company has its own.
  var numbers: [Int32] {
    CompanyNumbers.numbers(of: companies.enumerated().map { ("\($0)", $1) })
  }
}
