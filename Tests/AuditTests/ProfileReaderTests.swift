import Foundation
import Audit
import Model
import Testing

struct ProfileReaderTests {
  private let reader = ProfileReader()

  private func read(_ text: String) throws -> Profile {
    try reader.read(Array(text.utf8), file: "me.yml").profile
  }

  @Test func templateParsesAsItStands() throws {
    let (profile, warnings) = try reader.read(Array(ProfileTemplate.text.utf8), file: "me.yml")
    #expect(warnings.isEmpty)
    #expect(profile.degree == .held(.bachelor))
    #expect(profile.fields == ["computer science"])
    #expect(profile.softwareYears == 4)
    #expect(profile.skills?.map(\.text) == ["Python", "Go", "PostgreSQL", "Docker", "Git"])
    #expect(profile.work.count == 1)
    #expect(profile.publications == [])
  }

  @Test func whatIsNotSaidIsToldFromNone() throws {
    #expect(try read("degree:\n  highest: none\n").skills == nil)
    #expect(try read("skills:\n").skills == nil)
    #expect(try read("skills: []\n").skills == [])
  }

  @Test(arguments: ["backend-engineer", "full-stack-engineer", "data-pipeline-engineer"])
  func exampleProfilesHaveNothingToMend(_ name: String) throws {
    let url = Fixture.folder.appendingPathComponent("profiles/\(name).yml")
    let (profile, warnings) = try reader.read(Array(Data(contentsOf: url)), file: name)
    #expect(warnings.isEmpty)
    #expect(profile.skills?.count ?? 0 > 15)
  }

  @Test(arguments: [
    ("", 1, "", "profile new"),
    ("skils: [Go]\n", 1, "skils", "did you mean \"skills\""),
    (
      "years:\n  software: 3\n  machine-lerning: 1\n", 3, "years.machine-lerning",
      "machine-learning"
    ),
    (
      "colour: red\n", 1, "colour",
      "known here: degree, years, skills, work, publications, certifications, languages, clearance"
    ),
    ("degree:\n  highest: batchelor\n", 2, "degree.highest", "did you mean \"bachelor\""),
    (
      "degree:\n  highest: [bachelor]\n", 2, "degree.highest",
      "a list is not one of none, high-school"
    ),
    ("years:\n  software: five\n", 2, "years.software", "\"five\" is no number of years"),
    ("years:\n  software: -1\n", 2, "years.software", "outside 0 to 60"),
    ("years:\n  software: .inf\n", 2, "years.software", "no number of years"),
    ("years:\n  software: nan\n", 2, "years.software", "no number of years"),
    ("skills: Go\n", 1, "skills", "\"Go\" is no list"),
    ("skills:\n  - Go: 3\n", 2, "skills", "\"Go: …\" is not one text; put it in quotes"),
    ("- Go\n", 1, "", "here stand keys with values"),
    ("publications:\n  - venue: KDD\n", 2, "publications.title", "a publication has a title"),
    (
      "publications:\n  - title: A\n    first-author: maybe\n", 3, "publications.first-author",
      "true"
    ),
    ("skills: [Go\nyears: {}\n", 2, "", "this is no YAML"),
    ("skills: [Go]\nskills: [Java]\n", 1, "", "more than once"),
    ("years:\n\tsoftware: 1\n", 2, "", "a tab indents this line"),
    ("degree:\n  highest: master\n   field: law\nyears:\n", 3, "", "indented by 3 spaces, more"),
    ("degree:\n   highest: master\n  field: law\n", 3, "", "in line with no key above"),
    (" degree:\n  highest: master\nyears:\n", 1, "", "indented by 1 space; the first key"),
    ("degree:\nhighest: master\n", 2, "highest", "indent it by two spaces under \"degree:\""),
    ("degree: bachelor\n", 1, "degree", "not \"bachelor\""),
    ("degree:\n  highest: wizard\n", 2, "degree.highest", "\"wizard\" names no degree; write one"),
    (
      "years:\n  machine-learning: 5\n  software: 2\n", 2, "years.machine-learning",
      "5 years are more than the 2 years of software"
    ),
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
    let skills = warnings.filter { $0.key == "skills" }
    #expect(skills.map(\.line) == [3, 4])
    #expect(skills[0].message.contains("did you mean \"Kubernetes\""))
    #expect(!skills[1].message.contains("did you mean"))
  }

  @Test func whatIsLeftOutIsNothing() throws {
    let profile = try read("years:\n  software: 2.5\ndegree:\npublications:\n")
    #expect(profile == Profile(softwareYears: 2.5))
    #expect(try read("degree:\n  highest: none\n").degree == .noDegree)
  }

  @Test(arguments: [
    ("BSc", DegreeLevel.bachelor), ("B.S.", .bachelor), ("Bachelor", .bachelor),
    ("Bachelors of Science", .bachelor), ("phd", .doctorate), ("Ph.D.", .doctorate),
    ("masters degree", .master), ("Master of Science", .master), ("M.S.", .master),
    ("MSc", .master), ("High-School", .highSchool), ("associate's degree", .associate),
  ])
  func degreesAreReadAsPostingsWriteThem(_ name: String, _ level: DegreeLevel) throws {
    let profile = try read("degree:\n  highest: \(name)\n")
    #expect(profile.degree == .held(level))
  }

  @Test(arguments: [("5+", 5.0), ("6 years", 6), ("1 year", 1), ("2.5", 2.5), ("10+ yrs", 10)])
  func yearsAreReadAsPeopleWriteThem(_ written: String, _ years: Double) throws {
    let profile = try read("years:\n  software: \(written)\n")
    #expect(profile.softwareYears == years)
  }

  @Test func severalFieldsOfStudyAreAList() throws {
    let profile = try read("degree:\n  field: [computer science, maths]\n")
    #expect(profile.fields == ["computer science", "maths"])
  }

  @Test func whatTheProfileDoesNotSayIsSaid() throws {
    let (_, warnings) = try reader.read(Array("skills: [Go]\n".utf8), file: "me.yml")
    #expect(warnings.map(\.key) == ["degree.highest", "years.software", "years.machine-learning"])
    #expect(
      warnings[0].words(in: "me.yml").hasPrefix("me.yml:1: degree.highest: your profile does"))
  }

  @Test(arguments: [
    ("Python (6 years)", "write \"Python\" alone"), ("C++ basics", "write \"C++\" alone"),
    ("\"Python, Go, SQL\"", "write a line each: Python, Go, SQL"),
  ])
  func aSkillWithMoreBesideItIsSaidHowToWrite(_ item: String, _ words: String) throws {
    let text =
      "degree: {highest: none}\nyears: {software: 1, machine-learning: 0}\nskills:\n  - \(item)\n"
    let (_, warnings) = try reader.read(Array(text.utf8), file: "me.yml")
    #expect(warnings.map(\.line) == [4])
    #expect(warnings.first?.message.contains(words) == true, "\(warnings)")
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
