import PostingEvaluation
import PostingModel
import PostingStatistics

/// The error rates by which shares are corrected, and where they come from.
struct ErrorRates {
  var calibration: Calibration
  /// In words, for the report.
  var source: String

  /// Reads the file of `--calibration`; the program's own rates where none is named, nil for `none`.
  static func read(_ path: String?) throws -> ErrorRates? {
    guard let path else {
      return ErrorRates(
        calibration: .builtIn,
        source: "\(Calibration.builtInPostings) labelled postings that come with jobreq; "
          + "--calibration takes those of your own")
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
      return ErrorRates(calibration: try Calibration(json: json), source: path)
    } catch let error as JSONError {
      throw failure("it is no JSON: \(error)")
    } catch let error as CalibrationError {
      throw failure(error.description)
    }
  }
}
