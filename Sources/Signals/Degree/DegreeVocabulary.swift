/// How degrees are written, a line a level; `!` marks a spelling that needs a degree's company.
///
/// Spellings are in the tokenizer's folding: no apostrophes, no stops ("Ph.D." is `phd`), hyphens as
/// spaces. `(a|b|)` lists alternatives.
enum DegreeVocabulary {
  static let table = """
    # doctorate
    (md|m . d .|m . d) (/|or|,) (do|d . o .|d . o) | (do|d . o .) (/|or) (md|m . d .) | phd | phds | ph d | ph . d | ph ds | p hd | dphil | doctorate | doctorates | !doctoral | scd | drsc
    doctor of philosophy | doctor of science | (doctoral|doctorate|phd) (degree|degrees|level degree|level|studies|training|education|qualification|qualifications)
    (terminal|) doctoral degree
    !doctors degree | doctor degree | eng d | dsc | !doctor of | juris doctor | post doctorate | postdoctorate
    dr . (rer . nat|- ing|oec|phil|med|iur|jur) | doktor | doctorat | doctorado | dottorato | third cycle (degree|qualification|studies)
    terminal degree | postdoctoral (experience|training|research|fellowship) | thd | deng | dclinpsych | dclinpsy | au . d
    (doctoral|phd) candidate | !abd | dds | dmd | !dpt | pharm . d
    pharmd | pharm d | psyd | psy d | !!edd | dnp | dvm | !!md | !!jd | (md|jd) degree
    # master
    masters | masterss | msc | mscs | m sc | meng | mtech | mphil | mba | mstat | mres | master of (science|arts|engineering|business administration|technology|statistics|computer science|data science|philosophy)
    master s | !master | !ms | !!mas | !!ma | !!me | !mse | !mca | !msn | msw | mha | !!mfa | mpharm | mlis | !med | mlitt | staatsexamen | mdiv | !master of | magister | diplom | dipl ing | !!mps | mcs | mfe | mmath | !mph | !!mpp | msee | mseng | !!m s | m tech | m eng | !!mis | !mams | !mtec | !!msci
    dipl . - (ing|inf|math|phys|chem|biol|geol|kfm|kff|wirt|oec|psych) | dipl (inf|math|phys|chem|biol|geol|kfm|kff|wirt|oec|psych) | diplomingenieur
    laurea (magistrale|specialistica) | mestrado | maestría | maestria | máster | mgr (inż|inz) | magisters | (master|masters) (in|of) science
    civilingenjör | civilingeniør | sivilingeniør | siviløkonom | civilekonom | diplomi insinööri | cand . (scient|merc|polyt|oecon|jur|mag|med|psych|it|act|pharm|agro|techn)
    (diplôme|diplome|titre) (d'ingénieur|d'ingenieur) | !!dea | !!dess | !master 2 | second cycle (degree|qualification|studies) | (eqf|rqf) level 7
    (first|second|both) state (examination|examinations|exam|exams) | volljurist | ll . m | m . arch | !!march | !!mpa | ing . degree
    mchem | mphys | mbiol | mgeol | mcomp | mdes | mmus | macc | msba | msis | msme | msce | msph | emba | pgdm | msed | mssc | murp | mcrp | pgce | (postgraduate|post graduate|graduate) (certificate|studies|study)
    (masters|master) level (degree|studies|education|qualification)
    (master|masters|master s) (degree|degrees|level degree|level|of science degree) | ms degree | ms degrees | ma degree
    (masters|master) of science
    !m . s | !m . a | m . sc | m . tech | m . eng | !m . s . | !m . a . | m . sc . | m . tech . | m . eng .
    # master+
    (advanced|advance|graduate|higher|post graduate|postgraduate|post grad|postgrad) (degree|degrees|level degree|university degree|academic degree|technical degree|scientific degree|quantitative degree|college degree|qualification|qualifications|diploma|stem degree|engineering degree)
    (advanced|graduate|post graduate|postgraduate) education
    bac + 5 | (graduate|postgraduate|masters) level (training|education|study|studies|coursework|qualification)
    any (postgraduate|post graduate|postgraduation|post graduation)
    (advanced|graduate) (technical|quantitative|scientific|stem|academic|relevant|related|science|engineering|university|computer science|analytical|professional|business) degree
    (computer science|engineering|cs|stem|mathematics|statistics) graduate (degree|degrees)
    !postgraduate | !post graduate
    # bachelor
    laurea | laurea (triennale|breve) | licence (professionnelle|pro) | bacharelado | (título|titulo|grado) (universitario|universitaria) | !!grado | (ensino superior|superior) completo
    bsis | bsce | bsche | bsed | bscn | bnurs | bmus | bdes | bvms | bvetmed | bacc | bbm
    licenciado | licenciada | högskoleingenjör | kandidatexamen | inżynier | licencjat | basc | bmath | mbchb | mb chb | mbbch | bvsc | !bds | ll . b | first cycle (degree|qualification)
    (eqf|rqf) level 6 | nqf level 7 | b . math | b . cs | b . pharm | !!hbo | !!wo | (hbo|wo) (werk|work|working|thinking|level|niveau|bachelor|education|opleiding|educated)
    bachelors | bachelorss | bachelor s | bsc | bscs | b sc | btech | beng | bcom | bcs | bsee | bsba | baccalaureate | baccaulaureate | baccalaureat | bachelor of (science|arts|engineering|technology|business administration|computer science|commerce|mathematics|applied science|information technology)
    !bachelor | !bs | !!ba | !!bas | !!be | !bse | !bca | bsn | bsw | bfa | bpharm | mbbs | barch | llb | bsme | bsece | bsit | !bed | !bachelor of | licenciatura | bac + 3 | bac + 4 | !!ab | !!b s | b tech | !!sb | bs cs | !babs | !bba | !!bsci | !bachlors
    (bachelor|bachelors|bachelor s|baccalaureate|undergraduate|undergrad|under graduate) (degree|degrees|level degree|level|university degree)
    (bs|ba|bsc|first) degree | (bachelors|bachelor) of science
    undergraduate (studies|education|qualification) | !undergraduate | any undergraduate
    !b . s | !b . a | !b . e | b . sc | b . tech | b . eng | b . com | !b . s . | !b . a . | !b . e . | b . sc . | b . tech . | b . eng . | b . com .
    # degree
    (university|college|4 year|four year|4 yr|four yr|4 year college|four year college|4 year university|accredited|higher education|post secondary|postsecondary|technical|quantitative|stem|engineering|science|computer science|tertiary|honours|honors|relevant|academic|scientific|related|business|cs|it) (degree|degrees|level degree|university degree)
    degree | degrees | !graduate in | !graduated | !graduate | !graduates | !!higher education | (university|college) (graduate|education) | university diploma | (educated to|to) degree level | degree level (education|) | degree (educated|qualified)
    (tertiary|university level|college level|university) (qualification|qualifications|education)
    (four|4) (years|year) of (college|university|university study|university studies)
    graduation from (a|an) (accredited|recognized|recognised|) (four year|4 year|) (college|university)
    (graduated|graduate) (from|of) (a|an) (top tier|top|leading|reputable|good|accredited|recognised|recognized|well known|four year|4 year) (college|university) | (graduated|graduate) from (a|an|) (college|university) | (completed|finished) (your|a|) (university|college) (studies|course|education) | (college|university) educated
    degreed | (university|college|academically) (graduates|trained) | third level (qualification|qualifications|education) | !(higher|tertiary|university|academic) education in
    !(completed|finished|complete|university|academic) studies (in|of) | !graduates in | graduates of any (discipline|subject|field) | (engineering|business|law|art) school graduate
    (penultimate|final) year (undergraduates|undergraduate)
    (graduation|graduate degree) (is|) (mandatory|must|compulsory|obligatory|a must) | (graduate|graduates) (,|) (in|of|from) any (subject|discipline|field|degree|stream|course|specialization|specialisation|faculty)
    any (graduate|graduation) | educational background in | (graduate|graduation|degree) in any (discipline|stream|specialization|specialisation|field|subject)
    higher technical education | !!completed studies | !!active studies | !!ongoing studies | (completed|finished|completion of) (university|academic|higher|tertiary|degree) (studies|education)
    (first class|upper second|upper second class|second upper|lower second) (honours|honors|degree|honours degree|honors degree) | (first|upper second|2 : 1) or (a|an|) (upper second|lower second|2 : 1|2 : 2) (class|) (degree|honours|honors|) | !!2 : 1 | !!2 : 2
    (hbo|wo|university) (degree|diploma|werk en denkniveau|level)
    # associate
    !diploma | college diploma |    (associate|associates|associate s) (degree|degrees|level degree) | associate of (science|arts|applied science) | (two year|2 year) (degree|college degree) | !!associates | !!associate | !!aa | (aa|aas) degree
    !!as | !!as degree | !!adn | !aas | asn | diphe | diploma of higher education | polytechnic diploma | (two year|2 year) (technical|college|vocational|) (diploma|qualification) | bac + 2 | !bts | !dut
    (vocational|trade school|community college|junior college) (degree|diploma) | hnd | hnc | higher national (diploma|certificate) | foundation degree
    (post secondary|postsecondary) (diploma|certificate|education|studies|qualification)
    # high-school
    (secondary|high) school (complete|completed|graduation|graduated) |    international baccalaureate | ib diploma | baccalauréat | !high school | highschool (diploma|) | (hs|high school) (grad|graduates) | matriculation | mittlere reife | realschulabschluss | sixth form | (high school|ged) (equivalency|completion|certificate) | upper secondary (education|school)
    secondary school (leaving|) certificate | matura | (leaving|school leaving) (certificate|cert) | fachabitur | fachhochschulreife | hochschulreife | hiset | !matric | educated to a level | 10th (pass|grade|standard)
    high school (diploma|degree|graduate|education|or equivalent) | !ged | !hs | !hsd | hs diploma | (hsc|ssc) (pass|passed|qualified) | (completed|completion of) year (11|12|10) | year 12 (completed|completion|certificate|or equivalent) | !grade 12 | !year 12 | 12th (grade|standard|pass) | abitur | higher technical school | 10 + 2 | (completed|finished|completion of|graduation from|graduated from) (high school|secondary school|secondary education) | a levels | secondary school (diploma|education) | hs degree | (high school|secondary) diploma
    """
}
