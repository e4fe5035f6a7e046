import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What ends a run early; the wording of every error of the command stands here.
enum Failure: Error, CustomStringConvertible {
  case nothingToRead([String])
  case cannotWrite(String, Int32)
  case cannotRead(String, Int32)
  case notOnePosting(String, String)
  case readerGone

  var description: String {
    switch self {
    case .nothingToRead(let paths):
      "nothing to read in \(paths.joined(separator: ", ")): name a folder that holds saved postings"
    case .cannotWrite(let path, let code):
      "cannot write \(path): \(String(cString: strerror(code)))"
    case .cannotRead(let path, let code):
      "cannot read \(path): \(String(cString: strerror(code)))"
    case .notOnePosting(let path, let reason): "\(path) is not one posting: \(reason)"
    case .readerGone: "the reader of standard output has gone"
    }
  }
}
