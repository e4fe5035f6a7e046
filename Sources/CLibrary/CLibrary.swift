/// The C library of the platform under one name, so that no other file asks which platform it is for.
///
/// swift-system opens and reads files, but has no `poll`, `posix_spawn`,
/// `setrlimit`, `waitpid`, `opendir`, `realpath` or `memchr`, so that most files would still have
/// needed the C library beside it.
#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#else
  @_exported import Darwin
#endif
