/// Phrases that only the rules of places ask for; `(a|b|)` lists alternatives.
enum PlacePhrases {
  static let table = """
    # placeLabel
    (job|work|primary|main|office|position|role|posting|working|base|employment|duty|preferred|physical|site|campus|) (location|locations|location address|location city|place|city|office location|site) (of work|of employment|of the job|name|type|) (:|is|)
    (place of work|place of employment|work place|workplace address|where|where you'll work|where you will work|where will you work|office|offices|arbeitsort|standort|dienstort|einsatzort|ort|lieu|lieu de travail|ubicación|based|based in|country|region|city|city state|duty station|hiring locations|location details|location info|location requirements|location expectations|geography|hub|job based in|standorte|work address|work city|work state|address) (:|)
    # placeLead
    (role|roles|position|positions|job|office|employer|client|opportunity|opening|vacancy|internship|contract|team|teams|employment|person|engineer|scientist|analyst|developer|manager|located|based|situated|sit|sits|reside|residing|live|living|working|work|onsite|on site|hybrid|remote|remotely|in office|hire|hiring|candidates|employees|anywhere|somewhere|you|us|relocate|relocation|relocating|commute|commuting|commutable|here) (in|at|from|within|to|near|out of|out of our|anywhere in|from anywhere in|in or near|in and around|on site in|in person in|full time in|primarily in|either in) (the|our|central|downtown|sunny|beautiful|greater|in|) (heart of|center of|centre of|city of|state of|office in|offices in|team in|region of|metro|) (the|downtown|)
    (our|the) (new|main|global|european|us|uk|) (office|offices|hub|lab|labs|site|sites|campus|studio|location|locations|facility|team|centre|center|headquarters|hq) (is|are|) (located|based|situated|) in (the|downtown|central|) (heart of|center of|centre of|) (downtown|)
    within (a|an|) (short|easy|reasonable|daily|) (commute|commuting distance|driving distance|travelling distance|traveling distance|hour|hours|(ten|fifteen|twenty|twenty five|thirty|forty|fifty|sixty|seventy five|a hundred|10|15|20|25|30|40|45|50|60|75|90|100|150) (miles|km|kilometers|kilometres|minutes)) (drive|) (of|from) (the|our|downtown|central|)
    (site|premises|plant|facility|located|position is located|post is located|job is located|role is located) (in|at)
    (relocation|relocating) (support|assistance|package|help|) (to|within) (the|)
    any of our (sites|locations|offices|hubs) (in|at|-|:|)
    # placeTail
    (office|offices|based|hub|headquarters|hq|team|site|campus|studio|area|metro area|lab|facility|region)
    # placeEmployer
    (best places|best place|great place|great places|top places|headquartered|headquarters|founded|established|customers|clients|companies|subsidiaries|investors|born in|operations|markets|listed|universities|graduated|degree from|operates|operating)
    # placeTeam
    (team|teams|crew|group|lab|laboratory|practice)
    # placeTrailer
    (area|metro area|metropolitan area|metro|region|office|offices|hq|headquarters|remote|hybrid|onsite|on site|in office|only|based|or remote|and remote|more|other|locations|location|preferred|campus|district|full time|part time|fulltime|flexible|and|or|the|new|posted|day|days|week|weeks|hours|ago|applicants|bezirk|county|city|multiple locations|various|various locations|possible|option|optional|eligible|friendly|first|in|from|within|anywhere|work from home|wfh|anywhere in the|us|in the|from anywhere in the|virtual|in person|permanent|contract|asap|unlimited|or)
    # countryLead
    (authorized|authorised|eligible|eligibility|authorization|authorisation|legally|legal right|right|permitted|able|permission|allowed|permit|licensed|citizens|citizen|permanent resident|residents|resident|nationals|hired|hiring|apply from|candidates|employees|applicants) (to|of|in|for|from|) (legally|) (live|living|work|works|working|reside|be employed|) (and|) (work|) (permanently|full time|lawfully|legally|for any employer|) (in|within|of|from) (the|)
    (states|states include|states including|following states|approved states include|state of|states are) (:|)
    (all other|anywhere in|anywhere within|remote in|remote within|remote from|remote across) (the|)
    """
}
