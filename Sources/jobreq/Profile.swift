import ArgumentParser
import PostingAudit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `jobreq profile`: the file in which a reader says what they bring.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Start the profile that `jobreq audit` takes.",
    subcommands: [New.self])

  /// `jobreq profile new`: a commented profile to start from.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a commented profile: jobreq profile new > me.yml")

    func run() throws {
      let output = try Output(path: nil)
      try output.write(Array(ProfileTemplate.text.utf8))
      try output.finish()
    }
  }
}

/// Reads a profile's file and passes on what is worth a look in it.
enum ProfileFile {
  static func read(_ path: String) throws -> Profile {
    let (profile, warnings) = try ProfileReader().read(bytes(of: path), file: path)
    for warning in warnings { Machine.warn("jobreq: \(path): \(warning)") }
    return profile
  }

  /// The file's bytes, one more than the limit at most: enough for the reader to refuse it.
  private static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Failure.cannotRead(path, errno) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: ProfileReader.limit + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    guard ferror(file) == 0 else { throw Failure.cannotRead(path, errno) }
    return Array(bytes.prefix(count))
  }
}
