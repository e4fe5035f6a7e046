import CLibrary

/// Limits that a process sets on itself before it reads what strangers sent.
public enum ProcessLimits {
  /// Lets the process take `memory` more bytes than it has, and run for `seconds` of processor time.
  ///
  /// What it has counts apart, since a sanitizer's shadow alone is terabytes of addresses. macOS takes
  /// the limit on memory and does not hold it.
  public static func set(memory: Int, seconds: Int) {
    limit(PlatformConstant.addressSpace, addresses() + memory)
    limit(PlatformConstant.processorTime, seconds)
    limit(PlatformConstant.coreSize, 0)
  }

  /// Lets the process run for `seconds` of processor time from now on.
  public static func allow(seconds: Int) {
    var used = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used)
    limit(PlatformConstant.processorTime, Int(used.tv_sec) + 1 + seconds)
  }

  private static func limit(_ resource: Int32, _ value: Int) {
    var limits = rlimit()
    guard getrlimit(resource, &limits) == 0 else { return }
    limits.rlim_cur = min(rlim_t(value), limits.rlim_max)
    setrlimit(resource, &limits)
  }

  /// Bytes of addresses in use, as Linux counts them; 0 elsewhere.
  private static func addresses() -> Int {
    guard case .success(let text) = FileBytes.read("/proc/self/statm", limit: 1 << 16) else {
      return 0
    }
    let pages = String(decoding: text.prefix { $0 != 0x20 }, as: UTF8.self)
    return (Int(pages) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
