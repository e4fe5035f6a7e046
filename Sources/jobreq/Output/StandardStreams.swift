import CLibrary

/// Standard input, output and error as the program was given them.
enum StandardStreams {
  /// Makes them safe to use; to be called before any file is opened.
  static func secure() {
    // Writing to a pipe without a reader then fails, where it would else end the program before it
    // could take its half-written files away.
    signal(SIGPIPE, SIG_IGN)
    // So does a write beyond the limit on the size of files, as a full disk lets it fail.
    signal(SIGXFSZ, SIG_IGN)
    // A closed one would become the next file that is opened. Held the wrong way round it still
    // fails where it is used.
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
