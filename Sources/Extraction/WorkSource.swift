import Formats
import Synchronization

/// Hands out one piece of work after another, numbered in the order of the outcomes.
final class WorkSource: Sendable {
  /// What a worker reads at a time.
  enum Work: Sendable {
    case file(FoundFile)
    /// Bytes of standard input, which nobody can read again.
    case bytes(Result<[UInt8], ReadFailure>, FoundFile)
  }

  private struct State {
    var file = 0
    var number = 0
    var lines: StandardInputLines?
  }

  private let files: [FoundFile]
  private let options: ReadingOptions
  private let state = Mutex(State())

  init(_ files: [FoundFile], options: ReadingOptions) {
    self.files = files
    self.options = options
  }

  /// The next piece of work and its number, nil at the end.
  ///
  /// One file at a time: a worker that took several large ones would be waited for at the end.
  func next() -> (number: Int, work: Work)? {
    state.withLock { state in
      while state.file < files.count {
        let file = files[state.file]
        guard file.path.isStandardInput else {
          state.file += 1
          return Self.numbered(.file(file), &state)
        }
        var lines = state.lines ?? StandardInputLines(options: options)
        state.lines = nil
        if let next = lines.next() {
          state.lines = lines
          return Self.numbered(.bytes(next.bytes, file.lines(next.part)), &state)
        }
        state.file += 1
      }
      return nil
    }
  }

  private static func numbered(_ work: Work, _ state: inout State) -> (number: Int, work: Work) {
    defer { state.number += 1 }
    return (state.number, work)
  }
}

extension FoundFile {
  fileprivate func lines(_ part: FilePart?) -> FoundFile {
    var file = self
    file.part = part
    return file
  }
}
