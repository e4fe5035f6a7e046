import Model
import Statistics
import SampleRecords
import Testing

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
    #expect(kept.overall.years.stated == Share(3, of: 3))
    #expect(kept.duplicates.clusters.map(\.representative) == ["a"])
  }
}
