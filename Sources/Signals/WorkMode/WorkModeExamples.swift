extension RuleExamples {
  /// Whether the work is done at home or in an office.
  static let workMode = #"""
    ## work-mode.declared
    + ^ Paris, France Hybrid: on-site and from home ⏎ Sort the tides. => work-mode=hybrid
    + ^ Leeds, UK (Remote) ⏎ Sort the tides. => work-mode=remote
    + % TELECOMMUTE ⏎ Sort the tides. => work-mode=remote
    + % Hybrid ⏎ Sort the tides. => work-mode=hybrid
    + ^ Remote ⏎ Sort the tides. => work-mode=remote
    - % TELECOMMUTE ⏎ # About us ⏎ This is a hybrid role. => work-mode=hybrid
    - ^ Leeds ⏎ Sort the tides. => work-mode=none
    ## work-mode.label
    + # About us ⏎ Work Location Type: «Hybrid» => work-mode=hybrid
    + # About us ⏎ Location: Leeds («Remote») => work-mode=remote
    + # About us ⏎ Workplace type ⏎ «On-site» => work-mode=on-site
    + # About us ⏎ remote type ⏎ «Remote work is not available» => work-mode=on-site
    + # About us ⏎ Location: Leeds («thrice a week onsite») => work-mode=hybrid
    + # About us ⏎ «Remote»: ⏎ No => work-mode=on-site
    - # About us ⏎ Location: Leeds => work-mode=none
    - # About us ⏎ We like remote places. => work-mode=none
    ## work-mode.line
    + 40,000 to 52,000 a year, a bonus and a boat for two at sea, «Hybrid» (Tuesday to Thursday) => work-mode=hybrid
    - We keep our boats in a shed at sea, hybrid or not, and paint them in the summer of each year. => work-mode=none
    + = Data Analyst («Remote») ⏎ Sort the tides. => work-mode=remote
    + Mossgate · Leeds · «Hybrid» ⏎ Sort the tides. => work-mode=hybrid
    + «Remote or Onsite» | Full-Time => work-mode=remote
    - = Remote Sensing Analyst ⏎ Sort the tides. => work-mode=none
    - = Hybrid Cloud Engineer ⏎ Sort the tides. => work-mode=none
    + Mossgate ⏎ 💰 $90,000 🌎 «Remote - US» ⏎ Sort the tides. => work-mode=remote
    ## work-mode.sentence
    + # About us ⏎ We are happy to discuss «part-remote» arrangements with you and with the harbour. => work-mode=hybrid
    + # About us ⏎ All sorters are expected to be «physically located in their» harbour for the whole of the season. => work-mode=on-site
    + # About us ⏎ You join us «twice a week in the office». => work-mode=hybrid
    - # About us ⏎ We never sent one code twice in a row. => work-mode=none
    + # About us ⏎ This role «is hybrid» and you will like it, for we have the best of all tides here. => work-mode=hybrid
    + # About us ⏎ You spend «3 days a week in the office» and the others wherever you like to be. => work-mode=hybrid
    + # About us ⏎ The position «is fully remote», although we meet each year to look at the tides. => work-mode=remote
    + # About us ⏎ This position «is on-site» at our works, where the tides are the best to be had. => work-mode=on-site
    + # About us ⏎ You sort tides «five days a week in the office» and rest on all the other days. => work-mode=on-site
    - # Responsibilities ⏎ * Work with remote teams => work-mode=none
    - # Requirements ⏎ * Private/hybrid cloud => work-mode=none
    - # Responsibilities ⏎ * On-site support of clients => work-mode=none
    - # Benefits ⏎ * Work from anywhere for 4 weeks => work-mode=none
    - # Benefits ⏎ * Home office stipend => work-mode=none
    - # Responsibilities ⏎ * Build the remote control => work-mode=none
    + # Responsibilities ⏎ * The post is in Leeds («onsite») and you sort tides with all of your friends there => work-mode=on-site
    + # About us ⏎ We are «hiring remote across» the north and the south, wherever there are tides to sort. => work-mode=remote
    + # About us ⏎ Work from your kitchen or a beach; «we have no office» and do not want one either. => work-mode=remote
    + # About us ⏎ This job «can be done entirely from home», wherever the tides are that you would like to sort. => work-mode=remote
    + # About us ⏎ A «home-working role», with a machine that we send to you before the first of the tides. => work-mode=remote
    + # About us ⏎ Up to «60% mobile working» is possible for all who sort tides with us and with our friends. => work-mode=hybrid
    + # About us ⏎ We «split our week between home» and the works, as the tides would have it at the time. => work-mode=hybrid
    + # About us ⏎ You are «in the office at least once a week», and otherwise wherever you would like to sort tides. => work-mode=hybrid
    + # About us ⏎ Later you «may work from home on Fridays», and on the other days you sort tides with us here. => work-mode=hybrid
    + # About us ⏎ «Presence in the laboratory is required» on each of the days on which there are tides to sort. => work-mode=on-site
    + # About us ⏎ «Home working is not possible» in this post, since the tides that we sort are not at your home. => work-mode=on-site
    - # Responsibilities ⏎ * Find what is slow anywhere in the pipeline => work-mode=none
    + # About us ⏎ You may «live wherever you like», and we sort the tides that come to us from there. => work-mode=remote
    + # About us ⏎ We ask for «two days in our office», and for the others you choose the place where you sort tides. => work-mode=hybrid
    + # About us ⏎ This is a «workshop based role», for the tides that we sort are there and not in a place of yours. => work-mode=on-site
    ## work-mode.benefit
    - # Benefits ⏎ * Sort tides ⏎ * In-office yoga classes => work-mode=none
    + # Benefits ⏎ * Flexible hours and a «home office option» => work-mode=hybrid
    + # Benefits ⏎ * The «possibility to work from home» now and then, as your tides allow you => work-mode=hybrid
    - # Benefits ⏎ * A home office budget => work-mode=none
    - # About us ⏎ This is a fully remote role. ⏎ # Benefits ⏎ * Home office options => work-mode=remote
    """#
}
