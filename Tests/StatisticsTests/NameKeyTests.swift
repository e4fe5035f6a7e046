import Testing

@testable import Statistics

struct NameKeyTests {
  @Test(arguments: [
    ("Senior Data Scientist", "SENIOR  DATA-SCIENTIST"),
    ("Data Scientist (m/f/d)", "data scientist, m/f/d"),
    ("Développeur", "DÉVELOPPEUR"),
    ("C++ Engineer", "c++ engineer"),
  ])
  func titlesAreOneBesidesCaseAndPunctuation(_ a: String, _ b: String) {
    #expect(NameKey.title(a, location: nil) == NameKey.title(b, location: nil))
  }

  @Test(arguments: [
    ("C++ Engineer", "C Engineer"), ("C# Engineer", "C Engineer"),
    ("Data Scientist", "Data Scientist II"), ("Data Scientist", "DataScientist"),
  ])
  func titlesThatSayMoreStayApart(_ a: String, _ b: String) {
    #expect(NameKey.title(a, location: nil) != NameKey.title(b, location: nil))
  }

  @Test(arguments: [
    ("Engineer - Dublin", "Dublin, Leinster, Ireland", "engineer"),
    ("Engineer (New York, NY)", "New York, NY", "engineer"),
    ("Paris Desk Engineer", "Paris", "paris desk engineer"), ("Dublin", "Dublin", "dublin"),
    ("Engineer - Dublin", "Cork", "engineer dublin"),
  ])
  func thePlaceAtTheEndOfATitleIsNoPartOfIt(_ title: String, _ place: String, _ key: String) {
    #expect(NameKey.title(title, location: place) == key)
  }

  @Test(arguments: [
    ("Acme", "ACME, Inc."), ("Acme", "The Acme Company"), ("Acme Labs", "Acme Labs L.L.C."),
    ("Müller", "MÜLLER GmbH & Co. KG"),
  ])
  func companiesAreOneBesidesTheirLegalForm(_ a: String, _ b: String) {
    #expect(NameKey.company(a) == NameKey.company(b))
  }

  @Test(arguments: [("Acme Labs", "Acme"), ("The", ""), ("Co", ""), ("株式会社", "")])
  func companiesKeepTheRestOfTheirName(_ a: String, _ b: String) {
    #expect(NameKey.company(a) != NameKey.company(b))
  }
}
