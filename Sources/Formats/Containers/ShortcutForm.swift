/// A file that only leads to a page: Windows' `.url`, macOS's `.webloc`, a desktop entry.
enum ShortcutForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    input.isNamed("webloc", "url", "desktop")
      || input.start.starts(with: "[InternetShortcut]".utf8)
      || input.start.starts(with: "[Desktop Entry]".utf8)
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    input.nothing(.notAJob, "a shortcut to a page; open it and save the page itself")
  }
}
