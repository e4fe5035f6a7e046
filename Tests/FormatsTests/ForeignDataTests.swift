import Model
import TestInputs
import Testing

@testable import Formats

/// Data that look like a job's and are none, and jobs' data under names and in forms of their own.
struct ForeignDataTests {
  private let demands =
    "Requirements: a bachelor's degree and 4 years of experience with Python and water mills."
  private let other =
    "A long story of a mill on a river, of the people in it and of their bread, told at length."

  @Test(arguments: ["title", "name"])
  func readsNoJobInDataOfOtherThings(key: String) {
    let thing =
      "{\"\(key)\": \"The Mill\", \"author\": \"A. Weaver\", \"description\": \"\(other)\"}"
    #expect(load(thing, "book.json").map(\.code) == ["not-a-job"])
    #expect(
      load("title,author,description\nThe Mill,A. Weaver,\"\(other)\"\n", "books.csv").map(\.code)
        == ["not-a-job"])
    let feed =
      "<rss><channel><title>Mills</title><item><title>The Mill</title><description>\(other)</description></item></channel></rss>"
    #expect(load(feed, "blog.rss").map(\.code) == ["not-a-job"])
  }

  @Test(arguments: [
    "\"title\": \"The Mill\", \"company\": \"Quillmere\"",
    "\"title\": \"The Mill\", \"employment_type\": \"x\"",
    "\"job_title\": \"The Mill\"", "\"title\": \"Mill Engineer\"",
  ])
  func readsAJobWhereItsNamesSayThatItIsOne(names: String) {
    #expect(
      load("{\(names), \"description\": \"\(other)\"}", "job.json").first?.posting?.text.contains(
        "bread") == true)
  }

  @Test(arguments: [
    "Mills & Weirs", "Mills &amp; Weirs", "Mills&nbsp;&amp; Weirs", "Mills &bogus; Weirs",
  ])
  func readsAFeedWithReferencesThatXMLHasNot(title: String) throws {
    let feed =
      "<rss><channel><item><title>\(title) Engineer</title><description>&lt;p&gt;We mend mills.&lt;/p&gt;&lt;p&gt;\(demands)&lt;/p&gt;</description></item></channel></rss>"
    let posting = try #require(load(feed, "jobs.rss").first?.posting)
    #expect(posting.text.contains("We mend mills.\n"))
    #expect(posting.title?.contains("Weirs Engineer") == true)
  }

  @Test func keepsReferencesInSectionsOfPlainCharacters() throws {
    let feed =
      "<rss><channel><item><title>Mill Engineer</title><description><![CDATA[<p>R&D & weirs &amp; mills.</p><p>\(demands)</p>]]></description></item></channel></rss>"
    #expect(load(feed, "jobs.rss").first?.posting?.text.contains("R&D & weirs & mills.") == true)
  }

  @Test func readsSectionsWhoseItemsAreLists() {
    let job =
      "{\"title\": \"Mill Engineer\", \"highlights\": [{\"title\": \"Qualifications\", \"items\": [\"Bachelor's degree\", \"4 years of Python\"]}], \"description\": \"\(other)\"}"
    #expect(load(job, "job.json").first?.posting?.text.contains("Bachelor's degree") == true)
  }

  @Test func readsAnIssueThatIsThePostingItself() {
    let issue =
      "{\"title\": \"Mill Engineer\", \"body\": \"We mend mills. \(demands)\", \"comments\": [{\"id\": 1, \"author\": \"a\", \"body\": \"Is this job still open? I would like to know.\"}]}"
    let found = load(issue, "issue.json")
    #expect(found.map(\.posting?.title) == ["Mill Engineer"])
  }

  @Test func takesNoStatusForAPlaceAndTheCountryBesideATown() {
    func place(_ members: String) -> String? {
      load(
        "{\"title\": \"Mill Engineer\", \(members), \"description\": \"\(demands)\"}", "job.json"
      ).first?.posting?.location
    }
    #expect(place("\"state\": \"open\"") == nil)
    #expect(place("\"city\": \"Leeds\", \"state\": \"published\"") == "Leeds")
    #expect(place("\"city\": \"Austin\", \"state\": \"TX\"") == "Austin, TX")
    #expect(place("\"location\": \"Paris\", \"country\": \"US\"") == "Paris, US")
    #expect(place("\"location\": \"Paris, France\", \"country\": \"FR\"") == "Paris, France")
  }

  @Test func takesTheCurrencyBesideASum() {
    let job =
      "{\"title\": \"Mill Engineer\", \"baseSalary\": 60000, \"salaryCurrency\": \"EUR\", \"description\": \"\(demands)\"}"
    #expect(load(job, "job.json").first?.posting?.declared.salary == "EUR 60000")
  }

  private func thread(_ texts: String...) -> [LoadedPosting] {
    let comments = texts.enumerated().map {
      "{\"id\": \($0), \"by\": \"a\", \"type\": \"comment\", \"text\": \"\($1)\"}"
    }
    return load("[\(comments.joined(separator: ","))]", "thread.json")
  }

  @Test func takesNoTalkInAThreadForAPosting() {
    let found = thread(
      "Quillmere (https://quillmere.example) | Mill Engineer | Leeds | REMOTE (UK) | £60,000 - £70,000<p>\(demands)",
      "Is anyone else finding this market hard? The requirements are endless and nobody answers.",
      "SEEKING WORK | Leeds | Remote<p>I have 8 years of experience with Python and mills, and like to learn."
    )
    #expect(found.map { $0.posting != nil } == [true, false, false])
    let posting = found.first?.posting
    #expect(posting?.company == "Quillmere")
    #expect(posting?.url == "https://quillmere.example")
    #expect(posting?.declared.workMode == "REMOTE (UK)")
  }

  private let brief =
    "We are a mill of nine. You mend stones and sieves, and keep the water wheel in order. You need: two years with mills. Nice to have: a boat. 40,000 a year, 30 days off. Write to jo@quillmere.example"

  @Test func readsAShortPostingInEveryForm() {
    let page =
      "<html><head><title>Mill Engineer</title></head><body><h1>Mill Engineer</h1><p>\(brief)</p></body></html>"
    #expect(load(page, "a.html").first?.posting?.title == "Mill Engineer")
    let mail = "Subject: Mill Engineer\nMIME-Version: 1.0\nContent-Type: text/plain\n\n\(brief)\n"
    #expect(load(mail, "a.eml").first?.posting?.title == "Mill Engineer")
    let micro =
      "<html><body><div itemscope itemtype=\"https://schema.org/JobPosting\"><span itemprop=\"title\">Mill Engineer</span><div itemprop=\"description\">Sieves are mended in the mill by the river, and stones too.</div></div></body></html>"
    #expect(load(micro, "b.html").first?.posting?.title == "Mill Engineer")
  }

  @Test(arguments: [
    ("[\"Bachelor's degree in computer science\"]", true),
    ("\"PhD in physics is preferred\"", true),
    ("\"bachelor degree\"", false), ("[\"bachelor degree\"]", false),
  ])
  func takesWhatIsSaidOfEducationAndNoCategory(value: String, isTaken: Bool) {
    let data =
      "{\"@type\": \"JobPosting\", \"title\": \"Mill Engineer\", \"description\": \"\(other) \(other) \(other)\", \"educationRequirements\": \(value)}"
    let text = load(data, "job.json").first?.posting?.text
    #expect(text?.lowercased().contains("education") == isTaken)
  }

  @Test(arguments: ["Profil", "Minimum Education", "required_education", "Years of Experience"])
  func takesColumnsOfRequirementsByTheirNames(name: String) {
    let table =
      "Title,Company,Description,\(name)\nMill Engineer,Quillmere,\"\(other)\",Bachelor's degree and 4 years\n"
    #expect(
      load(table, "a.csv").first?.posting?.text.contains("Bachelor's degree and 4 years") == true)
  }
}

