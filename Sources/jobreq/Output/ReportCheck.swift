import ArgumentParser
import Claims
import ReportKit
import Reports

/// `--check`: compares reports on disk with what would be written now.
struct ReportCheck {
  private var reports: [ReportTarget]

  /// The form of a file is the one that `targets` gives it, else its ending's.
  init(_ files: [String], targets: [ReportTarget]) throws {
    reports = try files.map { file in
      let given = targets.first { $0.path == file } ?? targets.first { $0.path == nil }
      guard let format = given?.format ?? ReportTarget.format(of: file) else {
        throw ValidationError("The ending of \(file) names no form: add --format FORM.")
      }
      return ReportTarget(format: format, path: file)
    }
  }

  /// Prints the difference of every file that is not as `render` gives it; returns whether all are.
  func run(_ render: (ReportFormat) -> [UInt8], to output: Output) throws -> Bool {
    var isSame = true
    for report in reports {
      guard let path = report.path else { continue }
      let onDisk = try FileContents.bytes(path)
      let fresh = render(report.format)
      guard onDisk != fresh else { continue }
      isSame = false
      let difference = LineDifference(old: onDisk, new: fresh)
      try output.write(SafeText.page(difference.text(old: path, new: "what would be written")))
    }
    return isSame
  }
}
