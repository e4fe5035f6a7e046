import Testing

@testable import ReportKit

struct CSVWriterTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "'=1+1"),
    ("+1", "'+1"), ("-1", "'-1"), ("@x, \"y\"", "\"'@x, \"\"y\"\"\""), ("\t=1", "'=1"),
    ("a\nb", "a b"), ("", ""), ("a;=b", "a;'=b"), ("a; +b", "a; '+b"), ("＝1", "'＝1"),
    ("a - b", "a - b"), ("R; C", "R; C"),
  ])
  func csvCellsAreQuotedAndNeverFormulas(_ cell: String, _ written: String) {
    var writer = CSVWriter()
    writer.row([cell])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == written + "\r\n")
  }
}
