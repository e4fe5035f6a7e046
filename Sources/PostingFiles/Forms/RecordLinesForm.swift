import PostingModel

/// The records that `extract` wrote, one JSON object a line.
enum RecordLinesForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    input.start.first == UInt8(ascii: "{") && input.isNamed("jsonl")
      || input.start.starts(with: "{\"id\":".utf8)
  }

  /// The outcomes of all lines; a line that is no record has one of its own, named by its number.
  static func read(_ input: Input) -> [LoadedPosting] {
    var outcomes: [LoadedPosting] = []
    var number = 0
    for line in input.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        outcomes.append(.settled(try Outcome(json: try JSONParser.parse(line))))
      } catch {
        outcomes.append(
          .settled(
            ReasonCode.notARecord.outcome(
              id: "\(input.file.id)#\(number)",
              "line \(number) is no record of jobreq extract: \(error)")))
      }
    }
    return outcomes
  }
}
