import Extraction
import Formats
import Model
import Signals

/// The postings of `Fixtures/postings`, read once for all tests.
package enum FixturePostings {
  /// One posting with its reading.
  package struct Read: Sendable {
    package var posting: Posting
    package var reading: Reading
  }

  package static let all: [Read] = {
    let analyzer = PostingAnalyzer()
    let walker = FileWalker(paths: [FilePath(fixtures + "/postings")])
    return walker.files.flatMap { PostingLoader().loadEnglish($0) }.compactMap { loaded in
      guard case .posting(let posting) = loaded else { return nil }
      return Read(posting: posting, reading: analyzer.reading(of: posting, keepsText: true))
    }
  }()
}
