import PostingFiles
import PostingModel

@testable import PostingParser

/// The postings of `Fixtures/postings`, read once for all tests.
enum FixturePostings {
  /// One posting with its reading.
  struct Read: Sendable {
    var posting: Posting
    var reading: Reading
  }

  static let all: [Read] = {
    let analyzer = PostingAnalyzer()
    let walker = FileWalker(paths: [FilePath(Sources.root.path + "/Fixtures/postings")])
    return walker.files.flatMap { PostingLoader().load($0) }.compactMap { loaded in
      guard case .posting(let posting) = loaded else { return nil }
      return Read(posting: posting, reading: analyzer.reading(of: posting, keepsText: true))
    }
  }()
}

/// A text of blocks written as examples write them.
func readText(_ blocks: String) throws -> ReadText {
  let example = try RuleExample(line: "+ \(blocks) => years=none", rule: "test")
  return SectionReader(lexicon: Vocabulary.builtIn.lexicon).read(
    TitledText(example.posting).document)
}
