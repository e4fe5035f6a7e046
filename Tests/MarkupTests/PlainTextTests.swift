import Markup
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

  @Test func linesThatBreakOffInASentenceAreJoined() {
    #expect(
      text(
        """
        We build timetables for ferries, and we have done so for more than thirty years now, in every port that let us in.
        • Strong understanding of tides, currents and distributed
        systems fundamentals.
        • Experience with the formats of harbours such as ledgers, almanacs,
        gazettes and tables.
        • write clear notes for the captains of ferries and
        Master Mariners
        • SQL
        """) == [
          "We build timetables for ferries, and we have done so for more than thirty years now, in "
            + "every port that let us in.",
          "-1 Strong understanding of tides, currents and distributed systems fundamentals.",
          "-1 Experience with the formats of harbours such as ledgers, almanacs, gazettes and tables.",
          "-1 write clear notes for the captains of ferries and Master Mariners", "-1 SQL",
        ])
  }

  @Test(arguments: [
    "Experience with tides\na plus", "A master's degree –\npreferred.", "A degree in law\n; an MBA",
    "A degree\nin Physics", "Charts\nor tables", "A degree –\nrequired",
  ])
  func linesThatCannotStandAloneGoOn(_ lines: String) {
    let filler = String(repeating: "We build timetables for all the ferries. ", count: 8)
    #expect(text("\(filler)\n\n\(lines)").count == 2)
  }

  @Test(arguments: [
    // A list in lower case, or one whose lines end in commas, is none.
    "working with captains on the forms of harbours and\nwriting notes that other people read.",
    "At least 2 years of experience with timetables,\nAt least 3 years of experience with tables.",
    // What is short may be a heading; a stop ends a sentence; an item or a heading begins one.
    "What you will be working on with\nmaps.",
    "You work with captains on the forms of harbours.\nand more.",
    "Everything that you will be working on with us in\n**and after your first year**",
    "You work with captains on the many forms of\n- harbours.",
    "You work with captains on the many forms of\n\nharbours.",
    "The ferries go to all of the ports in the gulf\nrequirements",
    "Ferries\nPreferred", "Duties\nin this role you will write", "tides\nand tables",
  ])
  func linesOfTheirOwnStayThat(_ lines: String) {
    #expect(text(lines).count == 2)
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
