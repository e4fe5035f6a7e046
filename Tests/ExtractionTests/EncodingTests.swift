import Extraction
import Formats
import Model
import TestInputs
import Testing

@testable import Signals

/// Degrees in files of another encoding, from the bytes to the answer.
struct EncodingTests {
  private func record(_ bytes: [UInt8], _ name: String) throws -> Record {
    let file = FoundFile(id: name, path: FilePath(name), folder: "test")
    guard case .posting(let posting)? = PostingLoader().loadEnglish(bytes, file).first else {
      throw RuleExample.Malformed(line: name, reason: "no posting")
    }
    return PostingAnalyzer().record(of: posting)
  }

  /// Enough words around it that the text is one in English.
  private func text(_ degree: [UInt8]) -> [UInt8] {
    Array(
      """
      Data Engineer
      We are looking for an engineer who likes to work with the people of our small team.
      Requirements
      - You have a
      """.utf8) + [0x20] + degree + Array(" and you like to learn from others.\n- Python\n".utf8)
  }

  @Test(arguments: [
    Array("Master's degree".utf8), Array("Master’s degree".utf8), Array("Masters degree".utf8),
    Array("Master\u{FFFD}s degree".utf8), Array("Master\u{92}s degree".utf8),
    Array("Master".utf8) + [0x92] + Array("s degree".utf8),
    Array("Master".utf8) + [0xB4] + Array("s degree".utf8),
    Array("Master\u{A0}degree".utf8),
  ])
  func plainText(_ degree: [UInt8]) throws {
    #expect(try record(text(degree), "posting.txt").degree.minimum == .master)
  }

  @Test(arguments: ["&#146;", "&rsquo;", "&#x2019;", "&#39;", "&apos;", "’", "'", ""])
  func html(_ apostrophe: String) throws {
    let page = """
      <html><head><title>Data Engineer</title></head><body><h1>Data Engineer</h1>
      <p>We are looking for an engineer who likes to work with the people of our team. You will
      build pipelines that the rest of the company can rely on, and talk about them often.</p>
      <h2>Requirements</h2><ul><li>A Master\(apostrophe)s degree in physics</li>
      <li>Experience with Python and SQL</li></ul>
      <h2>Responsibilities</h2><ul><li>Build pipelines for the team</li></ul>
      <p><a href="/apply">Apply now</a></p></body></html>
      """
    #expect(try record(Array(page.utf8), "posting.html").degree.minimum == .master)
  }
}
