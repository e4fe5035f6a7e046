/// What a page's main content is chosen by, one for each block.
struct BlockTrace {
  /// Bytes of the block that lie in links.
  var linkBytes: Int
  /// Number of links in the block that lead to jobs.
  var jobLinks: Int
  /// Innermost container, as an index into `containers`.
  var container: Int
}

/// An element that holds blocks.
struct BlockContainer {
  var tag: Tag
  var hints: ElementHints
  var parent: Int
  /// Its first block, and the first block after it.
  var blocks: Range<Int>
}
