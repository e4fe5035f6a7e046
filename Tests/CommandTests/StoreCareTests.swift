import Foundation
import Testing

/// `jobreq store` says what a store holds, and looks after it.
struct StoreCareTests {
  /// A folder with a store of two postings of which one was saved twice, edited a little.
  private func folder() throws -> Folder {
    let again = Sample.analyst + "- A liking for ovens\n"
    let folder = try Folder([
      "p/a.txt": Sample.analyst, "p/b.txt": Sample.scientist, "p/c.txt": again,
    ])
    let result = try Command("analyze", "--quiet", "--store", "s.db", "p", in: folder.url).run()
    #expect(result.code == 0, "\(result.errors)")
    return folder
  }

  private func run(_ arguments: String..., in folder: Folder) throws -> Command.Result {
    var command = Command(in: folder.url)
    command.arguments = ["store"] + arguments
    return try command.run()
  }

  @Test func showsAndChecksWhatIsThere() throws {
    let folder = try folder()
    let shown = try run("show", "s.db", in: folder)
    #expect(shown.code == 0)
    #expect(shown.output.contains("1 run from "))
    #expect(shown.output.contains("3 postings: 3 open, 0 gone from the folders"))
    let checked = try run("check", "s.db", in: folder)
    #expect(checked.code == 0)
    #expect(checked.output.hasPrefix("s.db is whole: 3 postings"))
  }

  @Test func exportsWhatExtractPrints() throws {
    let folder = try folder()
    let records = try Command("extract", "--text", "p", in: folder.url).run()
    #expect(try run("export", "--text", "s.db", in: folder).bytes == records.bytes)
    let table = try Command("extract", "--format", "csv", "p", in: folder.url).run()
    #expect(try run("export", "--format", "csv", "s.db", in: folder).bytes == table.bytes)
  }

  @Test func compactsAndForgetsOnlyWhatItIsTold() throws {
    let folder = try folder()
    try FileManager.default.removeItem(atPath: folder.path("p/b.txt"))
    #expect(
      try Command("extract", "--quiet", "--store", "s.db", "p", in: folder.url).run().code == 0)
    func gone() throws -> Bool {
      try run("show", "s.db", in: folder).output.contains("3 postings: 2 open, 1 gone")
    }
    #expect(try run("compact", "s.db", in: folder).code == 0)
    #expect(try run("compact", "--gone-before", "2020-01-01", "s.db", in: folder).code == 0)
    #expect(try gone())
    let forgotten = try run("compact", "--gone-before", "2999-01-01", "s.db", in: folder)
    #expect(forgotten.output.contains("; 1 posting gone before 2999-01-01 deleted"))
    #expect(try !gone())
    #expect(try run("check", "s.db", in: folder).code == 0)
  }

  @Test func saysWhatIsWrong() throws {
    let folder = try folder()
    #expect(try run("show", "no.db", in: folder).errors.contains("there is no store no.db"))
    #expect(try run("check", "p/a.txt", in: folder).errors.contains("p/a.txt is no database"))
    let date = try run("compact", "--gone-before", "yesterday", "s.db", in: folder)
    #expect(date.code == 2)
    #expect(date.errors.contains("takes a date as in 2026-01-31"))
  }
}
