/// The words by which a language is told from another: a line a language, its name first.
///
/// Words of one to eight bytes that every text of the language is full of; a word may stand in several
/// lines and then counts for each. English stands first.
enum LanguageWords {
  private static let lists = """
    English: the and of to in a for with you our are is we as will on your or be this that have from at by an it their who can not all
    French: le la les des du de et un une pour dans avec vous nous est sont votre notre nos vos sur au aux en par que qui ou ce cette être plus ainsi d l
    German: der die das und den dem des ein eine einen einer mit für von zu im in auf ist sind wir du sie dich dein deine unser unsere uns als oder bei auch an aus werden wird nicht
    Spanish: el la los las de del y en un una para con que por se tu tus nuestro nuestra nos es son como más al su o lo este esta
    Dutch: de het een en van in op voor met je jij wij we is zijn aan bij als ons onze jouw naar die dat te om of ook niet binnen wat
    Italian: il lo la i gli le di del della dei delle e un una per con che in nel nella è sono da al alla si non più come tuo nostro ti
    Portuguese: o a os as de do da dos das e em um uma para com que por no na nos você seu sua nosso nossa é são ao se como mais ou
    Polish: i w z na do się jest oraz dla od po nie że jak lub przez są ze o twoje nasz nasza naszym będzie które pracy
    Swedish: och att i en ett är som för på med av till du vi den det din vår våra har om eller kan inom från där ditt dig oss
    Danish: og at i en et er som for på med af til du vi den det din vores har om eller kan inden fra hvor dit dig os ikke
    Norwegian: og å i en et er som for på med av til du vi den det din vår våre har om eller kan innen fra hvor ditt deg oss ikke
    Finnish: ja on ei se että tai sekä kun voi myös ovat olet meillä sinulla sinun työ joka mutta kanssa sekä olla me
    Czech: a v na se je s z do pro to jako nebo že jsou k o i ve od po při by si které náš naše vás máte jsme
    Romanian: și de la în cu pe un o să din care este sunt pentru sau ca nu mai al ai cele prin noastră tău
    Hungarian: a az és egy hogy nem is van vagy meg de ez mint el ha csak már még minden nálunk amely lesz
    Turkish: ve bir için ile bu da de olarak olan veya en gibi daha çok var sahip ya iş ekip konusunda
    Indonesian: dan yang di untuk dengan dalam dari pada atau ini itu akan kami anda dapat memiliki tidak oleh sebagai bisa
    """

  /// The languages' names, English first.
  static let names = lines.map { String(decoding: $0.prefix { $0 != colon }, as: UTF8.self) }

  /// For each word the bits of the languages that it stands for.
  static let table: LanguageTable = {
    var table = LanguageTable()
    for (number, line) in lines.enumerated() {
      for word in line.drop(while: { $0 != colon }).dropFirst().split(separator: 0x20) {
        table.add(PackedWord(word), language: number)
      }
    }
    return table
  }()

  private static let colon = UInt8(ascii: ":")

  private static let lines = Array(lists.utf8).split(separator: 0x0A)
}
