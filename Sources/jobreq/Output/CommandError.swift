import CLibrary

/// What ends a run early; the wording of every error of the command stands here, each with what to
/// do about it.
enum CommandError: Error, CustomStringConvertible {
  case nothingToRead([String])
  case nothingThere([String])
  case emptyPath
  case noPosting
  case cannotWrite(String, Int32)
  case cannotRead(String, Int32)
  case notAFile(String)
  case tooLarge(String, Int)
  case looksLikeFlags(String)
  case notOnePosting(String, String)
  case notInStore(String, String, String)
  case outputIsInput(String)
  case foreignOutput(String, String)
  case foreignFile(String, String)
  case notASignature(String)
  case notSorted(String)
  case noThreads
  case readerGone

  var description: String {
    switch self {
    case .nothingToRead(let paths):
      "nothing to read in \(paths.joined(separator: ", ")): name a folder that holds saved postings"
    case .nothingThere(let paths):
      "nothing to read: there is no "
        + paths.map { "\"\($0)\"" }.joined(separator: ", no ") + "; check the path"
    case .emptyPath:
      "a PATH is empty: name a file or a folder, and the working directory by a dot"
    case .noPosting:
      "no posting was found; check the path, and see by jobreq extract why each file holds none"
    case .cannotWrite(let path, let code):
      "cannot write \(path): \(Self.words(code)); \(Self.remedy(code))"
    case .cannotRead(let path, let code):
      "cannot read \(path): \(Self.words(code)); "
        + (code == EISDIR ? "name a file in it" : "check the path and its permissions")
    case .notAFile(let path):
      "\(path) is no file: move it away, or run jobreq in another folder"
    case .tooLarge(let path, let limit):
      "\(path) has more than \(limit >> 20) MB: no file of this kind is that large; check the path"
    case .looksLikeFlags(let name):
      "\(name) is a file whose name reads like options; write ./\(name), or -- before all paths"
    case .notOnePosting(let path, let reason): "\(path) is not one posting: \(reason)"
    case .notInStore(let id, let store, let reason):
      "\(store) does not lead to \(id): \(reason)"
    case .outputIsInput(let path):
      "\(path) is one of the files to read, and writing there would destroy it; write elsewhere"
    case .foreignOutput(let path, let reason):
      "jobreq.yml names the output \(path), which \(reason); name outputs of that kind by --format"
    case .foreignFile(let path, let reason):
      "jobreq.yml names the file \(path), which \(reason); name files of that kind by --vocabulary, "
        + "--expect or --calibration"
    case .notASignature(let line):
      "line \(line) is no signature; send what jobreq duplicates --signatures prints"
    case .notSorted(let line):
      "line \(line) comes too late: sort the lines by signature before they are read"
    case .noThreads:
      "this system gives the program no more threads; raise the limit (ulimit -u), or use fewer --jobs"
    case .readerGone: "the reader of standard output has gone"
    }
  }

  private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// What to do where something could not be written.
  private static func remedy(_ code: Int32) -> String {
    switch code {
    case EFBIG: "raise the limit on the size of files (ulimit -f), or write elsewhere"
    case ENOENT: "make its folder first, or check the path"
    case EISDIR: "name a file in it"
    case EILSEQ: "choose a name in UTF-8"
    case ENOSPC, EDQUOT: "make room, or write elsewhere"
    default: "check the path and its permissions, or write elsewhere"
    }
  }
}
