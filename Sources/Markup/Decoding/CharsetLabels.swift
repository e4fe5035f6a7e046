import Model

/// Finds the charset that an HTML page declares and decodes it.
enum CharsetLabels {
  /// The label in the first `<meta … charset=…>` of the page's head, in lower case.
  static func declared(_ bytes: Bytes) -> [UInt8]? {
    let end = min(bytes.count, 8192)
    var index = 0
    while let meta = bytes.findCaseless("<meta", from: index, to: end) {
      let close = bytes.first(UInt8(ascii: ">"), from: meta, to: end)
      for start in meta..<close where bytes.hasCaseless("charset=", at: start, to: close) {
        var from = start + 8
        while from < close, bytes[from].isSpace || bytes[from] == 0x22 || bytes[from] == 0x27 {
          from += 1
        }
        var to = from
        while to < close, bytes[to].isLetter || bytes[to].isDigit || isMark(bytes[to]) { to += 1 }
        if to > from { return bytes[from..<to].map(\.lowercased) }
      }
      index = close
    }
    return nil
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  /// The text in UTF-8, nil where the label means UTF-8 or nothing known.
  ///
  /// ISO-8859-1 and ASCII mean Windows-1252, as the HTML standard says of these labels.
  static func decode(_ bytes: Bytes, label: [UInt8]) -> [UInt8]? {
    switch String(decoding: label, as: UTF8.self) {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be": return nil
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "l1", "ascii", "us-ascii", "ansi_x3.4-1968", "cp819", "ibm819", "iso88591", "iso-ir-100":
      return Windows1252.decode(bytes)
    case "iso-8859-9", "iso8859-9", "latin5", "l5", "windows-1254", "cp1254", "x-cp1254":
      return LibXML2.transcode(bytes, from: "windows-1254", isSingleByte: true)
    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese", "csgb2312":
      return LibXML2.transcode(bytes, from: "gb18030", isSingleByte: false)
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j":
      return LibXML2.transcode(bytes, from: "cp932", isSingleByte: false)
    case "euc-kr", "ks_c_5601-1987", "korean", "ksc5601", "windows-949":
      return LibXML2.transcode(bytes, from: "cp949", isSingleByte: false)
    case "big5", "big5-hkscs", "x-x-big5", "cn-big5":
      return LibXML2.transcode(bytes, from: "big5-hkscs", isSingleByte: false)
    case let name
    where name.hasPrefix("windows-125") || name.hasPrefix("iso-8859-")
      || name.hasPrefix("koi8-") || name == "windows-874" || name == "macintosh":
      return LibXML2.transcode(bytes, from: name, isSingleByte: true)
    case let name where name == "gb18030" || name == "euc-jp":
      return LibXML2.transcode(bytes, from: name, isSingleByte: false)
    default: return nil
    }
  }
}
