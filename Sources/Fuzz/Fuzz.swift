import Formats
import Model
import Signals

/// libFuzzer's own driver, which calls the function for input after input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The whole way from bytes to records, under libFuzzer; `scripts/fuzz` builds and runs it.
///
/// An input's first byte is a letter that names its form, the rest are the file's bytes.
@main
struct Fuzz {
  private static let loader = PostingLoader(
    options: ReadingOptions(maxBytes: 4 << 20, anyLanguage: true))
  private static let analyzer = PostingAnalyzer()

  /// Names by their letters; for any other letter the bytes alone tell the form.
  private static let names: [UInt8: String] = [
    UInt8(ascii: "h"): "page.html", UInt8(ascii: "t"): "text.txt", UInt8(ascii: "d"): "text.md",
    UInt8(ascii: "m"): "page.mhtml", UInt8(ascii: "e"): "mail.eml", UInt8(ascii: "c"): "table.csv",
    UInt8(ascii: "j"): "data.json", UInt8(ascii: "l"): "data.jsonl",
    UInt8(ascii: "w"): "page.webarchive",
  ]

  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = withUnsafeMutablePointer(to: &arguments) { arguments in
      runFuzzer(&count, arguments) { bytes, count in
        Fuzz.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      }
    }
  }

  /// Reads one input, and stops the program where an outcome does not survive being written and read.
  private static func read(_ input: [UInt8]) {
    guard let letter = input.first else { return }
    let name = names[letter] ?? "-"
    let file = FoundFile(id: name, path: FilePath(name), folder: "fuzz")
    for loaded in loader.load(Array(input.dropFirst()), file) {
      let outcome: Outcome =
        switch loaded {
        case .settled(let outcome): outcome
        case .posting(let posting): .posting(analyzer.record(of: posting, keepsText: true))
        }
      var json = JSONWriter()
      outcome.write(to: &json)
      guard let value = try? JSONParser.parse(json.bytes[...]),
        let again = try? Outcome(json: value), again == outcome
      else { fatalError("an outcome is not read as it was written: \(outcome)") }
    }
  }
}
