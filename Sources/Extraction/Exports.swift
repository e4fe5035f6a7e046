// Whoever imports `Extraction` can name what it answers with and what it is told.
@_exported import Model
@_exported import struct Formats.ColumnNames
@_exported import struct Formats.PostingLoader
@_exported import struct Formats.ReadingOptions
@_exported import struct Signals.VocabularyFile
@_exported import struct Signals.Vocabulary
@_exported import struct Signals.VocabularyError
