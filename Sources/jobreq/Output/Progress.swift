import Model
import Synchronization

/// Says on standard error how far the reading has got: a line that is redrawn on a terminal, else a
/// new line every few seconds.
final class Progress: Sendable {
  private struct State {
    var files = 0
    var postings = 0
    var saidAt = 0.0
    var isDrawn = false
  }

  /// Seconds between two lines that stay, and between two that are redrawn.
  private static let pause = (plain: 5.0, redrawn: 0.1)
  private static let running = Mutex<Progress?>(nil)

  /// Inputs in all, nil for a stream.
  private let total: Int?
  private let columns: Int?
  private let isQuiet: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// Starts with nothing read of `total` files, or of a stream.
  init(total: Int?, isQuiet: Bool) {
    self.total = total
    self.isQuiet = isQuiet
    columns = Machine.variable("TERM") == "dumb" ? nil : Machine.columns(2)
    Interruption.listen()
    Self.running.withLock { $0 = self }
  }

  /// The one that runs, nil where nothing is read.
  static var current: Progress? { running.withLock { $0 } }

  /// How far it got, in words for a message that ends here.
  var reached: String {
    let state = state.withLock { $0 }
    return " after \(Self.read(state.files, of: total)), \(state.postings) postings"
  }

  /// One more file is read.
  func add(postings: Int) {
    let seconds = elapsed
    state.withLock { state in
      state.files += 1
      state.postings += postings
      let pause = columns == nil ? Self.pause.plain : Self.pause.redrawn
      guard !isQuiet, seconds - state.saidAt >= pause, seconds >= 0.5 else { return }
      state.saidAt = seconds
      say(&state, seconds)
    }
  }

  /// Takes the line away where it is redrawn; nothing more is said.
  func finish() {
    Self.running.withLock { $0 = nil }
    state.withLock { if $0.isDrawn { Machine.put("\r\u{1B}[K") } }
  }

  private var elapsed: Double { (ContinuousClock.now - start) / .seconds(1) }

  private func say(_ state: inout State, _ seconds: Double) {
    // JSON lines on standard input are one input and are read in any number of parts.
    let total = total.map { max($0, state.files) }
    let rate = Double(state.files) / seconds
    let unit = total == nil ? "pages" : "files"
    var words =
      "\(Self.read(state.files, of: total)), \(state.postings) postings, "
      + "\(Decimals.fixed(rate, places: 0)) \(unit)/s"
    if let total {
      let left = rate > 0 ? Double(total - state.files) / rate : 0
      words += ", \(Self.time(left)) left"
    }
    guard let columns else {
      Machine.warn("jobreq: \(words)")
      return
    }
    state.isDrawn = true
    let line =
      total.map { Self.line(words, done: state.files, of: $0, columns: columns) }
      ?? String(words.prefix(max(0, columns - 1)))
    Machine.put("\r\u{1B}[K" + line)
  }

  private static func read(_ files: Int, of total: Int?) -> String {
    total.map { "\(files) of \($0) files" } ?? "\(files) pages"
  }

  /// A bar and the words in one line, the words alone where there is no room for a bar.
  static func line(_ words: String, done: Int, of total: Int, columns: Int) -> String {
    let room = min(30, columns - words.count - 4)
    guard room >= 8 else { return String(words.prefix(max(0, columns - 1))) }
    let full = total == 0 ? room : room * done / total
    return "[" + String(repeating: "=", count: full) + String(repeating: " ", count: room - full)
      + "] " + words
  }

  /// A time in the two largest units that it has, as in `2 min 5 s`.
  static func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e6).rounded(.up))
    switch whole {
    case ..<60: return "\(whole) s"
    case ..<3600: return "\(whole / 60) min \(whole % 60) s"
    default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
  }
}
