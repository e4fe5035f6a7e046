import Model
import Signals
import TestInputs
import Testing

@testable import Extraction
@testable import Formats

/// Hostile inputs are read, or it is said why not, within a second where the code is optimised.
@Suite(.serialized)
struct HostileTests {
  private let analyzer = PostingAnalyzer()

  @Test(arguments: HostileInput.all)
  func isReadInTime(input: HostileInput) {
    let bytes = input.make()
    var found: [LoadedPosting] = []
    let start = processorSeconds()
    found = load(bytes, input.file)
    for posting in found.compactMap(\.posting) { _ = analyzer.record(of: posting) }
    let seconds = processorSeconds() - start
    switch input.expectation {
    case .posting(let words):
      #expect(found.first?.posting?.text.contains(words) == true, "\(found.map(\.code))")
    case .reason(let code): #expect(found.map(\.code) == [code])
    }
    #expect(seconds < secondsAllowed)
  }
}
