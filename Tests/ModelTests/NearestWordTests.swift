import Model
import Testing

struct NearestWordTests {
  @Test(arguments: [
    ("yeers", "years"), ("Skils", "skills"), ("preffered", "preferred"), ("roles", "role"),
    ("minmum", "minimum"), ("zzz", nil), ("", nil), ("title", "title"),
    ("yaers", "years"), ("miles", nil),
  ])
  func theNearestIsFound(_ word: String, _ nearest: String?) {
    let words = ["minimum", "preferred", "years", "role", "skills", "title"]
    #expect(NearestWord.of(word, in: words) == nearest)
  }

  @Test func ofEquallyNearOnesTheFirstCounts() {
    #expect(NearestWord.of("cat", in: ["bat", "rat"]) == "bat")
  }
}
