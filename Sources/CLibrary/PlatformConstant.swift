/// Constants that have other types, or other values, from one C library to the next.
package enum PlatformConstant {
  #if canImport(Glibc)
    package static let addressSpace = Int32(RLIMIT_AS.rawValue)
    package static let processorTime = Int32(RLIMIT_CPU.rawValue)
    package static let coreSize = Int32(RLIMIT_CORE.rawValue)
    package static let streamSocket = Int32(SOCK_STREAM.rawValue)
  #else
    package static let addressSpace = RLIMIT_AS
    package static let processorTime = RLIMIT_CPU
    package static let coreSize = RLIMIT_CORE
    package static let streamSocket = SOCK_STREAM
  #endif

  /// Flags of `send` that neither wait nor, where the platform can help it, raise a signal.
  #if canImport(Darwin)
    package static let sendAtOnce = MSG_DONTWAIT
  #else
    package static let sendAtOnce = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
  #endif
}
