import CArchive
import Synchronization

/// The bytes that everything inside one input may unpack to, counted over archives in archives.
final class ArchiveBudget: Sendable {
  private let rest: Atomic<Int>

  /// Bytes that an entry costs whatever it holds, so that entries without end come to an end.
  static let entryCost = 4096

  init(_ bytes: Int) { rest = Atomic(bytes) }

  /// Takes bytes from what is left; false where that was not enough.
  func take(_ bytes: Int) -> Bool {
    rest.wrappingSubtract(bytes, ordering: .relaxed).newValue >= 0
  }

  /// Whether nothing is left.
  var isSpent: Bool { rest.load(ordering: .relaxed) < 0 }
}

/// The one place that speaks to libarchive: what it unpacks is copied at once, no pointer outlives a
/// call, and nothing is ever written to the disk.
enum Archive {
  /// What an archive holds at one path.
  enum Content {
    case file([UInt8])
    case tooLarge
    case encrypted
    case damaged(String)
    /// A link or a device.
    case noFile
  }

  /// How reading ended before the archive did.
  enum Failure: Error {
    case damaged(String)
    case budgetSpent
    /// It unpacks to so many times its bytes that it was made to.
    case bomb
  }

  private static let chunk = 1 << 16
  /// How many times their bytes gzip and zip may unpack to, and the bytes up to which nobody asks: text
  /// packs to a fifth, tables of the same words to a thirtieth.
  private static let mostTimes = 100
  private static let unasked = 1 << 20
  /// What is said of what unpacks to more.
  static let bombAdvice =
    "unpacks to more than \(mostTimes) times its bytes, as what is made to do harm; unpack it and "
    + "name what it holds"
  /// Headers that cannot be read one after another before the rest is given up.
  private static let mostRetries = 100

  /// Hands on the entries of an archive in their order; folders are left out.
  ///
  /// - Parameter isPacked: Whether the bytes are one file packed by gzip and the like, which is handed
  ///   on with an empty path; a tar inside is read as an archive all the same.
  static func read(
    _ bytes: [UInt8], isPacked: Bool, limit: Int, budget: ArchiveBudget,
    _ body: (_ path: [UInt8], _ content: Content) -> Void
  ) -> Failure? {
    guard let reader = archive_read_new() else { return .damaged("libarchive does not start") }
    defer { archive_read_free(reader) }
    register(reader, isPacked: isPacked)
    return bytes.withUnsafeBytes { buffer -> Failure? in
      guard archive_read_open_memory(reader, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        return .damaged(message(reader))
      }
      var retries = 0
      var room = isDeflated(bytes) ? max(unasked, bytes.count * mostTimes) : Int.max
      while true {
        var entry: OpaquePointer?
        let status = archive_read_next_header(reader, &entry)
        if status == ARCHIVE_EOF {
          return retries == 0 ? nil : .damaged("\(retries) headers of entries are broken")
        }
        if status == ARCHIVE_RETRY, retries < mostRetries {
          retries += 1
          continue
        }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
          return .damaged(message(reader))
        }
        guard budget.take(ArchiveBudget.entryCost) else { return .budgetSpent }
        let isRaw = archive_format(reader) == ARCHIVE_FORMAT_RAW
        let path = isRaw ? [] : self.path(entry)
        if path.last == UInt8(ascii: "/") { continue }
        let content = content(
          reader, entry, isRaw: isRaw, limit: limit, budget: budget, room: &room)
        if room < 0 { return .bomb }
        if let content { body(path, content) }
        if budget.isSpent { return .budgetSpent }
      }
    }
  }

  /// Whether the bytes are gzip's or zip's: what packs over longer stretches packs many pages of one
  /// board to very little.
  private static func isDeflated(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: "PK".utf8)
  }

  private static func register(_ reader: OpaquePointer, isPacked: Bool) {
    archive_read_support_filter_gzip(reader)
    archive_read_support_filter_bzip2(reader)
    archive_read_support_filter_xz(reader)
    archive_read_support_filter_zstd(reader)
    archive_read_support_filter_lz4(reader)
    archive_read_support_format_tar(reader)
    // What stands behind an end that is none is read as well, or said to be broken.
    archive_read_set_option(reader, "tar", "read_concatenated_archives", "1")
    if isPacked {
      archive_read_support_format_raw(reader)
    } else {
      archive_read_support_format_zip(reader)
      archive_read_support_format_7zip(reader)
      archive_read_support_format_cab(reader)
    }
  }

  private static func path(_ entry: OpaquePointer) -> [UInt8] {
    guard let path = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else {
      return Array("unnamed".utf8)
    }
    return Array(String(cString: path).utf8)
  }

  /// What an entry holds; nil for a folder, and where it needs more than the `room` that is left.
  private static func content(
    _ reader: OpaquePointer, _ entry: OpaquePointer, isRaw: Bool, limit: Int, budget: ArchiveBudget,
    room: inout Int
  ) -> Content? {
    let kind = archive_entry_filetype(entry)
    if !isRaw {
      if kind == S_IFDIR { return nil }
      if kind != S_IFREG && kind != 0 || archive_entry_hardlink(entry) != nil { return .noFile }
      if archive_entry_is_encrypted(entry) != 0 { return .encrypted }
    }
    // A file that is read as it is was not packed, whatever its first bytes promise.
    if isRaw, archive_filter_count(reader) < 2 {
      return .damaged("it is cut behind its first bytes")
    }
    var bytes: [UInt8] = []
    var isTooLarge = false
    while true {
      var count = 0
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, used in
        count = archive_read_data(reader, buffer.baseAddress, chunk)
        used = max(count, 0)
      }
      if count < 0 { return .damaged(message(reader)) }
      if count == 0 { break }
      guard budget.take(count) else { return .tooLarge }
      room -= count
      if room < 0 { return nil }
      // What is too large is read to its end all the same, or the entries after it would be lost.
      isTooLarge = isTooLarge || bytes.count + count > limit
      if isTooLarge {
        bytes = []
        if isRaw { return .tooLarge }
      } else {
        bytes += part
      }
    }
    return isTooLarge ? .tooLarge : .file(bytes)
  }

  private static func message(_ reader: OpaquePointer) -> String {
    archive_error_string(reader).map { String(cString: $0) } ?? "no reason is given"
  }

  private static let S_IFREG: UInt32 = 0o100000
  private static let S_IFDIR: UInt32 = 0o040000
}
