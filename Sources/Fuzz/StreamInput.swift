import CLibrary
import Formats

/// Bytes as they come in on standard input: in pieces, through a descriptor.
enum StreamInput {
  /// Bytes of a line or a record; few, so that inputs of a fuzzer are longer.
  private static let limit = 1 << 10

  /// What a stream of the bytes is cut into.
  static func items(_ bytes: [UInt8], as form: StreamForm, piece: Int) -> [StreamItem] {
    var ends: [Int32] = [0, 0]
    // Each message is read by itself, which a pipe's are not.
    let status = socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends)
    precondition(status == 0, "no sockets can be had")
    for start in stride(from: 0, to: bytes.count, by: piece) {
      let part = Array(bytes[start..<min(start + piece, bytes.count)])
      precondition(write(ends[0], part, part.count) == part.count, "a piece is too long")
    }
    close(ends[0])
    defer { close(ends[1]) }
    var stream = PageStream(form, descriptor: ends[1], name: "-", limit: limit)
    var items: [StreamItem] = []
    while let item = stream.next() { items.append(item) }
    return items
  }

  /// Stops the program where lines are others in pieces than as a whole.
  static func check(_ bytes: [UInt8], _ items: [StreamItem]) {
    let whole = Self.items(bytes, as: .jsonl, piece: max(1, bytes.count))
    let isSame = items.elementsEqual(whole) { $0.file.id == $1.file.id && $0.content == $1.content }
    precondition(isSame, "lines are others where the stream comes in pieces")
  }

  /// Bytes of a piece, by what is read.
  static func piece(of bytes: [UInt8]) -> Int { 64 + Int(bytes.last ?? 0) }
}
