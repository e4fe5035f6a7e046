import CLexicon

/// The bytes in which all vocabularies lie compiled: every word an id, every phrase a path.
///
/// Those of jobreq's own vocabularies are a part of the program, so that a start costs nothing. Where a
/// table has changed since they were recorded, and where a user adds to them, an image is compiled.
struct LexiconImage: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let isOwn: Bool

  /// The image in the program, be it of these vocabularies or of older ones.
  static let recorded = LexiconImage(
    bytes: UnsafeRawBufferPointer(start: jobreq_lexicon(), count: jobreq_lexicon_size()),
    isOwn: false)

  /// The image of the vocabularies that come with jobreq.
  static var builtIn: LexiconImage {
    recorded.key == LexiconKey.current ? recorded : LexiconImage(LexiconCompiler.image())
  }

  private init(bytes: UnsafeRawBufferPointer, isOwn: Bool) {
    (self.bytes, self.isOwn) = (bytes, isOwn)
  }

  /// An image of its own, which `deallocate` gives back.
  init(_ image: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: image.count, alignment: ImageWriter.alignment)
    memory.copyBytes(from: image)
    self.init(bytes: UnsafeRawBufferPointer(memory), isOwn: true)
  }

  /// Gives the memory back.
  func deallocate() {
    if isOwn { UnsafeMutableRawBufferPointer(mutating: bytes).deallocate() }
  }

  /// The key of the vocabularies of which it was made.
  var key: UInt64 { bytes.load(fromByteOffset: ImageWriter.alignment, as: UInt64.self) }
}
