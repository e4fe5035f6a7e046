import CLibrary
import Foundation
import Model
import TestInputs
import Testing

@testable import Formats

struct FileStampTests {
  private let folder: TemporaryFolder
  private var path: FilePath { FilePath(folder.path + "/a.txt") }
  /// When a file that was just written is old enough to be known again.
  private let later = time(nil) + 60

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileThatStaysHasOneStamp() {
    folder.write("a.txt")
    #expect(FileStamp(path, now: later) == FileStamp(path, now: later))
    #expect(FileStamp(path, now: later) != nil)
  }

  @Test func aFileThatChangedJustNowHasNone() {
    folder.write("a.txt")
    #expect(FileStamp(path) == nil)
    #expect(FileStamp(FilePath(folder.path + "/b.txt"), now: later) == nil)
    #expect(FileStamp(FilePath("-"), now: later) == nil)
  }

  /// As many other bytes, and the date set back to what it was.
  @Test func otherBytesHaveAnotherStamp() throws {
    folder.write("a.txt")
    let before = try #require(FileStamp(path, now: later))
    let file = URL(fileURLWithPath: path.description)
    let dates = try FileManager.default.attributesOfItem(atPath: file.path)
    let bytes = try Data(contentsOf: file)
    usleep(20_000)
    try Data(repeating: 0x78, count: bytes.count).write(to: file)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(dates[.modificationDate])], ofItemAtPath: file.path)
    #expect(FileStamp(path, now: later) != before)
  }
}
