/// What is known of a block whose text is not complete.
struct OpenBlock {
  /// Where its text starts.
  var start = 0
  /// Whether it may go on with the sentence of the block before.
  var mayGoOn = false
  var hasPlainLetters = false
  var hasBoldLetters = false
  /// Where the bold text that it starts with ends.
  var boldEnd: Int
  /// Bytes of it that lie in links.
  var linkBytes = 0
  /// Number of links in it that lead to jobs.
  var jobLinks = 0

  init(start: Int = 0, mayGoOn: Bool = false) {
    self.start = start
    self.mayGoOn = mayGoOn
    boldEnd = start
  }

  var isBold: Bool { hasBoldLetters && !hasPlainLetters }
}
