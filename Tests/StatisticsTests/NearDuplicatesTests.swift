import Model
import SampleRecords
import Testing

@testable import Statistics

struct NearDuplicatesTests {
  /// A text of 400 words, `changed` of them its own, spread evenly.
  private func words(_ text: String, changed: Int = 0, by name: String = "") -> [UInt32] {
    var words = Sample.text(of: text)
    let own = Sample.text(of: "own " + name)
    for number in 0..<changed { words[number * words.count / changed] = own[number] }
    return words
  }

  private func clusters(_ records: [Record]) -> [[String]] {
    var summary = Summary()
    for record in records { summary.add(.posting(record)) }
    return summary.statistics().duplicates.clusters.map(\.members)
  }

  @Test func aPostingSavedTwiceIsOne() {
    let text = words("text")
    #expect(
      clusters([
        Sample.record("b.html", words: text), Sample.record("a.html", words: text),
        Sample.record("c.html"),
      ]) == [["a.html", "b.html"]])
  }

  @Test func aPostingForAnotherCityIsOneThoughSomeWordsDiffer() {
    #expect(
      clusters([
        Sample.record("a", title: "Data Scientist", company: "Acme", words: words("text")),
        Sample.record(
          "b", title: "DATA SCIENTIST", company: "Acme, Inc.",
          words: words("text", changed: 4, by: "b")),
      ]) == [["a", "b"]])
  }

  @Test func halfOfTheTextIsNotEnough() {
    #expect(
      clusters([
        Sample.record("a", words: words("text")),
        Sample.record("b", words: words("text", changed: 30, by: "b")),
      ]) == [])
  }

  @Test(arguments: [
    Sample.record("b", title: "Data Engineer"), Sample.record("b", company: "Globex"),
    Sample.record("b", seniority: .senior), Sample.record("b", company: nil),
  ])
  func anotherTitleCompanyOrSeniorityIsAnotherPosting(_ other: Record) {
    var other = other
    other.fingerprint = Fingerprint(words: words("text", changed: 4, by: "b"))
    #expect(clusters([Sample.record("a", words: words("text")), other]) == [])
  }

  @Test func theSameTextIsOneUnderAnyCompany() {
    let text = words("text")
    #expect(
      clusters([
        Sample.record("a", company: "Acme", words: text),
        Sample.record("b", company: nil, words: text),
        Sample.record("c", company: "Acme Holding", words: text),
        Sample.record("d", company: "Acme Holding", words: words("text", changed: 4, by: "d")),
      ]) == [["a", "b", "c", "d"]])
  }

  @Test func oneTextReadUnderOtherHeadingsIsOne() {
    var a = Sample.record("a", words: words("text"))
    var b = Sample.record("b", company: nil, words: words("text", changed: 200, by: "b"))
    a.textHash = 7
    b.textHash = 7
    #expect(clusters([a, b]) == [["a", "b"]])
    b.textHash = 8
    #expect(clusters([a, b]) == [])
  }

  @Test func aTextThatSaysTooLittleIsOneOnlyUnderTheSameCompany() {
    let text = words("text")
    #expect(
      clusters([
        Sample.record("a", company: "Acme", words: text, textBytes: 499),
        Sample.record("b", company: nil, words: text, textBytes: 499),
        Sample.record("c", company: "Acme", words: text, textBytes: 499),
      ]) == [["a", "c"]])
  }

  @Test func theCityInATitleDoesNotKeepPostingsApart() {
    #expect(
      clusters([
        Sample.record(
          "a", title: "Engineer - Dublin", location: "Dublin, Ireland", words: words("text")),
        Sample.record(
          "b", title: "Engineer - Singapore", location: "Singapore",
          words: words("text", changed: 4, by: "b")),
      ]) == [["a", "b"]])
  }

  @Test(arguments: [
    (Sample.record("b", minimum: .doctorate), "$1"), (Sample.record("b", years: 3), "$1"),
    (Sample.record("b", pay: "$130,000 a year"), "$120,000 a year"),
    (Sample.record("b", pay: "$55 an hour"), "$45 an hour"),
  ])
  func jobsOfAnotherDegreeYearsOrPayAreNeverOne(_ other: Record, _ pay: String) {
    for changed in [0, 4] {
      var other = other
      other.fingerprint = Fingerprint(words: words("text", changed: changed, by: "b"))
      #expect(clusters([Sample.record("a", words: words("text"), pay: pay), other]) == [])
    }
  }

  @Test func payThatOnePostingLeavesOutKeepsNobodyApart() {
    let text = words("text")
    #expect(
      clusters([
        Sample.record("a", words: text), Sample.record("b", words: text, pay: "$120,000"),
        Sample.record("c", words: text, pay: "$120K"),
        Sample.record("d", words: text, pay: "$130,000"),
      ]) == [["a", "b", "c"]])
  }

  @Test(arguments: [
    "Data Scientist - EMEA", "Data Scientist (West)", "Data Scientist, Contract",
    "Data Scientist â€“ Remote", "Data Scientist - San Francisco, CA - Indeed.com",
    "Data Scientist | Full-time", "Data Scientist (m/f/d)", "Data Scientist EMEA",
  ])
  func whatARepostAddsToATitleKeepsNobodyApart(_ title: String) {
    #expect(
      clusters([
        Sample.record("a", words: words("text")),
        Sample.record("b", title: title, words: words("text", changed: 4, by: "b")),
      ]) == [["a", "b"]])
  }

  @Test(arguments: [
    "Data Scientist, Fraud", "Data Scientist II", "Data Scientist - Central Bank Models",
    "Contract Data Scientist",
  ])
  func whatSaysMoreOfTheJobKeepsItApart(_ title: String) {
    #expect(
      clusters([
        Sample.record("a", words: words("text")),
        Sample.record("b", title: title, words: words("text", changed: 4, by: "b")),
      ]) == [])
  }

  @Test(arguments: [
    ("$120,000 – $150K", [120_000, 150_000]), ("up to 45.50 an hour", [45]), ("", []),
    ("99999999999999999999", []), ("1,20", [1, 20]), ("9999999999k", []),
    ("1,234,567", [1_234_567]), ("5,000", [5000]), ("5,00", [0, 5]), ("45. Then 7", [7, 45]),
    ("7.5k", [7]), ("12.50.3", [3, 12]), ("8", [8]), ("8.", [8]), ("90K", [90_000]),
    ("1000000000", [1_000_000_000]), ("1000000001", []), ("9 to 9", [9]),
  ])
  func payIsReducedToItsNumbers(_ text: String, _ numbers: [Int]) {
    #expect(PayKey.numbers(text) == numbers)
  }

  @Test(arguments: [
    ("Engineer â€“ ML", "Engineer – ML"), ("DÃ©veloppeur", "Développeur"),
    ("Développeur", "Développeur"), ("株式会社", "株式会社"), ("50 €", "50 €"), ("", ""),
  ])
  func mojibakeIsMended(_ text: String, _ meant: String) { #expect(Mojibake.mended(text) == meant) }

  @Test func emptyTextsAreNotCompared() {
    #expect(clusters([Sample.record("a", words: []), Sample.record("b", words: [])]) == [])
  }

  @Test func manyRepostsAreOneCluster() {
    let records = (0..<500).map { number in
      Sample.record("\(number)", words: words("text", changed: 2, by: "\(number)"))
    }
    #expect(clusters(records).map(\.count) == [500])
  }

  @Test func duplicatesAreCountedOnceUnlessKept() {
    var summary = Summary()
    for id in ["b", "a", "c"] {
      summary.add(.posting(Sample.record(id, years: 3, words: words("text"))))
    }
    let once = summary.statistics()
    #expect(once.overall.postings == 1)
    #expect((once.duplicates.before, once.duplicates.after) == (3, 1))
    #expect(once.counted.map(\.id) == ["a"])
    #expect(once.postings.map(\.duplicateOf) == [nil, "a", "a"])
    let kept = summary.statistics(StatisticsOptions(keepsDuplicates: true))
    #expect(kept.overall.postings == 3)
    #expect(kept.overall.years.stated.simple == Share(3, of: 3))
    #expect(kept.duplicates.clusters.map(\.representative) == ["a"])
  }
}
