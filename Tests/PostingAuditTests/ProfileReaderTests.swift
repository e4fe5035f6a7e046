import Foundation
import PostingAudit
import PostingModel
import Testing

struct ProfileReaderTests {
  private let reader = ProfileReader()

  private func read(_ text: String) throws -> Profile {
    try reader.read(Array(text.utf8), file: "me.yml").profile
  }

  @Test func templateParsesAsItStands() throws {
    let (profile, warnings) = try reader.read(Array(ProfileTemplate.text.utf8), file: "me.yml")
    #expect(warnings.isEmpty)
    #expect(profile.degree == .bachelor)
    #expect(profile.field == "computer science")
    #expect(profile.softwareYears == 4)
    #expect(profile.skills.map(\.text) == ["Python", "Go", "PostgreSQL", "Docker", "Git"])
    #expect(profile.work.count == 1)
    #expect(profile.publications.isEmpty)
  }

  @Test(arguments: ["backend-engineer", "full-stack-engineer", "data-pipeline-engineer"])
  func exampleProfilesHaveNothingToMend(_ name: String) throws {
    let url = Fixture.folder.appendingPathComponent("profiles/\(name).yml")
    let (profile, warnings) = try reader.read(Array(Data(contentsOf: url)), file: name)
    #expect(warnings.isEmpty)
    #expect(profile.skills.count > 15)
  }

  @Test(arguments: [
    ("", 1, "", "profile new"),
    ("skils: [Go]\n", 1, "skils", "did you mean \"skills\""),
    (
      "years:\n  software: 3\n  machine-lerning: 1\n", 3, "years.machine-lerning",
      "machine-learning"
    ),
    ("colour: red\n", 1, "colour", "known here: degree, years, skills, work, publications"),
    ("degree:\n  highest: batchelor\n", 2, "degree.highest", "did you mean \"bachelor\""),
    ("degree:\n  highest: [bachelor]\n", 2, "degree.highest", "one of none, high-school"),
    ("years:\n  software: five\n", 2, "years.software", "a number of years"),
    ("years:\n  software: -1\n", 2, "years.software", "outside 0 to 60"),
    ("years:\n  software: .inf\n", 2, "years.software", "a number of years"),
    ("years:\n  software: nan\n", 2, "years.software", "a number of years"),
    ("skills: Go\n", 1, "skills", "this is a list"),
    ("skills:\n  - Go: 3\n", 2, "skills", "this is a text"),
    ("- Go\n", 1, "", "here stand keys with values"),
    ("publications:\n  - venue: KDD\n", 2, "publications.title", "a publication has a title"),
    (
      "publications:\n  - title: A\n    first-author: maybe\n", 3, "publications.first-author",
      "true"
    ),
    ("skills: [Go\nyears: {}\n", 2, "", "this is no YAML"),
    ("skills: [Go]\nskills: [Java]\n", 1, "", "more than once"),
    ("years:\n\tsoftware: 1\n", 2, "", "this is no YAML"),
    ("[[]]: 1\n", 1, "", "a key is a word"),
  ])
  func errorsNameLineKeyAndRemedy(
    _ text: String, _ line: Int, _ key: String, _ words: String
  ) throws {
    let error = try #require(throws: ProfileError.self) { try self.read(text) }
    let problem = try #require(error.problems.first)
    #expect(problem.line == line)
    #expect(problem.key == key)
    #expect(problem.message.contains(words), "\(problem.message)")
    #expect(error.description.hasPrefix("me.yml:\(line): "))
  }

  @Test func everyProblemIsReportedInTheOrderOfLines() throws {
    let error = try #require(throws: ProfileError.self) {
      try self.read("skill: [Go]\nyears:\n  software: x\ndegree:\n  highst: master\n")
    }
    #expect(error.problems.map(\.line) == [1, 3, 5])
  }

  @Test func unknownSkillsAreSaidWithTheNearest() throws {
    let (_, warnings) = try reader.read(
      Array("skills:\n  - Go\n  - Kubernets\n  - juggling\n".utf8), file: "me.yml")
    #expect(warnings.map(\.line) == [3, 4])
    #expect(warnings[0].message.contains("did you mean \"Kubernetes\""))
    #expect(!warnings[1].message.contains("did you mean"))
  }

  @Test func whatIsLeftOutIsNothing() throws {
    let profile = try read("years:\n  software: 2.5\ndegree:\npublications:\n")
    #expect(profile == Profile(softwareYears: 2.5))
    #expect(try read("degree:\n  highest: none\n").degree == nil)
  }

  @Test(arguments: [
    [UInt8](repeating: UInt8(ascii: "["), count: 40_000), [0xFF, 0xFE, 0x00], [0x00],
    Array("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nskills: [*c]\n".utf8),
    [UInt8](repeating: UInt8(ascii: " "), count: ProfileReader.limit + 1),
  ])
  func brokenBytesAreAnErrorAndNoCrash(_ bytes: [UInt8]) {
    #expect(throws: ProfileError.self) { try reader.read(bytes, file: "me.yml") }
  }
}
