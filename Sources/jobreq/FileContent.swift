#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the small files that a command is told by: reports, expectations, settings.
enum FileContent {
  /// All bytes of the file; throws `Failure.cannotRead`.
  static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Failure.cannotRead(path, errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      bytes += chunk[..<count]
      if count < chunk.count {
        guard ferror(file) == 0 else { throw Failure.cannotRead(path, errno) }
        return bytes
      }
    }
  }

  /// Whether there is a file of that name.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
