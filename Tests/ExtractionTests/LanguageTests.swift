import Model
import TestInputs
import Testing

@testable import Extraction
@testable import Formats

struct LanguageTests {
  private static func load(
    _ name: String, _ options: ReadingOptions = ReadingOptions()
  ) -> [LoadedPosting] {
    PostingLoader(options: options).loadEnglish(
      FoundFile(id: name, path: FilePath(fixtures + "/forms/" + name), folder: "forms"))
  }

  @Test func isToldApartAndReadWhereAskedFor() {
    let reason = Self.load("french.txt").first?.reason
    #expect(reason?.code == "not-english")
    #expect(reason?.detail.contains("French") == true)
    #expect(Self.load("french.txt", ReadingOptions(anyLanguage: true)).first?.posting != nil)
  }

  @Test(arguments: [
    (
      "German",
      "Wir suchen für unser Team eine Person, die mit Daten arbeiten kann und die sich auf neue Aufgaben freut. Du bist nicht allein, denn wir helfen dir und uns ist das wichtig."
    ),
    (
      "Spanish",
      "Buscamos una persona para nuestro equipo que sepa trabajar con los datos de la empresa y que quiera aprender. En el día a día se trabaja con las herramientas de la casa."
    ),
    (
      "Dutch",
      "Wij zoeken een collega die met de gegevens van onze klanten aan het werk gaat en die niet bang is om te leren. Bij ons ben je welkom en je krijgt de tijd voor je werk."
    ),
    (
      "Italian",
      "Cerchiamo una persona che sappia lavorare con i dati e che non abbia paura di imparare. La sede è nella città di Torino e il gruppo è formato da persone con più di dieci anni di lavoro."
    ),
    (
      "Portuguese",
      "Procuramos uma pessoa para a nossa equipa que saiba trabalhar com os dados da empresa e que não tenha medo de aprender. O trabalho é em casa ou no escritório com você."
    ),
    (
      "Polish",
      "Szukamy osoby do pracy z danymi w naszym zespole. Nie jest ważne, że nie masz jeszcze doświadczenia, ale ważne jest, jak się uczysz i co lubisz robić na co dzień oraz po pracy."
    ),
    (
      "Swedish",
      "Vi söker en person som vill arbeta med data och som är nyfiken. Du får hjälp av oss och det är viktigt för oss att du trivs på jobbet. Vi har ett kontor i Umeå och ett i Lund."
    ),
    (
      "Danish",
      "Vi søger en person som vil arbejde med data og som er nysgerrig. Du får hjælp af os og det er vigtigt for os at du har det godt på jobbet. Hvor du bor er ikke vigtigt."
    ),
    (
      "Japanese",
      "私たちのチームでは、データを扱うエンジニアを募集しています。経験のある方も、これから学びたい方も歓迎します。リモートで働くこともできます。まずはお気軽にご連絡ください。"
    ),
    ("Chinese", "我们正在寻找一位数据工程师，负责构建和维护公司的数据平台。您需要熟悉常用的编程语言，并且愿意学习新的技术。我们提供良好的工作环境和发展机会，欢迎您的加入。"),
    (
      "Russian or another language in Cyrillic letters",
      "Мы ищем инженера данных, который будет развивать нашу платформу. Опыт работы с Python и SQL обязателен, остальное можно выучить на месте."
    ),
  ])
  func namesTheLanguage(name: String, text: String) {
    #expect(Language.foreign(document(text)) == name)
  }

  @Test(arguments: [
    "We are looking for a data engineer who will work with the team in Zürich on the pipelines of the company, and who is not afraid of the night shift.",
    "Data Engineer\nPython, SQL, Spark\n5+ years",
    "",
    // Both languages, one after the other.
    "Nous recherchons une personne pour notre équipe de données dans la ville de Lyon avec vous. We are looking for a person for the data team of our company in the city of Lyon, to work with us.",
  ])
  func leavesEnglishAlone(text: String) {
    #expect(Language.foreign(document(text)) == nil)
  }

  private func document(_ text: String) -> TextDocument {
    TextDocument(
      text: Array(text.utf8),
      blocks: [Block(range: TextRange(0, text.utf8.count), kind: .paragraph)])
  }
}
