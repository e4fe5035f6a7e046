/// One input found under the PATHs that were asked for.
public struct FoundFile: Hashable, Sendable {
  /// The path as found under its PATH; how records name it.
  public var id: String
  /// Where to open it; `-` is standard input.
  public var path: FilePath
  /// Name of the folder that it was found under, used where the posting has no address.
  public var folder: String

  /// Names an input.
  public init(id: String, path: FilePath, folder: String) {
    self.id = id
    self.path = path
    self.folder = folder
  }
}
