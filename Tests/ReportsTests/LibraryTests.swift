import Extraction
import Foundation
import Reports
import Statistics
import Testing

/// The way from bytes to a report, as who embeds the three libraries goes it: by public names alone.
struct LibraryTests {
  private static let folder = Fixture.folder.appendingPathComponent("postings/audit").path

  private static let posting = Array(
    """
    Data Engineer
    Ostrel Weirs

    Requirements
    - Bachelor's degree in computer science, or equivalent experience
    - 4 years of experience with Python

    Nice to have
    - A master's degree
    """.utf8)

  @Test func onePostingIsOneRecord() throws {
    let record = try Extractor().record(of: Self.posting, named: "ostrel.txt", from: "inbox")
    #expect(record.id == "ostrel.txt" && record.source == "inbox")
    #expect(record.degree.minimum == .bachelor && record.degree.substitutable)
    #expect(record.degree.preferred == [.master] && record.years.value == 4)
    #expect(record.skills.contains { $0.name == "Python" && $0.standing == .required })
    #expect(record.text == nil)
  }

  @Test func whatIsNoPostingIsAnErrorWithItsReason() {
    let extractor = Extractor()
    #expect(throws: NoRecord.noPosting(.init(code: "empty", detail: "the file holds no text"))) {
      try extractor.record(of: [], named: "a.txt")
    }
    #expect {
      try extractor.record(at: "no/such/posting.html")
    } throws: { error in
      guard case NoRecord.unreadable(let reason) = error else { return false }
      return reason.code == "cannot-open" && "\(error)".hasPrefix("cannot-open: no/such/posting")
    }
    #expect(throws: NoRecord.several(10)) { try extractor.record(at: Self.folder) }
  }

  @Test func filesAndFoldersAreReadAlikeOnAnyNumberOfWorkers() async throws {
    let folder = Self.folder
    let one = Extractor().outcomes(at: folder)
    #expect(one.count == 10)
    #expect(try await Extractor(jobs: 3).outcomes(at: [folder]) == one)
    let first = try #require(one.first)
    #expect(
      try Extractor().record(at: "\(folder)/\(first.id)").title.value
        == Summary(one).statistics().postings.first { $0.id == first.id }?.title)
  }

  @Test func summariesOfPartsMergeIntoThatOfTheWhole() throws {
    let outcomes = Extractor().outcomes(at: Self.folder)
    let whole = Summary(outcomes)
    var parts = Summary(outcomes.suffix(5))
    parts.merge(Summary(outcomes.dropLast(5)))
    for format in ReportFormat.allCases {
      #expect(
        format.render(parts.statistics()) == format.render(whole.statistics()), "\(format)")
    }
  }

  @Test func ownSkillsAreReadToo() throws {
    let skills = Array("# Databases\nQuarrystone = quarry stone db\n".utf8)
    let vocabulary = try Vocabulary(adding: [VocabularyFile(name: "mine.txt", bytes: skills)])
    let text = Self.posting + Array("\nYou know Quarry Stone DB well.\n".utf8)
    let record = try Extractor(vocabulary: vocabulary).record(of: text, named: "a.txt")
    #expect(record.skills.contains { $0.name == "Quarrystone" })
  }

  @Test func aCancelledReadingThrows() async {
    let reading = Task { () throws -> [Outcome] in
      while !Task.isCancelled { await Task.yield() }
      return try await Extractor().outcomes(at: [Self.folder])
    }
    reading.cancel()
    await #expect(throws: CancellationError.self) { try await reading.value }
  }

  /// The lines that the articles show.
  @Test func theExamplesOfTheDocumentationWork() throws {
    func show() throws {
      let extractor = Extractor()
      let record = try extractor.record(at: "postings/acme.html")
      let degree = record.degree
      print(degree.minimum?.rawValue ?? "none", degree.substitutable, record.years.value ?? 0)
      for evidence in degree.evidence { print(evidence.quote, evidence.rule) }
    }
    #expect(throws: NoRecord.self) { try show() }
    let bytes = Self.posting
    let extractor = Extractor()
    let outcomes = extractor.outcomes(at: "postings")
    var summary = Summary(extractor.outcomes(of: bytes, named: "upload.zip"))
    summary.merge(Summary(extractor.outcomes(at: "postings")))
    let statistics = summary.statistics()
    print(statistics.overall.postings, statistics.overall.doubtful.count)
    let page = ReportFormat.html.render(statistics)
    let table = ReportFormat.csv.render(statistics)
    let lines = RecordFormat.json.render(outcomes)
    // The path leads nowhere, which is said and counted.
    #expect(statistics.overall.postings == 1 && outcomes.count == 1)
    #expect(!page.isEmpty && !table.isEmpty && !lines.isEmpty)
  }
}
