import ArgumentParser
import Claims
import Reports
import Store

/// `jobreq store`: looks after the database that `--store` names.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: "Show, check, compact or export a store, the database that --store names.",
    discussion: "Example: jobreq store show postings.store",
    subcommands: [Show.self, Check.self, Compact.self, Export.self])

  /// The file that each of them takes.
  struct File: ParsableArguments {
    @Argument(help: ArgumentHelp("The store.", valueName: "file"), completion: .file())
    var path: String

    func open() throws -> Store { try Store(path: path, creates: false) }
  }

  /// `jobreq store show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Say what a store holds, since when, and how long postings stay open.")

    @OptionGroup var file: File

    func run() throws {
      let store = try file.open()
      let lines = StoreWords.lines(try store.figures(), bytes: store.bytes, of: file.path)
      try store.close()
      try Output(path: nil).write(Machine.plain(lines.joined(separator: "\n") + "\n"))
    }
  }

  /// `jobreq store check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Say whether a store is whole.",
      discussion: """
        Looks at every page of the file, at what the tables say of each other and at the search, and reads \
        every record. Changes nothing. Exit code 0 where all is well, 1 where something is not.
        """)

    @OptionGroup var file: File

    func run() throws {
      let store = try file.open()
      let problems = try store.check()
      let figures = try store.figures()
      try store.close()
      let lines =
        problems.isEmpty
        ? ["\(file.path) is whole: \(StoreWords.postings(figures))"]
        : problems.map { "\(file.path): \($0)" }
      try Output(path: nil).write(Machine.plain(lines.joined(separator: "\n") + "\n"))
      guard problems.isEmpty else {
        Machine.warn(
          "jobreq: put a copy of \(file.path) in its place, or delete it and read the postings again"
        )
        throw ExitCode(1)
      }
    }
  }

  /// `jobreq store compact`.
  struct Compact: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compact",
      abstract: "Give back room on the disk that a store no longer needs.",
      discussion: """
        Writes the file anew without holes and the search in one piece; for that long the disk must hold \
        it twice, and other runs wait. Forgets nothing, unless --gone-before names a day: postings that \
        were gone before it are deleted for good.
        """)

    @OptionGroup var file: File

    @Option(
      help: ArgumentHelp(
        "Delete what the folders have not held since before this day.", valueName: "yyyy-mm-dd"))
    var goneBefore: String?

    func validate() throws {
      guard goneBefore.map(CivilDate.isValid) ?? true else {
        throw ValidationError(
          "--gone-before takes a date as in 2026-01-31, not '\(goneBefore ?? "")'.")
      }
    }

    func run() throws {
      let store = try file.open()
      let before = store.bytes
      let dropped = try store.compact(goneBefore: goneBefore)
      let after = store.bytes
      try store.close()
      let words =
        goneBefore.map {
          "; \(dropped) posting\(dropped == 1 ? "" : "s") gone before \($0) deleted"
        }
        ?? ""
      try Output(path: nil).write(
        Machine.plain(
          "\(file.path): \(StoreWords.size(before)) before, \(StoreWords.size(after)) now\(words)\n"
        ))
    }
  }

  /// `jobreq store export`.
  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Print the records of a store, as jobreq extract prints those of a folder.",
      discussion: """
        A record a line, for other programs or for another store; jobreq reads them back. Changes nothing.
        """)

    @OptionGroup var file: File

    @Flag(help: "Put the posting's text into the record.")
    var text = false

    @Option(help: "json (a record a line, with all evidence) or csv (a table without it).")
    var format = RecordFormat.json

    @Flag(help: "Also what the folders no longer hold.")
    var withGone = false

    @Option(help: "Write to this file instead of standard output.")
    var output: String?

    func run() async throws {
      var words = ["--quiet", "--store=\(file.path)", "--format=\(format.rawValue)"]
      if text { words.append("--text") }
      if withGone { words.append("--with-gone") }
      if let output { words.append("--output=\(output)") }
      try await Extract.parse(words).run()
    }
  }
}
