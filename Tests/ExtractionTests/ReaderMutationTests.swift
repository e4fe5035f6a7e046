import Model
import Signals
import TestInputs
import Testing

@testable import Extraction
@testable import Formats

/// What is cut, changed or repeated in a file of any form is read or refused: nothing ends the program,
/// nothing is lost without a word, and none takes longer than its size explains.
@Suite(.serialized)
struct ReaderMutationTests {
  private static let cuts = 24
  private static let flips = 48
  private static let repeats = 12
  /// How many times longer than a whole one a mutant of the same size may take, all of them together.
  private static let slowest = 20.0
  /// Seconds that count for nothing.
  private static let slack = 0.5

  private let analyzer = PostingAnalyzer()

  @Test(arguments: ReaderSample.all)
  func isReadWhole(sample: ReaderSample) throws {
    let found = load(try sample.bytes(), sample.name)
    #expect(!found.isEmpty)
    for mark in sample.marks { #expect(holds(found, mark), "\(mark)") }
    if sample.name != "alerts.txt" { #expect(found.contains { $0.posting != nil }) }
  }

  @Test(arguments: ReaderSample.all)
  func losesNothingInSilence(sample: ReaderSample) throws {
    let bytes = try sample.bytes()
    let whole = load(bytes, sample.name).count { $0.posting != nil }
    for (number, mutant) in mutants(of: bytes).enumerated() {
      let found = load(mutant.bytes, sample.name)
      #expect(!found.isEmpty, "\(mutant.how)")
      let reasons = found.compactMap(\.reason)
      #expect(reasons.allSatisfy { !$0.detail.isEmpty }, "\(mutant.how)")
      // What is packed may be lost whole; of what is not, a mark that is still there is.
      let isLess =
        sample.marks.isEmpty
        ? found.count { $0.posting != nil } < whole
        : sample.marks.contains {
          mutant.bytes[...].holds(Array($0.utf8)[...]) && !holds(found, $0)
        }
      #expect(!isLess || !reasons.isEmpty, "\(mutant.how): \(found.map(\.id))")
      guard number % 6 == 0 else { continue }
      for posting in found.compactMap(\.posting) { _ = analyzer.record(of: posting) }
    }
  }

  @Test(arguments: ReaderSample.all)
  func takesTheTimeOfItsSize(sample: ReaderSample) throws {
    let bytes = try sample.bytes()
    let mutants = mutants(of: bytes).map(\.bytes)
    let whole =
      seconds { for _ in 0..<8 { _ = load(bytes, sample.name) } } / Double(8 * bytes.count)
    let all = seconds { for mutant in mutants { _ = load(mutant, sample.name) } }
    let size = Double(mutants.reduce(0) { $0 + $1.count })
    #expect(all < Self.slowest * whole * size + Self.slack)
  }

  /// Whether a posting's text, or the reason that there is none, has the word.
  private func holds(_ found: [LoadedPosting], _ mark: String) -> Bool {
    found.contains { $0.posting?.text.contains(mark) == true }
  }

  private func seconds(_ body: () -> Void) -> Double {
    let start = processorSeconds()
    body()
    return processorSeconds() - start
  }

  private func mutants(of bytes: [UInt8]) -> [(how: String, bytes: [UInt8])] {
    var mutants: [(how: String, bytes: [UInt8])] = []
    for number in 1...Self.cuts {
      let end = bytes.count * number / (Self.cuts + 1)
      mutants.append(("cut at \(end)", Array(bytes[..<end])))
      mutants.append(("without its first \(end)", Array(bytes[end...])))
    }
    for number in 0..<Self.flips {
      let place = bytes.count * number / Self.flips
      let change: UInt8 = [0x01, 0x20, 0x80, 0xFF][number % 4]
      var mutant = bytes
      mutant[place] ^= change
      mutants.append(("\(place) changed by \(change)", mutant))
    }
    for number in 0..<Self.repeats {
      let start = bytes.count * number / Self.repeats
      let piece = bytes[start..<min(start + 40, bytes.count)]
      let repeated = (0..<20).flatMap { _ in piece }
      mutants.append(("20 times from \(start)", bytes[..<start] + repeated + bytes[start...]))
    }
    return mutants
  }
}
