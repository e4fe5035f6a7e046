import Testing

@testable import Evaluation

struct NameFormTests {
  @Test(arguments: [
    ("Python", "python"), ("scikit-learn", "Scikit Learn"), ("A/B testing", "a b   TESTING"),
    ("Apache Spark", "Spark"), ("C++", "Modern C++ (17)"), ("Zürich", "Z-rich"),
    ("K\u{212A}", "kk"),
  ])
  func namesAlike(_ a: String, _ b: String) {
    #expect(NameForm(a).isLike(NameForm(b)))
    #expect(NameForm(b).isLike(NameForm(a)))
  }

  @Test(arguments: [
    ("Java", "JavaScript"), ("C", "C++"), ("C#", "C"), ("", ""), ("–", "–"), ("Go", "Golang"),
    ("SQL", "NoSQL"), ("machine learning", "learning machine"), ("", "Python"),
  ])
  func namesUnlike(_ a: String, _ b: String) {
    #expect(!NameForm(a).isLike(NameForm(b)))
    #expect(!NameForm(b).isLike(NameForm(a)))
  }
}
