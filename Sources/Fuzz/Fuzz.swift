import CLibrary

/// libFuzzer's own driver, which calls the function for input after input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// One reader under libFuzzer, named by FUZZ_TARGET; `scripts/fuzz` builds and runs it. Without one the
/// names are printed, and with the word `seed` what the named one starts from.
///
/// The name is no argument: to merge inputs libFuzzer starts itself again with its own ones.
@main
struct Fuzz {
  nonisolated(unsafe) private static var target = FuzzTarget.page

  static func main() {
    guard let name = getenv("FUZZ_TARGET"), let named = FuzzTarget(rawValue: String(cString: name))
    else {
      print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n"))
      exit(2)
    }
    if CommandLine.arguments.dropFirst() == ["seed"] {
      print(Seed.of(named), terminator: "")
      return
    }
    target = named
    // What is made once for all inputs takes none of the time of the first.
    _ = named.read([])
    ProcessorTimer.install()
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = withUnsafeMutablePointer(to: &arguments) { arguments in
      runFuzzer(&count, arguments) { bytes, count in
        let input = Array(UnsafeBufferPointer(start: bytes, count: count))
        // What another reader takes is not kept, so that this one's inputs stay its own.
        return ProcessorTimer.watching { Fuzz.target.read(input) } ? 0 : -1
      }
    }
  }
}
