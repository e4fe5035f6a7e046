import PostingModel

/// Reads the records that `extract` wrote, one JSON object a line.
enum RecordLines {
  /// The outcomes of all lines; a line that is no record is an outcome of its own, named by its number.
  static func read(_ bytes: [UInt8], _ file: FoundFile) -> PostingLoader.Loaded {
    var outcomes: [Outcome] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let id = "\(file.id)#\(number)"
      do {
        outcomes.append(try Outcome(json: try JSONParser.parse(line)))
      } catch {
        outcomes.append(
          .unreadable(
            id: id,
            Reason(
              code: "not-a-record",
              detail: "line \(number) is no record of jobreq extract: \(error)")))
      }
    }
    guard !outcomes.isEmpty else {
      return .nothing(
        .noPosting(id: file.id, Reason(code: "empty", detail: "the file holds no record")))
    }
    return .records(outcomes)
  }
}
