import Mutants
import Model
import Signals
import TestInputs
import Testing

@testable import Extraction
@testable import Formats

/// Mutants of the project's fixtures are read or refused in time, and none ends the program.
@Suite(.serialized)
struct MutationTests {
  private static let count = 2000
  /// Seconds of processor time for one, also where the code is not optimised.
  private static let seconds = isSanitized ? 10.0 : 1.0
  /// Mutants a test, so that a failure names a short list.
  private static let chunk = 100

  /// Every fixture with the name that tells its form.
  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    let walker = FileWalker(paths: [
      FilePath(fixtures + "/forms"), FilePath(fixtures + "/postings"),
    ])
    // A mutant of a PDF tests pdftotext, which is not this project's.
    return try walker.files.filter { !$0.id.hasSuffix(".pdf") }.map { file in
      (file.id, try FileBytes.read(file.path, limit: 1 << 20).get())
    }
  }

  @Test(arguments: Array(stride(from: 0, to: Self.count, by: Self.chunk)))
  func areReadOrRefused(first: Int) throws {
    let files = try Self.files()
    let analyzer = PostingAnalyzer()
    // What was read last stands here after a crash.
    let folder = try TemporaryFolder()
    for number in first..<(first + Self.chunk) {
      var mutator = Mutator(seed: UInt64(number), files: files.map(\.bytes))
      let name = files[number % files.count].name
      let bytes = mutator.mutant(of: number % files.count)
      folder.write(Array("mutant".utf8), bytes)
      let start = processorSeconds()
      let found = load(bytes, name)
      let records = found.compactMap(\.posting).map { analyzer.record(of: $0, keepsText: true) }
      let seconds = processorSeconds() - start
      #expect(!found.isEmpty, "mutant \(number) of \(name)")
      #expect(seconds < Self.seconds, "mutant \(number) of \(name) took \(seconds) s")
      for record in records {
        #expect(quotesStand(record), "mutant \(number) of \(name)")
      }
    }
  }

  /// Whether the record's quotes are the words of its text at their ranges.
  private func quotesStand(_ record: Record) -> Bool {
    let text = Array((record.text ?? "").utf8)
    let evidence =
      record.degree.evidence + record.skills.flatMap(\.evidence) + record.years.evidence
    return evidence.allSatisfy { evidence in
      evidence.range.upper <= text.count
        && text[evidence.range.lower..<evidence.range.upper].elementsEqual(evidence.quote.utf8)
    }
  }
}