/// Several postings in one text, where titles or rules are of other kinds.
struct SeveralPostingsTests {
  private func body(_ words: String) -> String {
    "We keep mills and weirs, and you \(words) them with six others.\n\nRequirements\n- 3 years of experience with \(words)ing\n- SQL\n\nHow to apply: write to us."
  }

  @Test(arguments: ["\n\n---\n\n", "\n---\n\n", "\n\n———\n\n", "\n\n──────\n\n"])
  func partsOneTitleAtSeveralCompanies(rule: String) {
    let first = "Data Engineer\nQuillmere Works\nLeeds\n\n\(body("mend"))"
    let second = "Data Engineer\nSaltmere Boats\nBath\n\n\(body("paint"))"
    let found = load(first + rule + second, "saved.txt")
    #expect(found.map(\.id) == ["saved.txt#1", "saved.txt#2"])
    #expect(found.compactMap(\.posting).count == 2)
  }

  @Test func keepsOnePostingWithRulesBetweenItsPages() {
    let page = "Data Engineer\nQuillmere Works\nLeeds\n\n\(body("mend"))"
    #expect(load(page + "\n\n---\n\n" + page, "saved.txt").map(\.id) == ["saved.txt"])
  }

  @Test func givesTheFirstPostingWhatStandsAboveIt() {
    let front = "---\ncompany: Quillmere Works\n---\n"
    let first = "# Data Engineer\n\n\(body("mend"))"
    let second = "# Data Analyst\n\n\(body("paint"))"
    let found = load(front + first + "\n\n---\n\n" + second, "saved.md")
    #expect(found.map(\.posting?.company) == ["Quillmere Works", nil])
  }

  @Test func readsLettersThatFillTheGapsOfStyledAlphabets() {
    let text =
      "Data Engineer\n\n\(body("mend"))\n\nYou know \u{1D443}\u{1D466}\u{1D461}\u{210E}\u{1D45C}\u{1D45B}."
    #expect(load(text, "saved.txt").first?.posting?.text.contains("You know Python.") == true)
  }
}
