import PostingMarkup
import Testing

@Suite struct PlainTextTests {
  @Test func wrappedParagraphsAndItemsAreJoined() {
    let wrapped = """
      Forecasting Engineer

      Harbour Light Analytics builds forecasting tools for
      small ports and ferry operators. We look for somebody
      who enjoys careful experiments and plain language in
      every report.

      Requirements:

      - Three years of experience with Python and with data
        that arrives late, twice or not at all
      - A degree in statistics, physics, computer science or
        equivalent experience
      - Clear writing
      """
    #expect(
      text(wrapped) == [
        "Forecasting Engineer",
        "Harbour Light Analytics builds forecasting tools for small ports and ferry operators. We "
          + "look for somebody who enjoys careful experiments and plain language in every report.",
        "Requirements:",
        "-1 Three years of experience with Python and with data that arrives late, twice or not at all",
        "-1 A degree in statistics, physics, computer science or equivalent experience",
        "-1 Clear writing",
      ])
  }

  @Test func oneParagraphALineStaysThat() {
    let lines = """
      Data Analyst
      The analyst supports the ferry teams with reports and answers questions about delays and costs, week by week.
      Requirements
      Python and SQL
      A degree in statistics
      experience with dashboards
      Excellent writing
      Job Type: Full-time
      """
    #expect(text(lines) == lines.split(separator: "\n").map(String.init))
  }

  @Test func indentedSecondLinesOfItemsAreJoined() {
    #expect(
      text("- Python and\n  related tools\n- SQL\n\nThe end of it") == [
        "-1 Python and related tools", "-1 SQL", "The end of it",
      ])
  }

  @Test(arguments: [
    ("# Data Engineer", "#1 Data Engineer"), ("### What you bring ###", "#3 What you bring"),
    ("**Requirements**", "* Requirements"), ("**Must have:** SQL", "*10 Must have: SQL"),
    ("We use *plain* and _simple_ `SQL`", "We use plain and simple SQL"),
    ("[our handbook](https://example.com/a) helps", "our handbook helps"),
    ("![logo](x.png)Hello", "Hello"),
    ("C\\+\\+ and C\\#", "C++ and C#"), ("\\- SQL", "-1 SQL"),
    ("a_b_c and 2 * 3 * 4", "a_b_c and 2 * 3 * 4"),
    ("#LI-Remote", "#LI-Remote"), ("  * nested", "-2 nested"), ("1. First", "-1 First"),
    ("C# and F#", "C# and F#"),
    ("***Skills***", "* Skills"), ("** not bold", "** not bold"),
  ])
  func markdownMeansWhatItSays(_ line: String, _ block: String) {
    #expect(text(line) == [block])
  }

  @Test func rulesTablesAndUnderlinesAreRead() {
    #expect(
      text("Skills\n======\nSQL\n\n---\n\n| Tool | Years |\n|---|---|\n| SQL | 3 |") == [
        "#1 Skills", "SQL", "Tool", "Years", "SQL", "3",
      ])
  }

  @Test func lineEndsOfEverySystemAreEnds() {
    #expect(text("One\r\nTwo\rThree\n\n\nFour") == ["One", "Two", "Three", "Four"])
    #expect(text("One\n####\n~ ~ ~\nTwo") == ["One", "Two"])
    #expect(text("") == [])
  }
}
