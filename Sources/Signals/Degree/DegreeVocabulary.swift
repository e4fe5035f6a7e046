/// How degrees are written, a line a level; `!` marks a spelling that needs a degree's company.
///
/// Spellings are in the tokenizer's folding: no apostrophes, no stops ("Ph.D." is `phd`), hyphens as
/// spaces. `(a|b|)` lists alternatives.
enum DegreeVocabulary {
  static let table = """
    # doctorate
    phd | phds | ph d | ph . d | ph ds | p hd | dphil | doctorate | doctorates | !doctoral | scd | drsc
    doctor of philosophy | doctor of science | (doctoral|doctorate|phd) (degree|degrees|level degree|level|studies)
    (terminal|) doctoral degree
    !doctors degree | doctor degree | eng d | dsc
    # master
    masters | masterss | msc | mscs | m sc | meng | mtech | mphil | mba | mstat | mres | master of (science|arts|engineering|business administration|technology|statistics|computer science|data science|philosophy|public health|public policy)
    master s | !master | !ms | !!mas | !!ma | !!me | !mse | !mca | !!mps | mcs | mfe | mmath | !!mph | !!mpp | msee | mseng | !!m s | m tech | m eng | !!mis | !mams | !mtec | !!msci
    (master|masters|master s) (degree|degrees|level degree|level|of science degree) | ms degree | ms degrees | ma degree
    (masters|master) of science
    !m . s | !m . a | m . sc | m . tech | m . eng | !m . s . | !m . a . | m . sc . | m . tech . | m . eng .
    # master+
    (advanced|advance|graduate|higher|post graduate|postgraduate|post grad|postgrad) (degree|degrees|level degree|university degree|academic degree|technical degree|scientific degree|quantitative degree|college degree|qualification|qualifications|diploma|education|stem degree|engineering degree)
    (advanced|graduate) (technical|quantitative|scientific|stem|academic|relevant|related|science|engineering|university|computer science|analytical|professional|business) degree
    (computer science|engineering|cs|stem|mathematics|statistics) graduate (degree|degrees)
    postgraduate | post graduate
    # bachelor
    bachelors | bachelorss | bachelor s | bsc | bscs | b sc | btech | beng | bcom | bcs | bsee | bsba | baccalaureate | baccaulaureate | baccalaureat | bachelor of (science|arts|engineering|technology|business administration|computer science|commerce|mathematics|applied science|information technology)
    !bachelor | !bs | !!ba | !!bas | !!be | !bse | !bca | !!ab | !!b s | b tech | !!sb | bs cs | !babs | !bba | !!bsci | !bachlors
    (bachelor|bachelors|bachelor s|baccalaureate|undergraduate|undergrad|under graduate) (degree|degrees|level degree|level|university degree)
    (bs|ba|bsc|first) degree | (bachelors|bachelor) of science
    undergraduate (studies|education|qualification) | !undergraduate
    !b . s | !b . a | !b . e | b . sc | b . tech | b . eng | b . com | !b . s . | !b . a . | !b . e . | b . sc . | b . tech . | b . eng . | b . com .
    # degree
    (university|college|4 year|four year|4 yr|four yr|4 year college|four year college|4 year university|accredited|higher education|technical|quantitative|stem|engineering|science|computer science|tertiary|honours|honors|relevant|academic|scientific|related|business|cs|it) (degree|degrees|level degree|university degree)
    degree | degrees | !diploma | !graduate in | !graduated | (university|college) (graduate|education|diploma) | (computer science|engineering|cs) graduate | (educated to|to) degree level | degree level (education|) | degree (educated|qualified)
    (tertiary|university level|college level|university) (qualification|qualifications|education)
    (hbo|wo|university) (degree|diploma|werk en denkniveau|level)
    # associate
    (associate|associates|associate s) (degree|degrees|level degree) | associate of (science|arts|applied science) | (two year|2 year) (degree|college degree) | !associates | !!associate | !!aa | !!aas | (aa|aas) degree
    post secondary (diploma|certificate|education|studies|qualification)
    # high-school
    high school (diploma|degree|graduate|education|or equivalent) | !ged | hs diploma | secondary school (diploma|education) | hs degree | (high school|secondary) diploma
    """
}
