/// Tells the folder that a browser saves beside a page, with the page's pictures and scripts.
enum PageFolder {
  /// What browsers add to the page's name, in their languages.
  private static let endings: [[UInt8]] = [
    "_files", "-filer", "-Dateien", "_fichiers", "_archivos", "_arquivos", "_bestanden", "_file",
    "_pliki", "_soubory",
  ].map { Array($0.utf8) }
  private static let pages: [[UInt8]] = [".html", ".htm", ".xhtml"].map { Array($0.utf8) }

  /// Whether the folder of that name belongs to a page among the names beside it.
  static func isOne(_ name: [UInt8], among names: Set<[UInt8]>) -> Bool {
    endings.contains { ending in
      name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
        && pages.contains { names.contains(Array(name.dropLast(ending.count)) + $0) }
    }
  }
}
