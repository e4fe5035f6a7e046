import Testing

@testable import PostingEvaluation

struct NearestWordTests {
  @Test(arguments: [
    ("yeers", "years"), ("Skils", "skills"), ("preffered", "preferred"), ("roles", "role"),
    ("minmum", "minimum"), ("zzz", nil), ("", nil), ("title", "title"),
  ])
  func theNearestIsFound(_ word: String, _ nearest: String?) {
    let words = ["minimum", "preferred", "years", "role", "skills", "title"]
    #expect(NearestWord.of(word, in: words) == nearest)
  }

  @Test func ofEquallyNearOnesTheFirstCounts() {
    #expect(NearestWord.of("cat", in: ["bat", "rat"]) == "bat")
  }
}
