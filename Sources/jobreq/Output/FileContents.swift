import CLibrary
import Formats

/// Reads one file whole: what a command is told to judge by, to compare or to follow.
enum FileContents {
  /// Bytes above which such a file is not read: some hundred times the report on a million postings.
  static let limit = 256 << 20

  /// All bytes of the file, `-` being standard input; throws where it cannot be read or is too large.
  static func bytes(_ path: String) throws -> [UInt8] {
    let bytes = try read(path, limit: limit)
    guard bytes.count <= limit else { throw CommandError.tooLarge(path, limit) }
    return bytes
  }

  /// Bytes above which a YAML file is not read, 1 MB.
  static let yamlLimit = 1 << 20

  /// The text of a YAML file; throws where it cannot be read or is too large.
  static func yaml(_ path: String) throws -> String {
    let bytes = try read(path, limit: yamlLimit)
    guard bytes.count <= yamlLimit else { throw CommandError.tooLarge(path, yamlLimit) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of the file (`-` is standard input), one more than the limit at most: enough to
  /// tell that there are too many.
  static func read(_ path: String, limit: Int) throws -> [UInt8] {
    let descriptor =
      path == "-" ? 0 : FilePath(argument: path).withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw CommandError.cannotRead(path, errno) }
    UsedFiles.add([path])
    defer { if descriptor != 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = CLibrary.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw CommandError.cannotRead(path, errno)
      }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }
}
