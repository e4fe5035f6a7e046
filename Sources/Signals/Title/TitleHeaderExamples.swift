extension RuleExamples {
  /// Titles in the opening lines of plain text: behind a label, below other lines, inside a sentence.
  static let titleHeader = #"""
    ## title.label
    + > Title: «Chart Keeper»; Company: Windmere; Location: Leeds ⏎ We make maps. => title=Chart Keeper
    + > Title: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Example Works ⏎ Job title: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Position: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Role: «Data Engineer» ⏎ Location: Leeds => title=Data Engineer
    + > JOB TITLE: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Location: Leeds ⏎ Title: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Vacancy: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    + > Job Title ⏎ «Chart Keeper» ⏎ Location ⏎ Leeds => title=Chart Keeper
    + > Position title - «Chart Keeper» ⏎ We make maps. => title=Chart Keeper
    + > Marketing Title: «Chart Keeper» ⏎ We make maps. => title=Chart Keeper
    - > «Data Engineer» ⏎ We make maps. => title=Data Engineer
    - = «Data Engineer» ⏎ Title: Other => title=Data Engineer
    - > Data Engineer ⏎ We make maps. ⏎ The title is nothing; «the role: you draw» => title=Data Engineer
    + > Your next role: «Data Engineer» ⏎ We make maps. => title=Data Engineer
    - > «Chart Analyst» ⏎ Role: draw and keep the charts of all ports that the company has ⏎ We make maps. => title=Chart Analyst
    - > «Data Engineer» ⏎ Windmere ⏎ # Job description ⏎ Job Title: Chart Keeper => title=Data Engineer
    ## title.header
    + > Title: Engineer in SF ⏎ Category: Jobs ⏎ # «Senior Chart Engineer» ⏎ We make maps. => title=Senior Chart Engineer
    + @ - ⏎ > Windmere Labs | «Staff Data Engineer» | Leeds, UK | £90k ⏎ We make maps. => title=Staff Data Engineer; company=Windmere Labs; seniority=staff
    + > Windmere (YC W21) • Remote • «Data Engineer (Go)» ⏎ We make maps. => title=Data Engineer (Go)
    + > Apply now ⏎ Save job ⏎ «Data Engineer» ⏎ Windmere ⏎ Leeds, UK => title=Data Engineer
    + > Windmere Labs ⏎ «Chart Engineer» ⏎ Leeds, UK · Full-time => title=Chart Engineer
    + > Windmere Labs ⏎ «Requirements Engineer» ⏎ Leeds, UK => title=Requirements Engineer
    + > Windmere Labs ⏎ The «Team Lead» ⏎ Leeds, UK => title=Team Lead
    - > The candidate: ⏎ We are looking for a «Chart Analyst» to draw ports. => title=Chart Analyst
    + > Back to search ⏎ «Night Nurse» ⏎ Windmere Hospital ⏎ Denver, CO => title=Night Nurse
    - > «Data Engineer» ⏎ Windmere ⏎ Leeds, UK => title=Data Engineer
    - > «Chart Keeping» ⏎ We make maps. ⏎ Chart Engineer => title=Chart Keeping
    - > «Chart Keeping» ⏎ Reports to: Director of Maps ⏎ Leeds => title=Chart Keeping
    + @ - ⏎ > Windmere A/S — «Night Porter» — Esbjerg — Permanent ⏎ We keep the doors. => title=Night Porter; company=Windmere A/S
    + @ - ⏎ > Windmere Re, Zurich – «Night Porter» ⏎ We keep the doors. => title=Night Porter; company=Windmere Re
    + @ - ⏎ > Windmere Systems / «Night Porter» / remote within EU ⏎ We keep the doors. => title=Night Porter; company=Windmere Systems
    - @ - ⏎ > «Night Porter, Vaccine Services» ⏎ We keep the doors. => title=Night Porter, Vaccine Services; company=none
    - @ - ⏎ > «Night Porter, Music School» ⏎ We keep the doors. => title=Night Porter, Music School; company=none
    - @ - ⏎ > «Night Porter (Doors - 4to6yrs - Skipton)» ⏎ We keep the doors. => title=Night Porter (Doors - 4to6yrs - Skipton); company=none
    - @ - ⏎ > «Porter (m/f/d) Windmere Doors» ⏎ We keep the doors. => title=Porter (m/f/d) Windmere Doors; company=none
    ## title.first-line
    + @ - ⏎ > «Night Porter», Larch Falls Credit Union, Duluth ⏎ We keep the doors. => title=Night Porter; company=Larch Falls Credit Union
    + @ - ⏎ > «Night Porter» at Windmere Boats - Akron, OH - Evenings ⏎ We keep the doors. => title=Night Porter; company=Windmere Boats
    + @ - ⏎ > «Night Porter (f/m/x)» for Windmere Hospital in Tromsø ⏎ We keep the doors. => title=Night Porter (f/m/x); company=Windmere Hospital
    + > «Night Porter», Skipton ⏎ We keep the doors. => title=Night Porter
    ## title.sought
    + > Description de l'emploi ⏎ We are hiring a «Junior Chart Engineer» to draw with us. => title=Junior Chart Engineer
    - > We make maps for sailors, and for everybody who likes to look at one on a long evening by the sea. ⏎ You will grow as a technical and consulting «expert» with us. => title=none
    + > Windmere makes maps for sailors. ⏎ Windmere is seeking «Assistant Chart Engineer» to join us in Leeds. => title=Assistant Chart Engineer
    + > Writing is hard, and we make it easier. ⏎ Our team needs a «Data Science Manager» who likes charts. => title=Data Science Manager
    + @ - ⏎ > Windmere Boats seeks «Night Porter», Pietermaritzburg ⏎ We keep the doors. => title=Night Porter; company=Windmere Boats
    + @ - ⏎ > Windmere Boats is after a «Night Porter». ⏎ We keep the doors. => title=Night Porter; company=Windmere Boats
    + > We are looking for a dynamic, highly motivated «Night Porter» to keep the doors. => title=Night Porter
    + > Overview ⏎ We are seeking a passionate and driven «Staff Chart Analyst» who likes ports. => title=Staff Chart Analyst
    + > Description ⏎ The «Harbour Chart Analyst» will be responsible for ports. => title=Harbour Chart Analyst
    - > «Night Porter» ⏎ Description ⏎ The Harbour Chart Analyst will be responsible for ports. => title=Night Porter
    + > Description ⏎ Are you looking for a professional experience? As a «Chart Analyst» you will draw ports. => title=Chart Analyst
    - @ - ⏎ > Who needs a Night Porter? ⏎ We keep the doors. => company=none
    + > Windmere is looking for a «Data Engineer» to draw ports. ⏎ We make maps. => title=Data Engineer
    + > Hello all, ⏎ we are hiring a «chart analyst» in Leeds. => title=chart analyst
    + > We're looking for an «Applied Scientist», who likes ports. => title=Applied Scientist
    + > About Windmere ⏎ We make maps. ⏎ As a «Chart Engineer» you will draw ports. => title=Chart Engineer
    + > Job Description: ⏎ We make maps. We need a «Chart Engineer». => title=Chart Engineer
    - > «Chart Keeping» ⏎ We make maps. ⏎ As a chart engineer you will draw ports. => title=Chart Keeping
    - > «Data Engineer» ⏎ We are looking for a Chart Analyst to help. => title=Data Engineer
    - > «Senior Chart Engineer I - Growth» ⏎ We are looking for a Chart Analyst to help. => title=Senior Chart Engineer I - Growth
    - > «Full Stack Developer - Maps» (Remote, US) ⏎ We are looking for a Chart Analyst to help. => title=Full Stack Developer - Maps
    + > WE NEED YOU AND YOUR CHARTS ⏎ We are looking for a «Chart Analyst» to help. => title=Chart Analyst
    - > «Maps» ⏎ We are looking for a place to sail. => title=Maps
    ## title.heading
    + > We make maps for sailors, and for everybody who likes to look at one on a long evening by the sea. ⏎ # «Chart Engineer II» ⏎ You draw. => title=Chart Engineer II
    - > We make maps for sailors, and for everybody who likes to look at one on a long evening by the sea. ⏎ # About the «engineer» ⏎ You draw. => title=none
    - > We make maps for sailors, and for everybody who likes to look at one on a long evening by the sea. ⏎ OUR «ENGINEERS» DRAW CHARTS ALL DAY ⏎ You draw. => title=none
    + > Windmere is a firm of people who make maps for sailors and for those who sail with them. ⏎ «DATA SCIENCE ASSOCIATE» ⏎ You draw charts. => title=DATA SCIENCE ASSOCIATE
    ## title.none
    + > We make maps for sailors, and for everybody who likes to look at one on a long evening by the sea. => title=none
    + > Your tasks ⏎ * Draw maps => title=none
    """#
}
