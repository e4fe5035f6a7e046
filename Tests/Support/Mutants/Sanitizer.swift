import CLibrary

/// Whether a sanitizer watches, which makes the same code many times slower and keeps what was freed.
public let isSanitized = ["__asan_init", "__tsan_init"].contains { name in
  name.withCString { dlsym(nil, $0) != nil }
}
