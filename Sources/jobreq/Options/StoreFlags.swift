import ArgumentParser

/// Where what was read is kept from run to run, for every command that reads postings.
struct StoreFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Keep what is read in this SQLite database, and read only what is new or changed; without a PATH, \
      take what it holds. It is made where there is none.
      """,
      valueName: "file"))
  var store: String?

  @Flag(
    help: "With --store and without a PATH: also what the folders no longer hold.")
  var withGone = false

  func validate() throws {
    guard store != nil || !withGone else {
      throw ValidationError("--with-gone says what to take of a store: add --store FILE.")
    }
    guard store != "" else { throw ValidationError("--store takes the path of a file.") }
  }
}
