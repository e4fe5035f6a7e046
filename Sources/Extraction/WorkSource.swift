import Formats
import Synchronization

/// What a worker reads at a time.
enum Work: Sendable {
  case file(FoundFile)
  /// Bytes of standard input, which nobody can read again.
  case bytes(Result<[UInt8], ReadFailure>, FoundFile)
  /// A piece of a stream.
  case item(StreamItem)

  /// The input, and its bytes where they were read; nil for a piece of a stream, which stands nowhere.
  var input: (file: FoundFile, bytes: Result<[UInt8], ReadFailure>?)? {
    switch self {
    case .file(let file): (file, nil)
    case .bytes(let bytes, let file): (file, bytes)
    case .item: nil
    }
  }
}

/// Hands out one piece of work after another, numbered in the order of the outcomes.
protocol WorkFeed: Sendable {
  /// The next piece of work and its number, nil at the end.
  func next() async -> (number: Int, work: Work)?
  /// Hands out nothing more.
  func stop()
}

/// Hands out the inputs under the PATHs.
final class WorkSource: WorkFeed {
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

  /// The workers of a run that is stopped ask for nothing more.
  func stop() {}

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
