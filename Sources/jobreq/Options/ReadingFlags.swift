import Extraction
import ArgumentParser
import Formats
import Signals

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

  @Flag(
    help: """
      Read each file in a process of its own, which may take \(Isolation.seconds) s and \
      \(Isolation.memory >> 20) MB: for folders from strangers.
      """)
  var isolate = false

  @Flag(help: "Read what links in a folder lead to outside of it.")
  var followLinks = false

  @OptionGroup var words: VocabularyFlags

  func validate() throws {
    guard maxBytes >= 1 else {
      throw ValidationError("--max-bytes takes a whole number from 1 up.")
    }
    guard maxArchiveBytes >= 1 else {
      throw ValidationError("--max-archive-bytes takes a whole number from 1 up.")
    }
  }

  private static let fields = PostingField.allCases.map(\.rawValue).joined(separator: ", ")

  /// The same for the loader.
  var options: ReadingOptions {
    ReadingOptions(
      maxBytes: maxBytes, maxArchiveBytes: maxArchiveBytes, columns: columns,
      anyLanguage: anyLanguage, usesSites: !noSites)
  }

  /// Where inputs are read, nil for this process.
  func isolation(_ vocabulary: Vocabulary, keepsText: Bool) -> Isolation? {
    guard isolate else { return nil }
    return Isolation(
      program: Machine.program, options: options, vocabulary: vocabulary.files.map(\.name),
      keepsText: keepsText)
  }
}
