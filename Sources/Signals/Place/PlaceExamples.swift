extension RuleExamples {
  /// Where the work is.
  static let place = #"""
    ## place.declared
    + ^ Leeds, GB ⏎ Sort the tides. => place=Leeds, GB; country=GB
    + ^ Kassel, Hessen, DE ⏎ Sort the tides. => country=DE
    + ^ Wilmington, DE ⏎ Sort the tides. => country=US
    + ^ Dublin, OH ⏎ Sort the tides. => country=US
    + ^ Toronto, CA ⏎ Sort the tides. => country=CA
    + ^ Oakwood, CA ⏎ Sort the tides. => country=US
    + ^ Remote, Latvia ⏎ Sort the tides. => place=Latvia; country=LV
    + ^ Remote, FR; PL; DE ⏎ Sort the tides. => place=none; country=none
    + ^ London; Paris ⏎ Sort the tides. => place=London; country=GB
    - ^ Remote ⏎ Sort the tides. => place=none; country=none
    - # About us ⏎ Location: «Leeds» => country=GB
    ## place.opening
    + @ Mossgate ⏎ Mossgate ⏎ «Oak Brook, IL» ⏎ Sort the tides. => place=Oak Brook, IL; country=US
    + Mossgate · «Vienna, Austria» · Full-time => place=Vienna, Austria; country=AT
    + Mossgate - «Hamburg, Hamburg, Germany» => country=DE
    + «Bristol», Glasgow, London, Manchester => place=Bristol; country=GB
    + 22179 «Hamburg» => place=Hamburg; country=DE
    + «US», MA, Wilmington => country=US
    - Jordan Works ⏎ Sort the tides. => country=none
    - Mossgate helps sailors in London. => country=none
    + «Bendigo», Victoria ⏎ Sort the tides. => country=AU
    + Mossgate ⏎ «Kitzbühel» ⏎ Sort the tides. => place=Kitzbühel; country=AT
    + 💰 USD $90,000 🌎 «USA» - Remote ⏎ Sort the tides. => country=US
    + «Dublin» 8 ⏎ Sort the tides. => country=IE
    ## place.label
    + locations ⏎ Main Campus, «Columbus, OH» => country=US
    + ^ London, UK ⏎ Location: «New York» => country=US
    + # About us ⏎ Location: «Toronto ON» => country=CA
    + # About us ⏎ We like tides. Location: «Munich, Bavaria, Germany» => country=DE
    + # About us ⏎ Location: We are flexible! Join us in «Spain» or Peru => country=ES
    + # Responsibilities ⏎ * Sort tides ⏎ Location ⏎ Anywhere in the «U.S.» (remote) => country=US
    + # About us ⏎ Location: «Northeast Hospital» => place=Northeast Hospital; country=none
    + # About us ⏎ Location(s): IN - «India» : Haryana => country=IN
    + # About us ⏎ Location «Portugal» Lisboa => country=PT
    - # About us ⏎ Location data of Portugal and Spain => country=none
    - # About us ⏎ Our location data: London => country=none
    - # About us ⏎ Location: Remote => place=none
    ## place.title
    + = Data Scientist, «London» ⏎ Sort the tides. => place=London; country=GB
    + = Data Analyst (Remote from «Latvia») ⏎ Sort the tides. => country=LV
    + = Data Analyst - «Pune, India» ⏎ Sort the tides. => country=IN
    + = Tide Analyst - «Oakwood, VA» 20166 ⏎ Sort the tides. => country=US
    - = Data Analyst, Georgia Aquarium ⏎ Sort the tides. => country=none
    - = London Analyst ⏎ Sort the tides. => country=none
    ## place.sentence
    + # About us ⏎ The position is located at «Camp Verdon, AZ», and it is warm. => place=Camp Verdon, AZ; country=US
    + # About us ⏎ Your kitchen must be within fifty miles of «Omaha, NE» => place=Omaha, NE; country=US
    + # About us ⏎ This role is based in our office in «Munich». => country=DE
    + # About us ⏎ You will sit in our «Leeds» office. => place=Leeds; country=GB
    + # Requirements ⏎ * You live in «Denver» or like trains. => country=US
    + # About us ⏎ Join our team in «San Diego» and count. => country=US
    + # About us ⏎ Join our «Los Angeles, CA» office. => country=US
    + # Benefits ⏎ * A fine office in the heart of «Berlin» => country=DE
    + # About us ⏎ An employer in «San Diego» is looking for you. => country=US
    - # About us ⏎ We have offices in London. => country=none
    - # About us ⏎ We are headquartered in London. => country=none
    - # About us ⏎ Our customers are located in Spain. => country=none
    - # About us ⏎ The founders met in Paris. => country=none
    + # Requirements ⏎ * A resident of the valley or willing to relocate to «Denver» => country=US
    - # Requirements ⏎ * Residents of Denver => place=none
    + # About us ⏎ To serve our clients well, this role is based in «Denver». => country=US
    - # About us ⏎ To grow, our clients are based in «Denver». => country=none
    ## place.mention
    + # About us ⏎ You will be one of ten who count waves in «Leith, UK». => place=Leith, UK; country=GB
    + # About us ⏎ We are a team of twelve sailors in «Riga, Latvia». => country=LV
    - # About us ⏎ We count waves in Leith, UK. => country=none
    - # About us ⏎ You count waves in Leith, UK, and in Riga, Latvia. => country=none
    - # Requirements ⏎ * You saw a museum in Leith, UK => country=none
    ## place.line
    + # About us ⏎ One. ⏎ Two. ⏎ Three. ⏎ Four. ⏎ Five. ⏎ Six. ⏎ Seven. ⏎ Eight. ⏎ Nine. ⏎ Ten. ⏎ Eleven. ⏎ Twelve. ⏎ IN - «India» : Haryana : Gurgaon => country=IN
    + # About us ⏎ One. ⏎ Two. ⏎ Three. ⏎ Four. ⏎ Five. ⏎ Six. ⏎ Seven. ⏎ Eight. ⏎ Nine. ⏎ Ten. ⏎ Eleven. ⏎ Twelve. ⏎ 4 Quay Street, «Chicago, IL», 60607 => country=US
    - # About us ⏎ One. ⏎ Two. ⏎ Three. ⏎ Four. ⏎ Five. ⏎ Six. ⏎ Seven. ⏎ Eight. ⏎ Nine. ⏎ Ten. ⏎ Eleven. ⏎ Twelve. ⏎ Chicago, IL ⏎ Berlin, Germany => country=none
    - # About us ⏎ Our boats sail to Chicago, IL, and back => country=none
    ## place.country
    + # Requirements ⏎ * You are authorized to work in the «US» => place=none; country=US
    + # Requirements ⏎ * Right to work in the «UK» => place=none; country=GB
    - # Requirements ⏎ * You like to work in teams => country=none
    - # About us ⏎ We ship to the US. => country=none
    ## place.sentence
    + We give relocation support to Austin, Texas. => place=Austin, Texas
    + You may sit in any of our hubs: Dublin or Cork. => place=Dublin
    """#
}
