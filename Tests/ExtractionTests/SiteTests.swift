import Foundation
import Model
import Signals
import TestInputs
import Testing

@testable import Extraction
@testable import Formats
@testable import Markup

/// The pages of `Fixtures/sites`, each read by its site's entry and the general way.
struct SiteTests {
  /// What a page says, one line of `Fixtures/sites.jsonl`.
  struct Expected: Decodable, CustomTestStringConvertible, Sendable {
    struct Answers: Decodable, Equatable, Sendable {
      var title: String?
      var company: String?
      var minimum: String
      var years: Int?
      var required: [String]
    }

    var page: String
    var site: String
    var answers: Answers
    /// The blocks of the posting.
    var text: [String]
    /// What comes out without the entry.
    var generally: Answers

    var testDescription: String { page }

    private enum Key: String, CodingKey {
      case page, site, text, generally, title, company, minimum, years, required
    }

    init(from decoder: any Decoder) throws {
      let line = try decoder.container(keyedBy: Key.self)
      page = try line.decode(String.self, forKey: .page)
      site = try line.decode(String.self, forKey: .site)
      text = try line.decode([String].self, forKey: .text)
      answers = try Answers(from: decoder)
      answers.required.sort()
      generally = answers
      guard line.contains(.generally) else { return }
      let other = try line.nestedContainer(keyedBy: Key.self, forKey: .generally)
      for key in other.allKeys {
        switch key {
        case .title: generally.title = try other.decodeIfPresent(String.self, forKey: key)
        case .company: generally.company = try other.decodeIfPresent(String.self, forKey: key)
        case .minimum: generally.minimum = try other.decode(String.self, forKey: key)
        case .years: generally.years = try other.decodeIfPresent(Int.self, forKey: key)
        case .required: generally.required = try other.decode([String].self, forKey: key).sorted()
        case .page, .site, .text, .generally:
          throw DecodingError.dataCorruptedError(
            forKey: key, in: other, debugDescription: "no answer")
        }
      }
    }
  }

  private static let folder = URL(fileURLWithPath: fixtures)

  static let expected: [Expected] = {
    let text = try? String(
      contentsOf: folder.appendingPathComponent("sites.jsonl"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Expected.self, from: Data($0.utf8))
    }
  }()

  @Test func everySiteHasAPageAndEveryPageALine() throws {
    let pages = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appendingPathComponent("sites").path)
    #expect(Self.expected.map(\.page) == pages.sorted())
    #expect(Set(Self.expected.map(\.site)) == Set(Site.all.map(\.name)))
  }

  @Test(arguments: expected)
  func anEntryGivesTheTextAndNothingElse(_ expected: Expected) throws {
    let posting = try #require(Self.posting(try Self.bytes(of: expected), usesSites: true))
    #expect(posting.method == expected.site)
    #expect(posting.document.blocks.map { posting.document.string($0.range) } == expected.text)
    #expect(Self.answers(of: posting) == expected.answers)
  }

  @Test(arguments: expected)
  func theGeneralWayGivesTheSameAnswers(_ expected: Expected) throws {
    let posting = try #require(Self.posting(try Self.bytes(of: expected), usesSites: false))
    #expect(posting.method == "main-content")
    #expect(Self.answers(of: posting) == expected.generally)
  }

  /// In an archive the address stands in a header.
  @Test(arguments: ["page.mhtml", "page.eml"])
  func pagesInsideOfOthersAskTheSitesTooOrNot(_ name: String) throws {
    let head = """
      MIME-Version: 1.0
      Content-Type: text/html; charset="utf-8"
      Content-Location: https://granary.wd5.myworkdayjobs.com/en-US/careers/job/1


      """
    let expected = try #require(Self.expected.first { $0.site == "Workday" })
    let page = String(decoding: try Self.bytes(of: expected), as: UTF8.self)
      .replacingOccurrences(of: "<link rel=\"canonical\"", with: "<link rel=\"none\"")
    let bytes = Array((head + page).utf8)
    #expect(Self.posting(bytes, name: name, usesSites: true)?.method == "Workday")
    #expect(Self.posting(bytes, name: name, usesSites: false)?.method == "main-content")
  }

  private static func bytes(of expected: Expected) throws -> [UInt8] {
    [UInt8](
      try Data(
        contentsOf: folder.appendingPathComponent("sites")
          .appendingPathComponent(expected.page)))
  }

  private static func posting(
    _ bytes: [UInt8], name: String = "page.html", usesSites: Bool
  ) -> Posting? {
    let file = FoundFile(id: name, path: FilePath(name), folder: "sites")
    let input = Input(bytes, of: file, options: ReadingOptions(usesSites: usesSites))
    guard case .posting(let posting)? = InputFormat.read(input).first else { return nil }
    return posting
  }

  private static func answers(of posting: Posting) -> Expected.Answers {
    let record = PostingAnalyzer().record(of: posting, keepsText: false)
    return Expected.Answers(
      title: record.title.value, company: record.company.value,
      minimum: record.degree.minimum?.rawValue ?? "none", years: record.years.value,
      required: record.skills.filter { $0.standing == .required }.map(\.name).sorted())
  }
}
