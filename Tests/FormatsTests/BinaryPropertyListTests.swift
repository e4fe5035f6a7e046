import Model
import TestInputs
import Testing

@testable import Formats

struct BinaryPropertyListTests {
  /// A list of objects, the first on top; references and offsets take two bytes.
  private func list(_ objects: [[UInt8]]) -> [UInt8] {
    var bytes = Array("bplist00".utf8)
    var offsets: [UInt8] = []
    for object in objects {
      offsets += [UInt8(bytes.count >> 8), UInt8(bytes.count & 0xFF)]
      bytes += object
    }
    let table = bytes.count
    func eight(_ number: Int) -> [UInt8] {
      (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    }
    return bytes + offsets + [0, 0, 0, 0, 0, 0, 2, 1] + eight(objects.count) + eight(0)
      + eight(table)
  }

  private func ascii(_ text: String) -> [UInt8] {
    (text.utf8.count < 15
      ? [0x50 | UInt8(text.utf8.count)] : [0x5F, 0x10, UInt8(text.utf8.count)]) + Array(text.utf8)
  }

  @Test func looksThingsUp() throws {
    let found = try #require(
      BinaryPropertyList(
        list([
          [0xD2, 1, 2, 3, 4], ascii("a long enough key"), ascii("b"), [0x42, 7, 8],
          [0xA2, 5, 3], [0x62, 0x00, 0xE9, 0x20, 0xAC],
        ])))
    let data = try #require(found.value(of: "a long enough key", in: found.top))
    #expect(found.data(data).map(Array.init) == [7, 8])
    let array = try #require(found.value(of: "b", in: found.top))
    #expect(found.elements(array, most: 1).map(found.string) == ["é€"])
    #expect(found.value(of: "c", in: found.top) == nil)
    #expect(found.string(data) == nil)
    #expect(found.elements(data, most: 9).isEmpty)
  }

  /// An archive that is a frame of itself, and one whose page is the archive.
  @Test func followsNoCircle() {
    let inItself = list([
      [0xD2, 1, 2, 3, 4], ascii("WebMainResource"), ascii("WebSubframeArchives"),
      [0xD1, 5, 6], [0xA1, 0], ascii("WebResourceData"), [0x43, 0x61, 0x62, 0x63],
    ])
    #expect(load(inItself, "a.webarchive").count == 1)
    let ofItself = list([[0xD1, 1, 0], ascii("WebMainResource")])
    #expect(load(ofItself, "a.webarchive").map(\.code) == ["damaged"])
  }

  @Test func survivesEveryByteChanged() throws {
    let archive = try bytes(of: fixtures + "/forms/page.webarchive")
    // The page's own bytes are the page reader's matter.
    let page = try #require(archive.firstRange(of: Array("<!doctype".utf8)))
    for index in archive.indices where index < page.lowerBound || index > page.lowerBound + 700 {
      for value: UInt8 in [0, 1, 0x0F, 0x7F, 0x80, 0xD1, 0xFF] where archive[index] != value {
        var mutant = archive
        mutant[index] = value
        #expect(load(mutant, "a.webarchive").count == 1)
      }
    }
  }
}
