import Model
import SampleRecords
import Testing

@testable import Statistics

struct PopulationTests {
  private static let reader = PopulationReader(skills: ["PyTorch", "Python"]) { spelling in
    ["pytorch": "PyTorch", "python": "Python"][spelling.lowercased()]
  }

  private static let record = Sample.record(
    "a", title: "Senior Machine Learning Engineer", company: "Acme, Inc.",
    family: .machineLearningEngineer, seniority: .senior,
    skills: [("PyTorch", "ML frameworks", .mentioned)], date: "2026-01-15")

  @Test(arguments: [
    ("", true), ("ml", true), ("family=machine-learning-engineer,mlops-engineer", true),
    ("family = Machine Learning Engineer", true), ("family!=machine-learning-engineer", false),
    ("family!=data-scientist,other", true), ("seniority=mid", false), ("role=product", true),
    ("company=ACME", true), ("company=\"Acme, Inc.\"", true), ("company!=Globex", true),
    ("source=board", true), ("skill=pytorch", true), ("skill=Python", false),
    ("skill=Python,PyTorch", true), ("skill!=Python", true),
    ("title~\"machine learning\"", true), ("title~learn", false), ("title!~intern", true),
    ("title=senior machine learning engineer", true), ("title=engineer", false),
    ("date>=2026-01", true), ("date>2026-01", false), ("date<=2026-01", true),
    ("date<2026", false), ("date=2026", true), ("date!=2026-01-15", false),
    ("date>=2026-01-16", false), ("ml; seniority=senior", true), ("ml; seniority=mid", false),
    ("ml;;", true),
  ])
  func aPostingIsOfAPopulationThatItMeets(_ text: String, _ isOfIt: Bool) throws {
    #expect(try Self.reader.read([text]).contains(Self.record) == isOfIt)
  }

  /// A claim about ml in a report of ml is about the same postings.
  @Test func whatIsAskedForTwiceIsOne() throws {
    let once = try Self.reader.read(["ml"])
    #expect(try Self.reader.read(["ml", "ml"]) == once && once.name == "ml")
    let both = try Self.reader.read(["ml", "country=US", "country=US"])
    #expect(both.conditions.count == 2 && both.name == nil)
  }

  @Test(arguments: [
    ("date>=2020", false), ("date!=2020", true), ("company=Acme", false), ("company!=Acme", true),
  ])
  func whatIsNotStatedMeetsOnlyADenial(_ text: String, _ isOfIt: Bool) throws {
    let record = Sample.record("a", company: nil)
    #expect(try Self.reader.read([text]).contains(record) == isOfIt)
  }

  @Test(arguments: [
    ("country=us", true), ("country=GB,US", true), ("country!=US", false), ("country=uk", false),
    ("work-mode=Hybrid", true), ("work-mode=on site", false), ("work-mode!=remote", true),
  ])
  func placeAndModeAreLookedAt(_ text: String, _ isOfIt: Bool) throws {
    var record = Self.record
    record.terms.place.value = Place(text: "Austin, TX", country: "US")
    record.terms.workMode.value = .hybrid
    var json = JSONWriter()
    Outcome.posting(record).write(to: &json)
    let scanned = try #require(RecordExcerpt(line: json.bytes.dropLast()))
    let population = try Self.reader.read([text])
    var summary = Summary(of: population)
    summary.add(scanned)
    #expect(population.contains(record) == isOfIt && summary.postings == (isOfIt ? 1 : 0))
    #expect(try Self.reader.read(["\(text)"]).contains(Self.record) == text.contains("!"))
  }

  @Test func severalTextsAllHold() throws {
    let population = try Self.reader.read(["ml", "role=product", "date>=2026"])
    #expect(population.contains(Self.record) && population.name == nil)
    #expect(population.conditions.count == 3)
    #expect(try Self.reader.read(["ml"]).name == "ml")
  }

  @Test func aPopulationReadsBackFromItsDescription() throws {
    let text = "company!=\"Acme, Inc.\", Globex; title~\"machine learning\"; date>=2026-01"
    let population = try Self.reader.read([text])
    #expect(population.description == text)
    #expect(try Self.reader.read([population.description]) == population)
  }

  @Test func namedPopulationsBuildOnEarlierOnes() throws {
    var reader = Self.reader
    try reader.define("senior-ml", ["ml", "seniority=senior"])
    let population = try reader.read(["senior-ml"])
    #expect(population.name == "senior-ml" && population.contains(Self.record))
    #expect(!population.contains(Sample.record("b")))
  }

  @Test(arguments: [
    ("famly=other", "there is no key \"famly\"; did you mean family? use one of family, seniority"),
    ("family=data-scienctist", "did you mean data-scientist?"),
    ("family=", "names no value"), ("seniority=boss", "use one of intern, junior"),
    ("seniority>=senior", "seniority is not compared by >=; use != ="),
    ("role~research", "role is not compared by ~"), ("date=soon", "\"soon\" is no date"),
    ("date>=2026-13", "is no date"), ("date>=2026-1", "is no date"),
    ("skill=Pytoch", "did you mean PyTorch?"), ("skill=COBOL", "add it with --vocabulary"),
    ("mll=x", "there is no key"), ("mx", "no population is named \"mx\""),
    ("title~\"open", "a quote is not closed"), ("title~...", "holds no word"),
    ("country=usa", "is no code of a country"), ("work-mode=office", "use one of remote, hybrid"),
    ("title!x", "by no sign"),
    ("=x", "there is no key \"\""),
  ])
  func whatCannotBeUsedIsSaidSo(_ text: String, _ words: String) {
    do {
      _ = try Self.reader.read([text])
      Issue.record("\(text) was taken")
    } catch {
      #expect("\(error)".contains(words), "\(error)")
    }
  }

  @Test func nameOfAPopulationThatNoFlagCouldSayIsRefused() {
    var reader = Self.reader
    #expect(throws: PopulationError.self) { try reader.define("a=b", ["ml"]) }
    #expect(throws: PopulationError.self) { try reader.define("", ["ml"]) }
  }

  @Test func whatIsNotOfThePopulationIsCountedAsLeftAside() throws {
    let population = try Self.reader.read(["role=research"])
    var parts = [Summary(of: population), Summary(of: population)]
    for number in 0..<12 {
      parts[number % 2].add(
        .posting(Sample.record("\(number)", role: number < 4 ? .research : .product)))
    }
    let sum = parts[0] + parts[1]
    let statistics = sum.statistics()
    #expect(sum.count == 12 && statistics.population == population)
    #expect(statistics.overall.postings == 4 && statistics.postings.count == 4)
    #expect(statistics.accounting.postings == 12 && statistics.accounting.outside == 8)
    #expect(statistics.accounting.seen == 12)
  }
}
