import CLibrary

/// Ends the program where one input takes more than a second of the processor's time.
///
/// libFuzzer's own limit is of time on the clock, in which a busy machine lets a process wait as long as it
/// likes; it stays for what waits without working.
enum ProcessorTimer {
  private static let second = timeval(tv_sec: 1, tv_usec: 0)

  /// Says what is done when the time is over: libFuzzer takes an abort for a crash and keeps the input.
  static func install() {
    signal(SIGPROF) { _ in
      let words: StaticString = "jobreq: an input takes more than 1 s of processor time\n"
      _ = write(2, words.utf8Start, words.utf8CodeUnitCount)
      abort()
    }
  }

  /// What the reading of an input comes to, which must not take longer.
  static func watching(_ read: () -> Bool) -> Bool {
    set(second)
    defer { set(timeval()) }
    return read()
  }

  /// Lets the timer ring once after that time, or not at all where there is none.
  private static func set(_ time: timeval) {
    var timer = itimerval(it_interval: timeval(), it_value: time)
    setitimer(Int32(ITIMER_PROF.rawValue), &timer, nil)
  }
}
