#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// libFuzzer's own driver, which calls the function for input after input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// One reader under libFuzzer, named by the first argument; `scripts/fuzz` builds and runs it.
@main
struct Fuzz {
  nonisolated(unsafe) private static var target = FuzzTarget.page

  static func main() {
    let names = FuzzTarget.allCases.map(\.rawValue)
    let words = CommandLine.arguments.dropFirst()
    if words.count == 2, words.first == "seed" {
      FuzzTarget(rawValue: words.last ?? "").map { print(Seed.of($0), terminator: "") }
      return
    }
    guard let name = words.first, let named = FuzzTarget(rawValue: name)
    else {
      print(names.joined(separator: "\n"))
      exit(2)
    }
    target = named
    // libFuzzer must not take the target's name for a folder.
    var count = CommandLine.argc - 1
    var arguments = CommandLine.unsafeArgv + 1
    arguments[0] = CommandLine.unsafeArgv[0]
    _ = withUnsafeMutablePointer(to: &arguments) { arguments in
      runFuzzer(&count, arguments) { bytes, count in
        Fuzz.target.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      }
    }
  }
}
