/// A path as the system keeps it: bytes, which need not be UTF-8.
public struct FilePath: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The bytes without a NUL at the end.
  public let bytes: [UInt8]

  /// Takes a path's bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Takes a path that is UTF-8.
  public init(_ path: String) { bytes = Array(path.utf8) }

  /// Takes a path that is UTF-8.
  public init(stringLiteral path: String) { self.init(path) }

  /// Takes an argument of the command line, whose bytes Swift repaired where they were not UTF-8.
  public init(argument: String) { self = Self.paths(arguments: [argument])[0] }

  /// Takes arguments in their order: of those that look alike when repaired each stands for its own.
  public static func paths(arguments: [String]) -> [FilePath] {
    var raw = arguments.contains { $0.utf8.contains(0xEF) } ? CommandLine.rawArguments : []
    return arguments.map { argument in
      let place = raw.firstIndex { String(decoding: $0, as: UTF8.self) == argument }
      return FilePath(bytes: place.map { raw.remove(at: $0) } ?? Array(argument.utf8))
    }
  }

  /// The path with U+FFFD for what is not UTF-8.
  public var description: String { String(decoding: bytes, as: UTF8.self) }

  /// Standard input.
  public var isStandardInput: Bool { bytes == [UInt8(ascii: "-")] }

  /// The path of a name inside this folder.
  /// Whether the path leads into the folder; both without links and dots.
  package func isInside(_ folder: FilePath) -> Bool {
    bytes.starts(with: folder.bytes)
      && (bytes.dropFirst(folder.bytes.count).first == UInt8(ascii: "/")
        || folder.bytes.last == UInt8(ascii: "/"))
  }

  package func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes: (bytes.last == UInt8(ascii: "/") ? bytes : bytes + "/".utf8) + name)
  }

  /// The last name on the path, `/` for the root.
  var lastName: [UInt8] {
    bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? Array("/".utf8)
  }

  /// The folder that holds the path's last name.
  var parent: FilePath {
    var rest = bytes[...]
    while rest.count > 1, rest.last == UInt8(ascii: "/") { rest.removeLast() }
    guard let slash = rest.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : FilePath(bytes: Array(rest[..<slash]))
  }

  /// Calls `body` with the path as the system takes it.
  public func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { body($0.baseAddress.unsafelyUnwrapped) }
    }
  }
}

extension CommandLine {
  /// The bytes of the arguments as the system gave them.
  fileprivate static var rawArguments: [[UInt8]] {
    (0..<Int(argc)).compactMap { index in
      unsafeArgv[index].map { argument in
        var bytes: [UInt8] = []
        var next = argument
        while next.pointee != 0 {
          bytes.append(UInt8(bitPattern: next.pointee))
          next += 1
        }
        return bytes
      }
    }
  }
}
