import Model
import Testing

struct CalendarDateTests {
  @Test(
    arguments: [
      ("2026-03-02T09:00:00Z", "2026-03-02"), ("2026-03-02 09:00", "2026-03-02"),
      ("2026/3/2", "2026-03-02"), (" 2026-03-02", "2026-03-02"), ("1772442000000", "2026-03-02"),
      ("1772442000", "2026-03-02"), ("951782400", "2000-02-29"), ("2026-13-02", nil),
      ("12", nil), ("2026", nil), ("20260302", "2026-03-02"), ("2026-03", nil), ("soon", nil),
      ("", nil),
      ("nan", nil), ("1e400", nil), ("99999999999999999999", nil),
      ("March 2, 2026", "2026-03-02"), ("Mar  2, 2026", "2026-03-02"),
      ("2 Mar 2026", "2026-03-02"), ("2nd March 2026", "2026-03-02"),
      ("Mon, 02 Mar 2026 09:00:00 GMT", "2026-03-02"), ("Mon Mar  2 09:00:00 2026", "2026-03-02"),
      ("2.3.2026", "2026-03-02"), ("13/03/2026", "2026-03-13"), ("03/13/2026", "2026-03-13"),
      ("02/03/2026", nil), ("3 days ago", nil), ("March 2026", nil), ("February 30, 2026", nil),
    ] as [(String, String?)])
  func readsTheShapesOfDates(_ text: String, _ date: String?) {
    #expect(CalendarDate.read(text) == date)
    #expect(CalendarDate.read(.string(text)) == date)
  }

  @Test func readsNumbersAsTimes() {
    #expect(CalendarDate.read(.number(1_772_442_000_000)) == "2026-03-02")
    #expect(CalendarDate.read(.number(2026)) == nil)
    #expect(CalendarDate.read(nil) == nil)
  }
}
