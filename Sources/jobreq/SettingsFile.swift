import PostingChecks
import PostingReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `jobreq.yml`, which is looked for in the working directory only.
enum SettingsFile {
  static let name = "jobreq.yml"

  /// The settings of the file, empty where there is none.
  static func read() throws -> ReportSettings {
    guard access(name, F_OK) == 0 else { return ReportSettings() }
    return try ReportSettings(
      yaml: String(decoding: SmallFile.bytes(name), as: UTF8.self), file: name,
      forms: ReportFormat.allCases.map(\.rawValue))
  }
}
