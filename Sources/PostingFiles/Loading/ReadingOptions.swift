/// How inputs are read.
public struct ReadingOptions: Sendable {
  /// Bytes above which an input is not read, 32 MB.
  public static let defaultMaxBytes = 32 << 20

  /// Bytes above which an input is not read, as saved and as unpacked.
  public var maxBytes: Int

  /// Collects how inputs are read.
  public init(maxBytes: Int = ReadingOptions.defaultMaxBytes) { self.maxBytes = maxBytes }
}
