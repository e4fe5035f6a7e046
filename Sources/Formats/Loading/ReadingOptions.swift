/// How inputs are read.
public struct ReadingOptions: Sendable {
  /// Bytes above which an input is not read, 32 MB.
  public static let defaultMaxBytes = 32 << 20

  /// Bytes to which everything in one archive may unpack, 1 GB.
  public static let defaultMaxArchiveBytes = 1 << 30

  /// Bytes above which an input is not read, as saved and as unpacked.
  public var maxBytes: Int

  /// Bytes to which everything in one archive may unpack; also the most that an archive may have.
  public var maxArchiveBytes: Int

  /// Names of columns and keys beside the known ones.
  public var columns: ColumnNames

  /// Whether postings in other languages than English are read too.
  public var anyLanguage: Bool

  /// Whether the entries of the known sites are used; without them every page is read the general way.
  public var usesSites: Bool

  /// Whether of records only what statistics need is read; the places of skills are left out then.
  public var isForStatistics: Bool

  /// Where it is counted which columns gave what; nil where nobody asks.
  public var columnLog: ColumnLog?

  /// Collects how inputs are read.
  public init(
    maxBytes: Int = ReadingOptions.defaultMaxBytes,
    maxArchiveBytes: Int = ReadingOptions.defaultMaxArchiveBytes,
    columns: ColumnNames = ColumnNames(), anyLanguage: Bool = false, usesSites: Bool = true,
    isForStatistics: Bool = false
  ) {
    self.maxBytes = maxBytes
    self.maxArchiveBytes = maxArchiveBytes
    self.columns = columns
    self.anyLanguage = anyLanguage
    self.usesSites = usesSites
    self.isForStatistics = isForStatistics
  }
}
