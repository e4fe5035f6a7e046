import ArgumentParser
import Formats

/// How inputs are read, for every command that reads postings.
struct ReadingFlags: ParsableArguments {
  @Option(help: "Bytes above which an input is not read, as saved and as unpacked.")
  var maxBytes = ReadingOptions.defaultMaxBytes

  @Option(help: "Bytes to which everything in one archive may unpack.")
  var maxArchiveBytes = ReadingOptions.defaultMaxArchiveBytes

  @Option(
    help: ArgumentHelp(
      """
      Columns of a table, or keys of JSON, of other names than the known ones: \(Self.fields); a field \
      that is named twice takes both.
      """,
      valueName: "field=name,…"),
    transform: { try ColumnNames($0) })
  var columns = ColumnNames()

  @Flag(help: "Read postings in other languages than English too; the rules know English only.")
  var anyLanguage = false

  @Flag(
    help: """
      Read every page the general way, without the entries of known sites: for measuring what they add.
      """)
  var noSites = false

  @Flag(help: "Read what links in a folder lead to outside of it.")
  var followLinks = false

  @OptionGroup var words: VocabularyFlags

  func validate() throws {
    for (name, bytes) in [("max-bytes", maxBytes), ("max-archive-bytes", maxArchiveBytes)]
    where !(1...Self.mostBytes).contains(bytes) {
      throw ValidationError("--\(name) takes a whole number from 1 to \(Self.mostBytes).")
    }
  }

  /// 1 TB, with which sums and products of sizes stay far from overflowing.
  private static let mostBytes = 1 << 40

  private static let fields = PostingField.allCases.map(\.rawValue).joined(separator: ", ")

  /// Bytes of the parts in which large files of records are read.
  var partBytes: Int { min(FileWalker.partBytes, maxBytes) }

  /// The same for the loader.
  var options: ReadingOptions {
    ReadingOptions(
      maxBytes: maxBytes, maxArchiveBytes: maxArchiveBytes, columns: columns,
      anyLanguage: anyLanguage, usesSites: !noSites)
  }
}
