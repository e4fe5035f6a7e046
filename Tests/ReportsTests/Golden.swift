import Foundation
import Testing

/// The golden statistics.
let goldenStatistics = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Golden")

/// Compares a report with a golden file, or writes that file where `JOBREQ_RECORD=1`.
func expectGolden(
  _ bytes: [UInt8], _ name: String, in folder: URL = goldenStatistics,
  location: SourceLocation = #_sourceLocation
) throws {
  let url = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["JOBREQ_RECORD"] == "1" {
    try Data(bytes).write(to: url)
    return
  }
  let golden = try String(decoding: Data(contentsOf: url), as: UTF8.self)
  let report = String(decoding: bytes, as: UTF8.self)
  guard Array(report.utf8) != Array(golden.utf8) else { return }
  let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
  let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let place = zip(lines, expected).enumerated().first { $1.0 != $1.1 }?.offset
  let line = place ?? min(lines.count, expected.count)
  Issue.record(
    """
    \(name) differs in line \(line + 1); JOBREQ_RECORD=1 swift test writes it anew.
    golden: \(line < expected.count ? expected[line] : "(the end)")
    report: \(line < lines.count ? lines[line] : "(the end)")
    """, sourceLocation: location)
}
