import Evaluation
import Model
import Statistics

/// The error rates by which shares are corrected, and where they come from.
struct CalibrationFile {
  var calibration: Calibration
  /// In words, for the report.
  var source: String

  /// Reads the file of `--calibration`; the program's own rates where none is named, nil for `none`.
  static func read(_ path: String?) throws -> CalibrationFile? {
    guard let path else {
      return CalibrationFile(
        calibration: .builtIn,
        source: "\(Calibration.builtIn.postings) imaginary postings that come with jobreq; "
          + "one's own labelled postings should be used in their place")
    }
    if path == "none" { return nil }
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
