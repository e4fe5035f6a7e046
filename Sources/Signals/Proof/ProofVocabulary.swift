/// Words that ask for proof of earlier work, under its kind; `(a|b|)` lists alternatives.
enum ProofVocabulary {
  static let table = """
    # publications
    (publication|publications|publishing|published|peer reviewed) (record|track record|history|papers|publications|articles|work|research) | research (papers|publications|articles|publication record) | publications | publication | (peer reviewed|first author|academic|scientific|research|conference|journal) (papers|publications|articles|journals|manuscripts) | published | (track record of|history of|experience|demonstrated) publishing | papers (at|in|published|accepted) | published (papers|research|work|author) | first author | (publish|published|publishing|publications) (at|in) | paper (publications|authorship) | contributions (at|to) (top|leading|influential|major|academic|scientific|) (conferences|journals|venues) | authored papers | co authored
    # open-source
    (open source|opensource|oss) (contributions|contribution|contributor|contributors|projects|work|involvement|portfolio|maintainer) | (contributions|contribution|contributed|contributing|contributor|contribute|commits|committer|maintainer|active) (to|in|of|on) (open source|opensource|oss|an open source|major open source|relevant open source|popular open source|large open source|well known open source)
    (foss|open source/foss|free software) (contributions|projects|contributor) | (open source|oss) (portfolio|track record)
    # portfolio
    (a|your|online|strong|design|personal|project|github|public|professional|data science|demonstrable) portfolio | portfolio (of|showcasing|demonstrating|website|link|with|that) | (github|gitlab) (profile|profiles|account|repo|repos|repository|repositories|portfolio|link|projects|contributions|page) | (personal|side|hobby|pet) projects | (public|demonstrable) (projects|work|code|repositories) | (work|research|code|project|design) (or|and|/|&) (research|work|code|project|design) (samples|examples) | research samples | (code|project) examples | (examples|samples) of (your|prior|previous|past|relevant|recent) (work|projects|code) | code samples | work samples | writing samples | links to (your|) (work|projects)
    # competitions
    kaggle | (kaggle|data science|machine learning|ml|coding|programming|math|mathematics|ai|algorithm|academic|competitive programming|robotics|ctf) (competitions|competition|contests|contest|olympiads|olympiad|challenges|hackathons) | hackathons | hackathon | olympiad | olympiads | competitive programming | icpc | ctfs | topcoder | codeforces
    # patents
    patents | patent (applications|application|filings|portfolio|record|publications) | patents (filed|granted|issued|awarded)
    # nothing
    (understand|understanding|read|reads|reading|implement|implementing|follow|following|digest|reproduce|reproducing|interpret|interpreting|translate|translating|review|reviewing) (and (implement|implementing|apply|applying)|) (the|) (latest|recent|current|new|complex|state of the art|) (research|scientific|academic|) (papers|publications|articles|literature)
    (write|writing|prepare|preparing) (of|) (scientific|research|academic|) (publications|publication|papers|articles)
    (a|your|our|the|) portfolio of (clients|customers|products|accounts|brands|companies|services|solutions|investments|programs|properties|assets|loans|applications|technologies|partners|initiatives|stocks|securities) | (investment|product|credit|loan|customer|client|application|service|brand|real estate|solution|solutions|technology|company) portfolio | project portfolio | portfolio (management|manager|managers|company|companies|analytics|optimization|risk|planning) | published by | patent (law|attorney|attorneys|pending)
    """
}
