import Foundation
import Formats
import Model
import Signals
import Statistics

/// What the program itself writes and reads again, as a start for its fuzzing.
enum Seed {
  private static let text = """
    Data Analyst
    Company: Larch

    Requirements
    - Bachelor's degree in Statistics, or equivalent experience
    - 3+ years of SQL
    """

  /// The record of the text.
  static var record: Record {
    let file = FoundFile(id: "a.txt", path: "a.txt", folder: "fuzz")
    for case .posting(let posting) in PostingLoader().load(Array(text.utf8), file) {
      return PostingAnalyzer().record(of: posting)
    }
    fatalError("the seed is no posting")
  }

  /// The summary of the record, without the lists.
  private static var partial: String {
    var summary = Summary()
    summary.add(Outcome.posting(record))
    var line = ""
    summary.writePartial(program: "fuzz") { line += String(decoding: $0, as: UTF8.self) }
    guard let start = line.range(of: "\"lists\":{"),
      let end = line[start.upperBound...].range(of: "]},")
    else { fatalError("a summary has no lists") }
    return line.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
  }

  /// The seed of a target; empty where files of the project are its seeds.
  static func of(_ target: FuzzTarget) -> String {
    var json = JSONWriter()
    switch target {
    case .records, .report, .store: Outcome.posting(record).write(to: &json)
    case .partial: return partial
    case .signatures:
      let signature = DuplicateSignature(record).text
      return "\(signature)\n\(signature)\n"
    case .calibration:
      var calibration = Calibration()
      calibration[.research].add(label: true, program: false)
      calibration.levels.add(label: .bachelor, program: nil)
      json.object { json in
        json.key("schemaVersion")
        json.value(1)
        json.key("calibration")
        calibration.write(to: &json)
      }
    default: break
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
