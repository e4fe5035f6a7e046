extension RuleExamples {
  /// The company that a posting names.
  static let company = #"""
    ## company.text
    + @ - ⏎ # Requirements ⏎ * Python ⏎ Copyright by Larchwick => company=Larchwick
    + @ - ⏎ = Clerk ⏎ Office of the Larch Crown ⏎ We file. => company=Office of the Larch Crown
    + @ - ⏎ # Meet the Larchwick ⏎ We weld. => company=Larchwick
    + @ - ⏎ Agency: Larchwick ⏎ # Requirements ⏎ * Python => company=Larchwick
    + @ - ⏎ # Requirements ⏎ * Python ⏎ Larchwick was launched by two welders. => company=Larchwick
    - @ - ⏎ Founded in 1921, ⏎ The yard is old. => company=none
    + @ - ⏎ # About St. Anne ⏎ We heal. => company=St. Anne
    + @ - ⏎ # About «Windmere Labs» ⏎ We make maps. => company=Windmere Labs
    + @ - ⏎ «Windmere Labs» is a maker of maps. => company=Windmere Labs
    + @ - ⏎ At «Windmere», we make maps. => company=Windmere
    + @ - ⏎ «Windmere» builds maps for sailors. ⏎ Join Windmere today. => company=Windmere
    + @ - ⏎ Company: «Windmere Labs» ⏎ We make maps. => company=Windmere Labs
    + @ - ⏎ # Company ⏎ «Windmere Labs» ⏎ We make maps. => company=Windmere Labs
    + @ - ⏎ # Why «Windmere»? ⏎ We make maps. => company=Windmere
    + @ - ⏎ # Life at «Windmere» ⏎ We make maps. => company=Windmere
    + @ - ⏎ Join «Windmere Labs», a maker of maps. => company=Windmere Labs
    + @ - ⏎ «Windmere, Inc.» is an equal opportunity employer. => company=Windmere, Inc.
    + @ - ⏎ «Fox & Hare» is looking for a data engineer. => company=Fox & Hare
    + @ - ⏎ «Bank of Windmere» is hiring. => company=Bank of Windmere
    + @ - ⏎ «eWindmere» is a maker of maps. ⏎ We like eWindmere. => company=eWindmere
    + @ - ⏎ Who is «Windmere»? ⏎ We make maps. => company=Windmere
    + @ - ⏎ Welcome to «Windmere», where maps are made. => company=Windmere
    + @ - ⏎ > Data Engineer at «Windmere» ⏎ We make maps. => company=Windmere
    + @ - ⏎ > Data Engineer — «Windmere Labs» ⏎ We make maps. => company=Windmere Labs; title=Data Engineer
    + @ - ⏎ > «Windmere Labs»: Data Engineer ⏎ We make maps. => company=Windmere Labs; title=Data Engineer
    - @ - ⏎ > Data Engineer - Search Platform ⏎ We make maps. => company=none
    - @ - ⏎ > Data Engineer - Xyloq ⏎ We make maps. => company=none
    - @ - ⏎ We make maps for sailors. => company=none
    - @ - ⏎ A client of ours makes maps. => company=none
    - @ - ⏎ # About us ⏎ We make maps in London. => company=none
    - @ - ⏎ # About the role ⏎ You make maps. => company=none
    - @ - ⏎ «Python» ⏎ We make maps. => company=none
    - @ - ⏎ You know «Python» and «Kafka», and Python and Kafka know you. => company=none
    ## company.page
    + @ Windmere Labs ⏎ We make maps. => company=Windmere Labs
    + @ Windmere Labs ⏎ # About Harewood ⏎ Harewood is a maker of maps. => company=Windmere Labs
    - @ - ⏎ # About «Windmere Labs» ⏎ We make maps. => company=Windmere Labs
    - @ - ⏎ We make maps. => company=none
    ## company.text
    + @ - ⏎ «Windmere» was founded in 1999 and makes maps. => company=Windmere
    + @ - ⏎ Here at «Windmere», maps matter. => company=Windmere
    + @ - ⏎ # About the company ⏎ «Windmere Labs» provides maps to sailors. => company=Windmere Labs
    + @ - ⏎ «Windmere GmbH» is looking for a cartographer. => company=Windmere GmbH
    + @ - ⏎ You join «Windmere» as its first engineer. ⏎ Windmere has ten people. => company=Windmere
    + @ - ⏎ «IQVance» is a maker of maps. => company=IQVance
    + @ - ⏎ «Harbour & Sons Ltd» is a maker of maps. => company=Harbour & Sons Ltd
    + @ - ⏎ The «Windmere Institute» is an equal opportunity employer. => company=Windmere Institute
    - @ - ⏎ Experience with «Salesforce» and «Oracle», and with Salesforce reports. => company=none
    - @ - ⏎ # About you ⏎ You like maps. => company=none
    - @ - ⏎ A job in «Denver» on «Monday». => company=none
    + @ - ⏎ # How this role contributes to «Harbour Financial» ⏎ We make maps. => company=Harbour Financial
    + @ - ⏎ The «Federal Reserve Bank of Windmere» is an equal opportunity employer. => company=Federal Reserve Bank of Windmere
    + @ - ⏎ «New York Harbour» is a maker of maps. => company=New York Harbour
    + @ - ⏎ We have offices in Pittsburgh, PA. ⏎ Join «Windmere»'s team in our Pittsburgh headquarters. => company=Windmere
    + @ - ⏎ The maps of «Windmere»’s sailors are old. => company=Windmere
    + @ - ⏎ The maps of «Windmere» are old. ⏎ See www.windmere.com for more. => company=Windmere
    + @ - ⏎ # About us ⏎ «Harbour» is a maker of maps and keeps a harbour. => company=Harbour
    + @ - ⏎ # «Serve Windmere» ⏎ You make maps. => company=Serve Windmere
    - @ - ⏎ Sorry, our client cannot sponsor anyone. => company=none
    - @ - ⏎ As a «Quality Analyst», you will check maps. => company=none
    - @ - ⏎ Report to the «Project Manager», and help the Project Manager. => company=none
    - @ - ⏎ # About us ⏎ «Artificial Intelligence» could be useful. => company=none
    - @ - ⏎ «Pittsburgh» is regularly ranked one of the best places to live. => company=none
    - @ - ⏎ «Travel» is required. => company=none
    - @ - ⏎ «Iteratively» delivers maps. ⏎ Iteratively is good. => company=none
    - @ - ⏎ With over $20 «Billion AUM», you will have a say. ⏎ Billion AUM count. => company=none
    - @ - ⏎ # «Orlando FL» ⏎ We make maps. => company=none
    - @ - ⏎ Review «dataAttend» meetings and «andOther» things. => company=none
    - @ - ⏎ # Environmental Conditions ⏎ You sit. => company=none
    - @ - ⏎ Experience with «Windmere Studio» and «Harbour Cloud» is needed. => company=none
    - @ - ⏎ «Windmere» is a plus. => company=none
    - @ - ⏎ Under the San Francisco «Fair Chance Ordinance», we consider everyone. => company=none
    + @ - ⏎ Everyone employed by «Windmere», or seeking employment with Windmere, likes maps. => company=Windmere
    + @ - ⏎ We sell «BrightHarbour» maps. ⏎ Sailors like BrightHarbour maps. => company=BrightHarbour
    - @ - ⏎ # Strong Maps ⏎ You make maps. => company=none
    - @ - ⏎ Work from Monday to «SaturdayTuesday» on maps. => company=none
    - @ - ⏎ Utilize «Windmere»'s maps, and experience with Harbour's reports. => company=none
    + @ - ⏎ «Harbour» is building the future of maps. ⏎ We like maps. => company=Harbour
    + @ - ⏎ «Windmere» is reinventing how sailors find ports. => company=Windmere
    - @ - ⏎ «Kafka» is transforming how data moves. => company=none
    - @ - ⏎ Sailors like «Harlan», «Fenwick» and «Orrin» are building boats. => company=none
    + @ - ⏎ At «3W Harbourage», we make maps. => company=3W Harbourage
    + @ - ⏎ «7Harbours» is a maker of maps. ⏎ Sailors like 7Harbours. => company=7Harbours
    - @ - ⏎ Be here by «9AM» Monday, and by 9AM Tuesday. => company=none
    - @ - ⏎ You know «3D» Printing, and 3D Printing knows you. => company=none
    + @ - ⏎ You make maps. ⏎ «Windmere» is proud to be an equal opportunity employer. => company=Windmere
    + @ - ⏎ You make maps. ⏎ «Windmere» is committed to creating a diverse place of work. => company=Windmere
    - @ - ⏎ «Leadership» is committed to creating a diverse place of work. => company=none
    - @ - ⏎ We are proud to be an equal opportunity employer. => company=none
    + @ - ⏎ Why Windmere «Windmere» is on a mission to draw every port. => company=Windmere
    + @ - ⏎ About Harbour Bay «Harbour Bay» is a maker of maps. => company=Harbour Bay
    + @ - ⏎ At «Walla Walla Maps», we make maps. => company=Walla Walla Maps
    - @ - ⏎ About «Harbour Bay» Harbour Bay is a maker of maps. => company=Harbour Bay
    - @ - ⏎ Why «Windmere» Windmere is on a mission to draw every port. => company=Windmere
    + @ - ⏎ # About Windmere ⏎ You make maps. ⏎ At «Windmere Health», we make charts. => company=Windmere Health
    + @ - ⏎ Join Windmere. ⏎ «Windmere Robotics» is a maker of maps. ⏎ Windmere is hiring. => company=Windmere Robotics
    - @ - ⏎ # About Windmere ⏎ You make maps. ⏎ «Windmere Charts» is a tool for sailors. => company=Windmere
    - @ - ⏎ # About Windmere ⏎ You make maps. ⏎ At «Windmere Harbour Days», we sail. => company=Windmere
    + @ - ⏎ You draw. ⏎ * Improve «Windmere»'s maps => company=Windmere
    + @ - ⏎ * Evolve «Windmere»’s maps ⏎ * Draw for Windmere sailors => company=Windmere
    - @ - ⏎ * «Improve» Windmere's maps => company=Windmere
    - @ - ⏎ * Improve the maps of our ports => company=none
    + @ - ⏎ * «Wexley Windmere»'s maps are old ⏎ * Read what Wexley Windmere has drawn => company=Wexley Windmere
    + @ - ⏎ # Type ⏎ Company - Public ⏎ We make maps. ⏎ Join «Windmere». => company=Windmere
    + @ - ⏎ At «Public Harbours», we make maps. => company=Public Harbours
    - @ - ⏎ # Type ⏎ Company - «Public» ⏎ # Size ⏎ 51 to 200 => company=none
    - @ - ⏎ # Type ⏎ Company - «Private» ⏎ # Size ⏎ 51 to 200 => company=none
    + @ - ⏎ 저희는 «Windmere»'s 지도를 만듭니다. ⏎ Join Windmere. => company=Windmere
    + @ - ⏎ At «Windmere», 지도를 만듭니다. => company=Windmere
    - @ - ⏎ 저희 «Product팀은» 지도를 만들고 Product팀은 배를 만듭니다. => company=none
    - @ - ⏎ 새로운 «Data팀에서» 지도를, 다시 Data팀에서 지도를 만듭니다. => company=none
    + @ - ⏎ # Posted by ⏎ Jane Ardley ⏎ Jane Ardley ⏎ Recruiter at «Windmere» ⏎ We make maps. => company=Windmere
    + @ - ⏎ # Hiring manager ⏎ Jane Ardley ⏎ Jane Ardley ⏎ «Windmere» is a leader in maps. => company=Windmere
    + > Recruiter ⏎ @ - ⏎ «Windmere Maps» ⏎ You find sailors. => company=Windmere Maps
    - @ - ⏎ # Posted by: ⏎ «Jane Ardley» ⏎ Jane Ardley ⏎ We make maps. => company=none
    - @ - ⏎ # Meet the hiring team ⏎ «Jane Ardley» ⏎ We make maps. => company=none
    + @ - ⏎ At WHB, we value maps. ⏎ «Windmere HarBour» is a lab. ⏎ Join WHB. => company=Windmere HarBour
    + @ - ⏎ WCM is an equal opportunity employer. ⏎ The maps of «Windmere Chart Makers» are old. => company=Windmere Chart Makers
    - @ - ⏎ At WHB, we value maps. ⏎ The maps of «Windmere Chart Makers» are old. => company=WHB
    - @ - ⏎ At WCM, we value maps. ⏎ «WCM Chart Makers» draw. => company=WCM
    + @ - ⏎ At «The Windmere Works», we make maps. => company=The Windmere Works
    + @ - ⏎ «The Windmere Works» is a maker of maps. ⏎ Join The Windmere Works today. => company=The Windmere Works
    - @ - ⏎ «The» Windmere Works is a maker of maps. => company=Windmere Works
    - @ - ⏎ At «The» Windmere Works, we make maps. ⏎ You join Windmere Works as an engineer. => company=Windmere Works
    + @ - ⏎ Sailors like the maps of «Windmere and Harley». ⏎ Ports love Windmere and Harley too. => company=Windmere and Harley
    + @ - ⏎ Sailors trust «Windmere Works». ⏎ Ports trust Windmere Works too. => company=Windmere Works
    - @ - ⏎ A leader in tools for «Wrecks and Reefs», with many. ⏎ We lead in tools for Wrecks and Reefs. => company=none
    - @ - ⏎ Sailors trust «Windmere Works» maps. ⏎ We draw. ⏎ Sailors trust Windmere Works maps. => company=none
    + > Data Engineer ⏎ @ - ⏎ «Windmere Foods» | Ardley, OR | Full-time ⏎ We make maps. => company=Windmere Foods
    + > Data Engineer ⏎ @ - ⏎ «Windmere» (WCM) ⏎ Leeds, UK ⏎ We make maps. => company=Windmere
    + > «Windmere» | Data Engineer | Leeds ⏎ @ - ⏎ We make maps. => company=Windmere
    + > Apply now ⏎ @ - ⏎ «Windmere» 4.2 ⏎ Data Engineer ⏎ Leeds, UK ⏎ We make maps. => company=Windmere
    - > Data Engineer ⏎ @ - ⏎ «Engineering» ⏎ Leeds, UK ⏎ We make maps. => company=none
    - > Data Engineer ⏎ @ - ⏎ «Leading Client» ⏎ Leeds, UK ⏎ We make maps. => company=none
    - > Data Engineer ⏎ @ - ⏎ «Full-time» ⏎ Leeds, UK ⏎ We make maps. => company=none
    + @ - ⏎ # About us ⏎ Founded in 1921, «Windmere Foods» tins fish. => company=Windmere Foods
    + @ - ⏎ # About us ⏎ The «Windmere Foundation» funds schools. => company=Windmere Foundation
    + @ - ⏎ # About us ⏎ «St. Anselm's Hospital» is a teaching hospital. => company=St. Anselm's Hospital
    + @ - ⏎ # About us ⏎ «windmere.io» is a tool for sailors. => company=windmere.io
    + @ - ⏎ # About us ⏎ «windmere» makes maps for sailors. ⏎ windmere hires all sorts. => company=windmere
    + @ - ⏎ # About us ⏎ A Harbour company, «Windmere Labels» prints labels. => company=Windmere Labels
    + @ - ⏎ # About us ⏎ «Windmere Labels» (part of the Ardley Group) prints labels. => company=Windmere Labels
    + > Data Engineer ⏎ @ - ⏎ «Windmere Foods» - Ardley, OR ⏎ We make maps. => company=Windmere Foods
    + > Data Engineer ⏎ @ - ⏎ «Advocate Windmere Health» (AWH) ⏎ Leeds, UK ⏎ We make maps. => company=Advocate Windmere Health
    + @ - ⏎ Posted by «Windmere Foods» 3 days ago ⏎ We make maps. => company=Windmere Foods
    - @ - ⏎ # About us ⏎ «Sailing» keeps us happy. => company=none
    + @ - ⏎ # About us ⏎ «Windmere» tins fish. ⏎ Our sailors trust Windmere. => company=Windmere
    - @ - ⏎ # About us ⏎ «cartographers» makes maps for sailors. => company=none
    - @ - ⏎ # About us ⏎ In 1921, «Harbours» sold maps. => company=none
    + > Night Porter ⏎ @ - ⏎ «Windmere Lane Bakery», Inverness ⏎ We keep the doors. => company=Windmere Lane Bakery
    + > Night Porter ⏎ @ - ⏎ «Windmere Milk Haulers», Madison ⏎ We keep the doors. => company=Windmere Milk Haulers
    + > Night Porter ⏎ @ - ⏎ «Hotel Windmere», Kitzbühel ⏎ We keep the doors. => company=Hotel Windmere
    + > Night Porter ⏎ @ - ⏎ «City of Windmere Falls», Minnesota ⏎ We keep the doors. => company=City of Windmere Falls
    + > Night Porter ⏎ @ - ⏎ «Windmere Police Department» ⏎ We keep the doors. => company=Windmere Police Department
    + > Night Porter ⏎ @ - ⏎ «Van der Windmere B.V.» ⏎ Venlo ⏎ We keep the doors. => company=Van der Windmere B.V.
    + > Windmere Accounting ⏎ @ - ⏎ Night Porter (Remote) ⏎ We keep the doors. => company=Windmere Accounting
    + > Night Porter ⏎ @ - ⏎ Inverness ⏎ «Windmere Lifts» services 900 lifts. => company=Windmere Lifts
    + > Night Porter ⏎ @ - ⏎ Stavanger ⏎ «Windmere» buys and sells doors for towns. => company=Windmere
    + > Night Porter ⏎ @ - ⏎ Bendigo, Victoria | Ongoing ⏎ The «Bureau for Windmere Doors» keeps them. => company=Bureau for Windmere Doors
    + > Night Porter ⏎ @ - ⏎ Ardleyham ⏎ «Windmere Doors» keeps them. => company=Windmere Doors
    - > Night Porter ⏎ @ - ⏎ Inverness ⏎ We keep the doors. => company=none
    - > Night Porter ⏎ @ - ⏎ The Hague ⏎ You keep the doors. => company=none
    - > Night Porter ⏎ @ - ⏎ Larch Falls, Minnesota ⏎ You keep the doors. => company=none
    - > Night Porter ⏎ @ - ⏎ NHS AfC: Band 6 | £38,682 to £46,580 a year ⏎ You keep the doors. => company=none
    + @ - ⏎ # About us ⏎ «Windmere» powers subscriptions for sailors. => company=Windmere
    + @ - ⏎ # About us ⏎ The «Windmere Park District» maintains 44 parks. => company=Windmere Park District
    + @ - ⏎ # About us ⏎ «Windmere Brewing Co.» brews eight beers. => company=Windmere Brewing Co.
    + @ - ⏎ # About us ⏎ «Windmere» – we weave denim, slowly. => company=Windmere
    + @ - ⏎ # About us ⏎ Hi, we're «Windmere». We draw maps. => company=Windmere
    + @ - ⏎ # About us ⏎ Nobody joins «Windmere Kitchens» for the coffee. => company=Windmere Kitchens
    + @ - ⏎ # About us ⏎ «Windmere Maschinenbau GmbH & Co. KG» builds ships. => company=Windmere Maschinenbau GmbH & Co. KG
    + @ - ⏎ You draw maps. ⏎ «Windmere Planetarium» pays all sailors. => company=Windmere Planetarium
    - @ - ⏎ # About us ⏎ «Kindness» matters to sailors. => company=none
    - @ - ⏎ # About us ⏎ «Teamwork» lifts us all. => company=none
    - @ - ⏎ # About us ⏎ «Python Developers» build ships. => company=none
    - @ - ⏎ # About us ⏎ We are «Agile». => company=none
    + > Night Porter ⏎ @ - ⏎ «Windmere Doors», Ardleyham ⏎ We keep the doors. => company=Windmere Doors
    + > Windmere Doors ⏎ @ - ⏎ Night Porter ⏎ Ardleyham ⏎ We keep the doors. => company=Windmere Doors
    - > Night Porter ⏎ @ - ⏎ Ardley Cross, London ⏎ You keep the doors. => company=none
    + @ - ⏎ The «Health Chart Academy» (HCA) brings sailors and ports together. ⏎ The Academy is kind. => company=Health Chart Academy
    - @ - ⏎ «Natural Chart Processing» (NCP) helps sailors to read, and we like that. => company=none
    + > Night Porter ⏎ @ - ⏎ Institution/Company: ⏎ «Windmere Institute» ⏎ You keep the doors. => company=Windmere Institute
    ## company.address
    + @ - ⏎ ~ https://jobs.lever.co/oak/123 ⏎ We weld ships. ⏎ Kind people of «Oak» weld. => company=Oak
    - @ - ⏎ ~ https://jobs.lever.co/oa/123 ⏎ We weld ships. ⏎ Kind people of OA weld. => company=none
    + @ - ⏎ ~ https://jobs.ashbyhq.com/windmere/1 ⏎ We make maps. ⏎ You sell «Windmere» to sailors. => company=Windmere
    + @ - ⏎ ~ https://boards.greenhouse.io/windmerelabs/jobs/1 ⏎ You sell «Windmere Labs» to sailors. => company=Windmere Labs
    + @ - ⏎ ~ https://windmere.bamboohr.com/careers/1 ⏎ You sell «Windmere» to sailors. => company=Windmere
    - @ - ⏎ ~ https://jobs.ashbyhq.com/windmere/1 ⏎ We make maps. => company=none
    - @ - ⏎ ~ https://example.com/windmere/1 ⏎ You like «Windmere». => company=none
    - @ - ⏎ ~ https://jobs.lever.co/windmere/1 ⏎ At Windmere Labs, we make maps. ⏎ Windmere Labs is a maker of maps. => company=Windmere Labs
    ## company.text
    - @ - ⏎ # Sector ⏎ Tides and boats ⏎ # Requirements ⏎ * SQL => company=none
    + @ - ⏎ «Rehearsalmere» is backed by friends. ⏎ We sort tides. => company=Rehearsalmere
    + @ - ⏎ > «Saltmere» ⏎ Chart Engineer ⏎ We sort tides and draw them for sailors. => company=Saltmere
    + @ - ⏎ > Chart Engineer ⏎ «Saltmere Boats LLC» d/b/a Tide Barn ⏎ Leeds, UK => company=Saltmere Boats LLC
    + @ - ⏎ GREETINGS FROM «SALTMERE BOATS PVT LTD»!! ⏎ We sort tides. => company=SALTMERE BOATS PVT LTD
    + @ - ⏎ We sort tides. ⏎ Hiring organization: «Saltmere Boats» => company=Saltmere Boats
    + @ - ⏎ «QX» is a firm of tide sorters. QX is in Leeds. QX has boats. QX sorts. => company=QX
    - @ - ⏎ We sort tides at the lab of Dr. Zara Quillfeather and Dr. Zara Quillfeather is kind. => company=none
    - @ - ⏎ Two founders, previously at Saltmere Boats, sort tides. => company=none
    + @ - ⏎ Harbour Fulfilment Holdings LLC, d/b/a Lucky Heron, ships what others pack. => company=Harbour Fulfilment Holdings LLC
    + @ - ⏎ Started by former Stripe engineers, «Gannetry Labs» reads the papers of ships for brokers. => company=Gannetry Labs
    + @ - ⏎ «Gooseberry Tools», makers of the TurnMate wrench and of levels, is hiring in Rockford. => company=Gooseberry Tools
    + @ - ⏎ Windmere, Inc. is a maker of maps. => company=Windmere, Inc.
    + @ - ⏎ Windmere Ltd. makes maps for sailors and for ports. => company=Windmere Ltd.
    + @ - ⏎ At «Windmere Inc.», we make maps. => company=Windmere Inc.
    + @ - ⏎ St. Oswin's Inc. is a consulting firm that helps harbours run their offices. => company=St. Oswin's Inc.
    - @ - ⏎ # Requirements ⏎ Be able to meet OSHK medical requirements and to lift. => company=none
    - @ - ⏎ # Benefits ⏎ Dental Insurance is provided through the fund of the employers. => company=none
    - @ - ⏎ # Benefits ⏎ Tuition Assistance is also available to all. => company=none
    - @ - ⏎ Sailing keeps us happy, and so do harbours with old ships and new boats. => company=none
    + @ - ⏎ # Requirements ⏎ * SQL ⏎ # Closing ⏎ © 2026 «Quillmere Works Ltd.» Registered in England. => company=Quillmere Works Ltd.
    + @ - ⏎ # What you do ⏎ * Fire kilns ⏎ # You get ⏎ * Seconds ⏎ «Saltmere Ceramics». Teapots since 1888. => company=Saltmere Ceramics
    - @ - ⏎ # Requirements ⏎ * SQL ⏎ * Vernakular is welcome => company=none
    ## company.text
    + @ - ⏎ Institution: Larchford Hall ⏎ # Requirements ⏎ * Python => company=Larchford Hall
    """#
}
