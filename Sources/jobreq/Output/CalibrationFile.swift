import Evaluation
import Model
import Statistics

/// The error rates by which shares are corrected, and where they come from.
struct CalibrationFile {
  var calibration: Calibration
  /// In words, for the report.
  var source: String

  /// Reads the file of `--calibration`; nil where none is named, and for `none`.
  static func read(_ path: String?) throws -> CalibrationFile? {
    guard let path, path != "none" else { return nil }
    func failure(_ problem: String) -> EvaluationFileError {
      EvaluationFileError(
        file: path, problem: problem,
        remedy: "write one with jobreq evaluate --labels LABELS PATH --format json --output FILE")
    }
    let bytes = try FileContents.bytes(path)
    do {
      let json = try JSONParser.parse(bytes[...])
      let calibration = try Calibration(json: json)
      let postings = calibration.postings
      return CalibrationFile(
        calibration: calibration,
        source: "\(postings) labelled posting\(postings == 1 ? "" : "s") (\(path))")
    } catch let error as JSONError {
      throw failure("it is no JSON: \(error)")
    } catch let error as CalibrationError {
      throw failure(error.description)
    }
  }
}
