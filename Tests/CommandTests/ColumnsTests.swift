import Foundation
import Testing

/// `--show-columns` says which columns and keys were taken, beside what the command prints.
struct ColumnsTests {
  private func folder() throws -> Folder {
    let text = String(repeating: "You mend pumps and bring two years of Python. ", count: 5)
    return try Folder([
      "jobs.csv": "No,Role,Notes\n1,Pump Engineer,\"\(text)\"\n2,Gate Engineer,\"\(text)\"\n"
    ])
  }

  @Test func theColumnsAreNamed() throws {
    let folder = try folder()
    let quiet = try Command("extract", "--quiet", folder.url.path).run()
    let result = try Command("extract", "--quiet", "--show-columns", folder.url.path).run()
    #expect(result.code == 0)
    #expect(result.bytes == quiet.bytes)
    #expect(
      result.errors.hasPrefix(
        """
        jobs.csv: 2 entries
          title: "Role"
          company: no column
          location: no column
          date: no column
          url: no column
          salary: no column
          description: "Notes"
          not taken: "No"

        """))
  }

  @Test func severalColumnsMakeOneField() throws {
    let folder = try folder()
    let result = try Command(
      "extract", "--quiet", "--show-columns", "--columns", "description=Notes,description=No",
      folder.url.path
    ).run()
    #expect(result.errors.contains("\n  description: \"No\", \"Notes\"\n"))
  }

  @Test func otherProcessesAreNotLookedInto() throws {
    let result = try Command("extract", "--isolate", "--show-columns", "a.csv").run()
    #expect(result.code == 64 || result.code == 2)
    #expect(result.errors.contains("--show-columns cannot look into the processes of --isolate"))
  }
}
