/// A mailbox of several e-mails as Thunderbird, mutt and Google's Takeout keep it (RFC 4155).
enum MailboxForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    guard input.start.starts(with: "From ".utf8) else { return false }
    var lines = MIMELines(input.start)
    lines.skip()
    return !MIMEHeaders(&lines).isEmpty
  }

  /// One message after another, named by its number.
  static func read(_ input: Input) -> [LoadedPosting] {
    var entries = EntryList(of: input.file.id)
    for (number, message) in messages(input.bytes).enumerated() {
      entries.append(number + 1, bytes: message.count) { id in
        var file = input.file
        file.id = id
        return InputFormat.read(
          Input(
            Array(message), of: file, name: "message.eml", options: input.options,
            depth: input.depth + 1, budget: input.budget))
      }
    }
    return entries.isEmpty ? input.nothing(.empty, "the mailbox holds no e-mail") : entries.entries
  }

  /// The messages without the lines that part them: "From " at the start of a line after an empty one.
  private static func messages(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var messages: [ArraySlice<UInt8>] = []
    var start: Int?
    var lines = MIMELines(bytes[...])
    var isAfterEmpty = true
    while let line = lines.peek() {
      let lineStart = lines.index
      lines.skip()
      if isAfterEmpty, line.starts(with: "From ".utf8) {
        if let start { messages.append(bytes[start..<lineStart]) }
        start = lines.index
      }
      isAfterEmpty = line.isEmpty
    }
    if let start, start < bytes.count { messages.append(bytes[start...]) }
    return messages.filter { !$0.isBlank }
  }
}
