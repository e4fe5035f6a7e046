/// Human languages and the words beside them; `(a|b|)` lists alternatives.
enum LanguageVocabulary {
  /// A language a line, its name first.
  static let languages = """
    English = english | englisch | anglais
    German = german | deutsch
    French = french | français
    Spanish = spanish | castilian | español
    Italian = italian
    Portuguese = portuguese | brazilian portuguese
    Dutch = dutch
    Flemish = flemish
    Polish = polish
    Czech = czech
    Slovak = slovak
    Hungarian = hungarian
    Romanian = romanian
    Bulgarian = bulgarian
    Greek = greek
    Turkish = turkish
    Swedish = swedish
    Norwegian = norwegian
    Danish = danish
    Finnish = finnish
    Russian = russian
    Ukrainian = ukrainian
    Arabic = arabic
    Hebrew = hebrew
    Persian = farsi | persian
    Hindi = hindi
    Urdu = urdu
    Bengali = bengali | bangla
    Tamil = tamil
    Telugu = telugu
    Marathi = marathi
    Kannada = kannada
    Chinese = chinese | mandarin | mandarin chinese | cantonese
    Japanese = japanese
    Korean = korean
    Vietnamese = vietnamese
    Thai = thai
    Indonesian = indonesian | bahasa indonesia
    Malay = malay | bahasa melayu
    Tagalog = tagalog | filipino
    Latvian = latvian
    Lithuanian = lithuanian
    Estonian = estonian
    Croatian = croatian
    Serbian = serbian
    Slovenian = slovenian | slovene
    Catalan = catalan
    """

  /// How well a language is spoken, and words that tell whether a language is meant at all.
  static let words = """
    # basic
    (basic|elementary|beginner|some knowledge|a1|a2|basics)
    # conversational
    (conversational|intermediate|working knowledge|good knowledge|good command|good|b1|b1+|able to communicate|communicative)
    # professional
    (professional|business|proficient|proficiency|advanced|excellent|very good|strong|exceptional|outstanding|upper intermediate|business level|full working|working proficiency|business fluent|b2|b2+|superior|great|high level|solid|negotiable|confident)
    # fluent
    (fluent|fluency|fluently|c1|c1+|c2|bilingual|near native|native like|native or fluent|fluent or native|expert level|perfect|verhandlungssicher|fließend|fluent written|c1/c2|full professional)
    # native
    (native|mother tongue|native speaker|native level|native proficiency|muttersprache|muttersprachler)
    # cue
    (language|languages|speak|speaks|speaking|speaker|speakers|spoken|written|verbal|oral|communication|communicate|write|read|command|writing|sprachkenntnisse|bilingual|multilingual|skills|knowledge|level)
    # other
    (market|markets|company|companies|customers|clients|law|office|government|version|translation|translations|content|literature|breakfast|degree|major|studies|teacher|teachers|class|classes|lessons|course|courses|team|teams|national|nationals|citizen|citizens|state|army|industry|bank|healthcare|tax|labour|labor|economy|business school|riviera|holidays|branch|subsidiary|and us|cuisine|food|text|texts|corpus|data|dataset|datasets|nlp|model|models|press|premier|channel|department|embassy|nationality|descent|time|is provided|training|courses are|is not required|users|audience|audiences)
    """
}

/// What a word beside a language says.
enum LanguageWord: String, CaseIterable {
  case basic, conversational, professional, fluent, native
  /// Words of a sentence that speaks of languages.
  case cue
  /// Words behind a name that make it no language: "German market".
  case other
}
