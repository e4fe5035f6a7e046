import Claims
import Reports

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
    var info = stat()
    guard stat(name, &info) == 0 else {
      guard errno == ENOENT else { throw Failure.cannotRead(name, errno) }
      return ReportSettings()
    }
    // Nobody asked for this file by name: a pipe without a writer would be waited for without end.
    guard info.st_mode & S_IFMT == S_IFREG else { throw Failure.notAFile(name) }
    return try ReportSettings(
      yaml: String(decoding: FileContents.bytes(name), as: UTF8.self), file: name,
      forms: ReportFormat.allCases.map(\.rawValue))
  }
}
