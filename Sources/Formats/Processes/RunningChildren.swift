import CLibrary
import Synchronization

/// The children of this process that have not ended, each the leader of a group of its own.
public enum RunningChildren {
  private static let ids = Mutex<Set<pid_t>>([])

  /// Ends all of them, and what they started: for a process that is about to end itself.
  public static func endAll() {
    // A worker may hold the lock in the moment of a signal; a few tries are enough for it to let go.
    for _ in 0..<100 {
      let found: Set<pid_t>? = ids.withLockIfAvailable { $0 }
      if let found {
        for id in found { kill(-id, SIGKILL) }
        return
      }
      usleep(1000)
    }
  }

  static func add(_ id: pid_t) { ids.withLock { _ = $0.insert(id) } }

  static func remove(_ id: pid_t) { ids.withLock { _ = $0.remove(id) } }

  /// Ends one and what it started.
  static func end(_ id: pid_t) {
    kill(-id, SIGKILL)
    kill(id, SIGKILL)
  }
}
