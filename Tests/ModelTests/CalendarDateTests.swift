import Model
import Testing

struct CalendarDateTests {
  @Test(
    arguments: [
      ("2026-03-02T09:00:00Z", "2026-03-02"), ("2026-03-02 09:00", "2026-03-02"),
      ("2026/3/2", "2026-03-02"), (" 2026-03-02", "2026-03-02"), ("1772442000000", "2026-03-02"),
      ("1772442000", "2026-03-02"), ("951782400", "2000-02-29"), ("2026-13-02", nil),
      ("12", nil), ("2026", nil), ("20260302", nil), ("2026-03", nil), ("soon", nil), ("", nil),
      ("nan", nil), ("1e400", nil),
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
