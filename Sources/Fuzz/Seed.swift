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

  /// The seed of a target; empty where files of the project are its seeds.
  static func of(_ target: FuzzTarget) -> String {
    var json = JSONWriter()
    switch target {
    case .records, .report:
      let file = FoundFile(id: "a.txt", path: "a.txt", folder: "fuzz")
      for case .posting(let posting) in PostingLoader().load(Array(text.utf8), file) {
        Outcome.posting(PostingAnalyzer().record(of: posting)).write(to: &json)
      }
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
