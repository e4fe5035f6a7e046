import PostingEvaluation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the files that a command is told to judge by.
enum SmallFile {
  /// All bytes of the file; throws `EvaluationFileError` where it cannot be read.
  static func bytes(_ path: String) throws -> [UInt8] {
    func failure() -> EvaluationFileError {
      EvaluationFileError(
        file: path, problem: "cannot be read: \(String(cString: strerror(errno)))",
        remedy: "check the path and its permissions")
    }
    guard let file = fopen(path, "rb") else { throw failure() }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      bytes += chunk[..<count]
      if count < chunk.count {
        guard ferror(file) == 0 else { throw failure() }
        return bytes
      }
    }
  }
}
