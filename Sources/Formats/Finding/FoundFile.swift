/// One input found under the PATHs that were asked for.
public struct FoundFile: Hashable, Sendable {
  /// The path as found under its PATH; how records name it.
  public var id: String
  /// Where to open it; `-` is standard input.
  public var path: FilePath
  /// Name of the folder that it was found under, used where the posting has no address.
  public var folder: String
  /// Whether it was named itself, not found in a folder.
  public var isNamed: Bool
  /// The lines of it to read, nil for all of the file.
  public var part: FilePart?

  /// The id of what is said of the part as a whole: the file's, with the number of its first line.
  package var partID: String { part.map { "\(id)#\($0.firstLine)" } ?? id }

  /// Whether it is named as summaries of `analyze --partial` are.
  package var isPartial: Bool { id.lowercased().hasSuffix(LineParts.partial) }

  /// Names an input.
  public init(
    id: String, path: FilePath, folder: String, isNamed: Bool = true, part: FilePart? = nil
  ) {
    self.id = id
    self.path = path
    self.folder = folder
    self.isNamed = isNamed
    self.part = part
  }
}

/// Some lines of a file that is read line by line, so that many workers read a long one.
public struct FilePart: Hashable, Sendable {
  /// Bytes before it.
  public var offset: Int
  /// Its bytes.
  public var count: Int
  /// Number of its first line in the file, from 1.
  public var firstLine: Int

  /// Names some lines.
  public init(offset: Int, count: Int, firstLine: Int) {
    self.offset = offset
    self.count = count
    self.firstLine = firstLine
  }

  /// Reads `offset:count:line`; nil where it is not of that shape.
  public init?(_ text: String) {
    let numbers = text.split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    self.init(offset: numbers[0], count: numbers[1], firstLine: numbers[2])
  }

  /// The shape that `init` reads.
  public var text: String { "\(offset):\(count):\(firstLine)" }
}
