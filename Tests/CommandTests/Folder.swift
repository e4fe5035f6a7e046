import Foundation

/// A folder of a test's own, gone with it.
final class Folder {
  let url: URL

  /// Makes the folder with files by their paths in it.
  init(_ files: [String: String] = [:]) throws {
    url = try Command.temporaryFolder()
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file, and the folders that lead to it.
  func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The bytes of a file in it.
  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(name))
  }

  /// The names in it, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}

/// Postings and others, written for the tests of the command.
enum Sample {
  static let analyst = """
    Data Analyst
    Company: Larch & Lantern

    What you will do
    - Say which of our bakeries want more rye on a Tuesday, and show how sure you are.

    Requirements
    - Bachelor's degree in Statistics or Economics, or equivalent experience
    - 3+ years of experience with SQL and Python

    Nice to have
    - Master's degree
    - Experience with Tableau or Power BI
    """

  static let scientist = """
    Research Scientist, Speech
    Company: Quarrel Audio

    What you will do
    - Invent and publish methods that separate voices in a crowded room.

    Requirements
    - PhD in Computer Science or Electrical Engineering
    - First-author publications at ICASSP or Interspeech
    - 2+ years of experience with PyTorch
    """

  /// A page that says that it holds no posting any more.
  static let closed = """
    <!DOCTYPE html><html><head><title>Jobs at Tamarack</title></head><body>
    <h1>This job is no longer available</h1><p>The position has been filled.</p></body></html>
    """

  /// The posting of a text as a page.
  static func page(_ text: String) -> String {
    let paragraphs = text.split(separator: "\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
    return "<!DOCTYPE html><html><head><title>Job</title></head><body><main>\(paragraphs)</main>"
      + "</body></html>"
  }
}
