import CLibrary
import CZlib
import Formats
import Model
import Mutants

/// The folder of fixtures at the project's root.
package let fixtures =
  #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/Fixtures"

/// The bytes of a file that the test needs.
package func bytes(of path: String) throws -> [UInt8] {
  try FileBytes.read(FilePath(path), limit: 1 << 30).get()
}

/// What the loader finds in a file of `Fixtures/forms`.
package func loadForm(_ name: String, _ options: ReadingOptions = ReadingOptions())
  -> [LoadedPosting]
{
  PostingLoader(options: options).load(
    FoundFile(id: name, path: FilePath(fixtures + "/forms/" + name), folder: "forms"))
}

/// What the loader finds in bytes under that name.
package func load(
  _ bytes: [UInt8], _ name: String, _ options: ReadingOptions = ReadingOptions()
) -> [LoadedPosting] {
  PostingLoader(options: options).load(bytes, FoundFile(id: name, path: "none", folder: "folder"))
}

/// What the loader finds in a text under that name.
package func load(
  _ text: String, _ name: String, _ options: ReadingOptions = ReadingOptions()
) -> [LoadedPosting] {
  load(Array(text.utf8), name, options)
}

extension LoadedPosting {
  /// The posting, nil for anything else.
  package var posting: Posting? {
    guard case .posting(let posting) = self else { return nil }
    return posting
  }

  /// The code of the reason why there is no posting, nil where there is one.
  package var code: String? { reason?.code }

  /// The reason why there is no posting, nil where there is one.
  package var reason: Reason? {
    guard case .settled(let outcome) = self else { return nil }
    switch outcome {
    case .posting: return nil
    case .noPosting(_, let reason), .unreadable(_, let reason), .leftOut(_, let reason):
      return reason
    }
  }
}

extension Posting {
  /// The posting's text as a string.
  package var text: String { String(decoding: document.text, as: UTF8.self) }
}

/// Packs bytes as gzip does.
package func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  let size = Int32(MemoryLayout<z_stream>.size)
  deflateInit2_(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
  defer { deflateEnd(&stream) }
  var bytes = bytes
  return bytes.withUnsafeMutableBufferPointer { input in
    stream.next_in = input.baseAddress
    stream.avail_in = UInt32(input.count)
    let capacity = Int(deflateBound(&stream, UInt(input.count)))
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(capacity)
      deflate(&stream, Z_FINISH)
      used = capacity - Int(stream.avail_out)
    }
  }
}

/// A folder that is gone when the test is over.
package final class TemporaryFolder {
  package let path: String

  package init() throws {
    var template = Array("/tmp/jobreq-test-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template))
  }

  deinit {
    var pending = [FilePath(path)]
    var folders: [FilePath] = []
    while let folder = pending.popLast() {
      folders.append(folder)
      _ = folder.withCString { chmod($0, 0o700) }
      for name in FileKind.names(in: folder) ?? [] {
        let inside = folder.appending(name)
        if FileKind.at(inside) == .folder {
          pending.append(inside)
        } else {
          _ = inside.withCString { unlink($0) }
        }
      }
    }
    for folder in folders.reversed() { _ = folder.withCString { rmdir($0) } }
  }

  /// Writes a file, and the folders above it.
  @discardableResult
  package func write(_ name: [UInt8], _ bytes: [UInt8]) -> FilePath {
    var folder = FilePath(path)
    let parts = name.split(separator: UInt8(ascii: "/")).map(Array.init)
    for part in parts.dropLast() {
      folder = folder.appending(part)
      _ = folder.withCString { mkdir($0, 0o755) }
    }
    let file = folder.appending(parts.last ?? [])
    let descriptor = file.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    defer { close(descriptor) }
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = writeBytes(descriptor, buffer.baseAddress! + done, buffer.count - done)
        precondition(count > 0, "the test cannot write its file")
        done += count
      }
    }
    return file
  }

  @discardableResult
  package func write(_ name: String, _ text: String = "Data Engineer\n\nWe need SQL.\n") -> FilePath
  {
    write(Array(name.utf8), Array(text.utf8))
  }
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// Seconds of processor time that this thread has taken: other work on the machine does not count.
package func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A second; more without optimisation, which makes the same code up to thirty times slower, and under
/// a sanitizer, which makes that several times slower again.
package var secondsAllowed: Double {
  #if DEBUG
    isSanitized ? 150 : 30
  #else
    1
  #endif
}
