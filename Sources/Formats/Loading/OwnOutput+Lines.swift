import Model

extension OwnOutput {
  /// Whether a file that begins with `start` is what `jobreq duplicates` prints.
  static func isDuplicates(_ start: ArraySlice<UInt8>) -> Bool {
    guard start.starts(with: "{\"id\":\"".utf8) else { return false }
    let head = start.prefix(while: { $0 != 0x0A }).prefix(2048)
    if head.first(of: "\",\"duplicateof\":\"") != nil { return true }
    // Behind the key stand the sixteen digits by which the lines are sorted.
    let mark: StaticString = "\",\"signature\":\""
    guard let place = head.first(of: mark) else { return false }
    return head[place...].dropFirst(mark.utf8CodeUnitCount + 16).first == UInt8(ascii: ":")
  }

  /// Whether a file that begins with `start` is a store: SQLite's header has the mark of its maker at 68.
  static func isStore(_ start: ArraySlice<UInt8>) -> Bool {
    start.starts(with: "SQLite format 3\0".utf8)
      && start.dropFirst(68).starts(with: "jobr".utf8)
  }

  /// Whether the file holds records or summaries, packed or not.
  static func holdsLines(_ path: FilePath) -> Bool {
    let start = FileBytes.start(of: path)
    guard start.starts(with: GzipMembers.mark) else { return isLines(start[...]) }
    let members = GzipMembers()
    members.add(start)
    guard case .bytes(let bytes)? = members.next() else { return false }
    return isLines(bytes[...])
  }
}
