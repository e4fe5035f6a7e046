import ArgumentParser
import PostingFiles

/// How inputs are read, for every command that reads postings.
struct ReadingFlags: ParsableArguments {
  @Option(help: "Bytes above which an input is not read, as saved and as unpacked.")
  var maxBytes = ReadingOptions.defaultMaxBytes

  @Option(
    help: ArgumentHelp(
      "Columns of a CSV, or keys of JSON, of other names than the known ones: \(Self.fields).",
      valueName: "field=name,…"),
    transform: { try ColumnNames($0) })
  var columns = ColumnNames()

  @Flag(help: "Read postings in other languages than English too; the rules know English only.")
  var anyLanguage = false

  func validate() throws {
    guard maxBytes >= 1 else {
      throw ValidationError("--max-bytes takes a whole number from 1 up.")
    }
  }

  private static let fields = PostingField.allCases.map(\.rawValue).joined(separator: ", ")

  /// The same for the loader.
  var options: ReadingOptions {
    ReadingOptions(maxBytes: maxBytes, columns: columns, anyLanguage: anyLanguage)
  }
}
