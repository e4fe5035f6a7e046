import Model

/// One certificate or licence that a sentence names.
struct CertificationPlace {
  /// The words that name it.
  var name: Range<Int>
  /// They and the words that say that it is a certificate.
  var tokens: Range<Int>
  /// Its place in the vocabulary, nil for one that only its words make a certificate.
  var entry: Int?
  /// Its level: "– Associate".
  var level: Range<Int>?
}
