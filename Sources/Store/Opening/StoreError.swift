import GRDB

/// Why a store cannot be used; each names its file and what to do.
public enum StoreError: Error, CustomStringConvertible, Equatable {
  /// Something else than a database.
  case notADatabase(String)
  /// A database of another program.
  case foreign(String)
  /// A store whose tables somebody changed, with the name of the first that is another.
  case changed(String, String)
  /// A store of a later schema, with its version.
  case newer(String, Int)
  /// Nothing at the path.
  case missing(String)
  /// A path that leads nowhere, or nowhere that may be read.
  case cannotOpen(String)
  /// A file or folder that may not be written to.
  case readOnly(String)
  /// A disk without room.
  case full(String)
  /// A file that another process keeps locked.
  case busy(String)
  /// A broken file, with what is broken.
  case damaged(String, String)
  /// An SQLite without full-text search.
  case withoutSearch(String)
  /// Anything else, in the words of SQLite.
  case failed(String, String)

  /// The error in words.
  public var description: String {
    switch self {
    case .notADatabase(let file):
      "\(file) is no database: name a store that jobreq made, or a file that is not there yet"
    case .foreign(let file):
      "\(file) is a database of another program: name a store that jobreq made, or a file that is not "
        + "there yet"
    case .changed(let file, let name):
      "\(file) is no store as jobreq makes it (\"\(name)\" is another): what it says or does cannot be "
        + "trusted; read the postings again into a file that is not there yet"
    case .newer(let file, let version):
      "\(file) is a store of version \(version), made by a newer jobreq than this, which knows version "
        + "\(StoreSchema.version): use that jobreq, or name another file"
    case .missing(let file):
      "there is no store \(file): check the path, or make it by jobreq extract PATH --store \(file)"
    case .cannotOpen(let file):
      "cannot open \(file): check that its folder is there and may be written to"
    case .readOnly(let file):
      "cannot write to \(file): the file or its folder is read-only; change its permissions, or copy it "
        + "to where you may write"
    case .full(let file):
      "the disk of \(file) is full: make room and run it again; what was stored before is kept"
    case .busy(let file):
      "another program has kept \(file) locked for \(Int(Store.patience)) s: end it, or try again later"
    case .damaged(let file, let words):
      "\(file) is damaged (\(words)): put a copy of it in its place, or delete it and read the postings "
        + "again"
    case .withoutSearch(let file):
      "cannot make \(file): this system's SQLite has no full-text search; install one with FTS5"
    case .failed(let file, let words): "cannot use the store \(file): \(words)"
    }
  }

  private static let full: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE]

  /// What an error of the database comes to; any other error is given back.
  static func of(_ error: any Error, in file: String) -> any Error {
    if error is RowDecodingError {
      return StoreError.damaged(file, "a row holds nothing where something must be")
    }
    guard let error = error as? DatabaseError else { return error }
    let words = error.message ?? "error \(error.extendedResultCode.rawValue)"
    return switch error.resultCode {
    case .SQLITE_NOTADB: StoreError.notADatabase(file)
    case .SQLITE_CANTOPEN: StoreError.cannotOpen(file)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: StoreError.readOnly(file)
    case .SQLITE_FULL: StoreError.full(file)
    // What a file that may not grow gives: the database, its log, and the memory that runs share.
    case .SQLITE_IOERR where full.contains(error.extendedResultCode): StoreError.full(file)
    case .SQLITE_BUSY, .SQLITE_LOCKED: StoreError.busy(file)
    case .SQLITE_CORRUPT: StoreError.damaged(file, words)
    case .SQLITE_ERROR where words.contains("no such module: fts5"): StoreError.withoutSearch(file)
    default: StoreError.failed(file, words)
    }
  }
}
