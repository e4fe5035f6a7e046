import Claims
import Formats
import Model
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

  /// Throws where an output that the file names is not plainly the user's own: the file may have come
  /// with a stranger's postings. It must lie in the working directory, behind no link, and replace
  /// nothing but a report of this program.
  static func checkOutput(_ path: String) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.hasPrefix("/"), !parts.contains("..") else {
      throw CommandError.foreignOutput(path, "leads out of this folder")
    }
    guard parts.last?.hasPrefix(".") == false else {
      throw CommandError.foreignOutput(path, "is a hidden file")
    }
    let folder = FilePath(parts.count > 1 ? parts.dropLast().joined(separator: "/") : ".")
    if let here = FileKind.real("."), let there = FileKind.real(folder),
      there != here, !there.isInside(here)
    {
      throw CommandError.foreignOutput(path, "lies behind a link out of this folder")
    }
    let file = FilePath(path)
    switch FileKind.at(file) {
    case .missing(_) where !Machine.holdsSomething(at: path): return
    case .file:
      let start = FileBytes.start(of: file)[...]
      guard FileKind.real(file).map({ $0.isInside(FileKind.real(".") ?? "/") }) == true else {
        throw CommandError.foreignOutput(path, "is a link out of this folder")
      }
      guard start.isEmpty || OwnOutput.isReport(start) else {
        throw CommandError.foreignOutput(path, "is there already and is no report of jobreq")
      }
    default: throw CommandError.foreignOutput(path, "is no file")
    }
  }

  /// The settings of the file, empty where there is none.
  static func read() throws -> ReportSettings {
    var info = stat()
    guard stat(name, &info) == 0 else {
      guard errno == ENOENT else { throw CommandError.cannotRead(name, errno) }
      return ReportSettings()
    }
    // Nobody asked for this file by name: a pipe without a writer would be waited for without end.
    guard info.st_mode & S_IFMT == S_IFREG else { throw CommandError.notAFile(name) }
    return try ReportSettings(
      yaml: FileContents.yaml(name), file: name,
      forms: ReportFormat.allCases.map(\.rawValue))
  }
}
