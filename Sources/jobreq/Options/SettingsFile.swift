import CLibrary
import Claims
import Formats
import Model
import Reports

/// `jobreq.yml`, which is looked for in the working directory only.
enum SettingsFile {
  static let name = "jobreq.yml"

  /// Throws where an output that the file names is not plainly the user's own: the file may have come
  /// with a stranger's postings. It must lie in the working directory, behind no link, and replace
  /// nothing but a report of this program.
  static func checkOutput(_ path: String) throws {
    try Self.checkPlace(path, CommandError.foreignOutput)
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

  /// Throws where a file that is to be read as words, claims or rates does not lie in the working
  /// directory, or is a pipe or a device: errors quote its lines, and nobody asked for it by name.
  private static func checkFile(_ path: String) throws {
    try checkPlace(path, CommandError.foreignFile)
    let file = FilePath(path)
    switch FileKind.at(file) {
    // What reads it says that it is not there, or that it is a folder.
    case .missing, .folder, .linkToFolder: return
    case .file:
      guard FileKind.real(file).map({ $0.isInside(FileKind.real(".") ?? "/") }) == true else {
        throw CommandError.foreignFile(path, "is a link out of this folder")
      }
    case .other: throw CommandError.foreignFile(path, "is no file")
    }
  }

  /// Throws where a path leads out of the working directory, or to a hidden file.
  private static func checkPlace(
    _ path: String, _ error: (String, String) -> CommandError
  ) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.hasPrefix("/"), !parts.contains("..") else {
      throw error(path, "leads out of this folder")
    }
    guard parts.last?.hasPrefix(".") == false else {
      throw error(path, "is a hidden file")
    }
    let folder = FilePath(parts.count > 1 ? parts.dropLast().joined(separator: "/") : ".")
    if let here = FileKind.real("."), let there = FileKind.real(folder),
      there != here, !there.isInside(here)
    {
      throw error(path, "lies behind a link out of this folder")
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
    let settings = try ReportSettings(
      yaml: FileContents.yaml(name), file: name,
      forms: ReportFormat.allCases.map(\.rawValue))
    let files =
      settings.vocabulary + [settings.expectations, settings.calibration].compactMap(\.self)
    for file in files where file != "none" { try checkFile(file) }
    return settings
  }
}
